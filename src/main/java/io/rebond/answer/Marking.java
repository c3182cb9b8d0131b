package io.rebond.answer;

import io.rebond.answer.Looking.Due;
import io.rebond.answer.MarkedAnswer.Stage;
import io.rebond.chat.ChatEvent;
import io.rebond.chat.ChatEvent.ReactionChanged;
import io.rebond.chat.ChatEvent.ReplyChanged;
import io.rebond.chat.LaterHandler;
import io.rebond.chat.Signals;
import jakarta.enterprise.event.Event;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Takes note of which replies stand under an item, and of the emoji by which one of them is marked as its answer. */
@Singleton
class Marking implements Signals, LaterHandler {

    private final Replies replies;
    private final MarkedAnswers answers;
    private final Keeping keeping;
    private final Places places;
    private final Authors authors;
    private final Event<Due> due;
    private final AnswerConfig config;

    Marking(
            Replies replies,
            MarkedAnswers answers,
            Keeping keeping,
            Places places,
            Authors authors,
            Event<Due> due,
            AnswerConfig config) {
        this.replies = replies;
        this.answers = answers;
        this.keeping = keeping;
        this.places = places;
        this.authors = authors;
        this.due = due;
        this.config = config;
    }

    @Override
    public boolean mean(String emoji) {
        return config.emoji().contains(emoji);
    }

    /** The replies first: a mark may arrive together with what it is on. */
    @Override
    public void handle(List<ChatEvent.Later> events) {
        note(events.stream()
                .filter(ReplyChanged.class::isInstance)
                .map(ReplyChanged.class::cast)
                .toList());
        events.stream()
                .filter(ReactionChanged.class::isInstance)
                .map(ReactionChanged.class::cast)
                .filter(mark -> mean(mark.emoji()))
                .forEach(this::see);
    }

    private void note(List<ReplyChanged> changes) {
        var subjects =
                places.subjectsOf(changes.stream().map(ReplyChanged::root).collect(Collectors.toSet()));
        for (var reply : changes) {
            Optional.ofNullable(subjects.get(reply.root())).ifPresent(subject -> {
                replies.note(reply.reply(), subject, reply.present(), reply.at());
                if (!reply.present()) {
                    answers.hold(reply.reply()).ifPresent(answer -> keeping.end(answer, Stage.GONE));
                }
            });
        }
    }

    private void see(ReactionChanged mark) {
        if (mark.present()) {
            replies.subjectOf(mark.message())
                    .filter(subject ->
                            places.mayMark(mark.actor(), subject, mark.message().conversation()))
                    .flatMap(subject -> answers.mark(mark.message(), subject, authors.number(mark.actor()), mark.at()))
                    .ifPresent(id -> due.fire(new Due(id)));
        } else {
            answers.hold(mark.message())
                    .filter(answer -> authors.marked(answer, mark.actor()))
                    .ifPresent(answer -> keeping.end(answer, Stage.WITHDRAWN));
        }
    }
}
