package io.rebond.answer;

import io.rebond.chat.Language;
import io.rebond.chat.MemberRef;
import io.rebond.chat.Outbox;
import io.rebond.chat.PersonalDataHolder;
import io.rebond.chat.Words;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/** What is kept of who wrote and who marked an answer. */
@Singleton
class AnswerRecord implements PersonalDataHolder {

    private final MarkedAnswers answers;
    private final Replies replies;
    private final Keeping keeping;
    private final Places places;
    private final Authors authors;
    private final Outbox outbox;

    AnswerRecord(
            MarkedAnswers answers, Replies replies, Keeping keeping, Places places, Authors authors, Outbox outbox) {
        this.answers = answers;
        this.replies = replies;
        this.keeping = keeping;
        this.places = places;
        this.authors = authors;
        this.outbox = outbox;
    }

    @Override
    public List<Entry> show(MemberRef member, Language language) {
        var words = Words.in(language, AnswerMessages.class);
        return authors.known(member).stream()
                .flatMap(number -> Stream.concat(
                        answers.by(number).stream()
                                .map(answer -> new Entry(words.kindWritten(), places.titleOf(answer), null)),
                        answers.markedBy(number).stream()
                                .map(answer -> new Entry(words.kindMarked(), places.titleOf(answer), null))))
                .toList();
    }

    /** What they wrote goes with them; what they marked stays, without their name. */
    @Override
    public void erase(MemberRef member) {
        authors.known(member).ifPresent(number -> {
            answers.by(number).forEach(answer -> {
                keeping.letGo(answer);
                answers.forget(answer);
            });
            var marked = answers.markedBy(number);
            answers.forgetMarker(number);
            marked.forEach(answer -> answer.delivery().ifPresent(outbox::refresh));
        });
    }

    @Override
    public int expire(Instant limit, int most) {
        return answers.forgetBefore(limit, most) + replies.forgetBefore(limit, most);
    }
}
