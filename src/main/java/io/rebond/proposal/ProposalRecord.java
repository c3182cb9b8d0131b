package io.rebond.proposal;

import io.rebond.chat.Language;
import io.rebond.chat.MemberRef;
import io.rebond.chat.MessageRef;
import io.rebond.chat.PersonalDataHolder;
import io.rebond.chat.Words;
import io.rebond.privacy.Pseudonyms;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** What is kept of who points at whose message: the place, never the words. */
@Singleton
class ProposalRecord implements PersonalDataHolder {

    private final Questions questions;
    private final Wishes wishes;
    private final Course course;
    private final Whereabouts whereabouts;
    private final Pseudonyms pseudonyms;

    ProposalRecord(Questions questions, Wishes wishes, Course course, Whereabouts whereabouts, Pseudonyms pseudonyms) {
        this.questions = questions;
        this.wishes = wishes;
        this.course = course;
        this.whereabouts = whereabouts;
        this.pseudonyms = pseudonyms;
    }

    @Override
    public List<Entry> show(MemberRef member, Language language) {
        var words = Words.in(language, ProposalMessages.class);
        var entries = new ArrayList<Entry>();
        pseudonyms.known(member).ifPresent(number -> {
            questions
                    .to(number)
                    .forEach(question -> entries.add(new Entry(
                            words.kindQuestion(), whereabouts.nameOf(question.place(), words), question.askedAt())));
            wishes.of(number)
                    .forEach(wish -> entries.add(new Entry(
                            words.kindWish(),
                            whereabouts.nameOf(wish.message().conversation(), words),
                            wish.changedAt())));
        });
        return entries;
    }

    /** A question to the member goes with them, and one that they alone asked ends. */
    @Override
    public void erase(MemberRef member) {
        pseudonyms.known(member).ifPresent(number -> {
            questions.to(number).forEach(question -> {
                wishes.forget(question.message());
                questions.forget(question);
            });
            var pointedAt = wishes.of(number).stream().map(Wishes.Wish::message).toList();
            wishes.forget(number);
            pointedAt.forEach(this::ask);
        });
    }

    /** Without their name, or no more. */
    private void ask(MessageRef message) {
        course.withdrawUnlessWanted(message);
        questions.hold(message).ifPresent(course::refresh);
    }

    @Override
    public int expire(Instant limit, int most) {
        return questions.forgetBefore(limit, most);
    }
}
