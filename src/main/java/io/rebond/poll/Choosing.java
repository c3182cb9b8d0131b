package io.rebond.poll;

import io.rebond.chat.Answer;
import io.rebond.chat.Asker;
import io.rebond.chat.Text;
import io.rebond.chat.Words;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/** Which of a channel's polls a command is about: the one it numbers, or else the newest that it can be about. */
@Singleton
class Choosing {

    private final Polls polls;
    private final Askers askers;
    private final Places places;

    Choosing(Polls polls, Askers askers, Places places) {
        this.polls = polls;
        this.askers = askers;
        this.places = places;
    }

    /** Something that anybody may do with a poll of the channel. */
    Answer any(Asker asker, Long number, Predicate<Poll> fits, Function<Poll, Answer> deed) {
        return candidates(asker, number, fits).stream().findFirst().map(deed).orElseGet(() -> none(asker));
    }

    /** Something that who asked the poll may do, or an animator, as long as it is open; it is locked. */
    Answer own(Asker asker, Long number, Function<Poll, Answer> deed) {
        var open = candidates(asker, number, poll -> !poll.isClosed());
        return open.stream()
                .filter(poll -> askers.mayChange(poll, asker.member()))
                .findFirst()
                .map(polls::lock)
                .filter(poll -> !poll.isClosed())
                .map(deed)
                .orElseGet(() -> open.isEmpty()
                        ? none(asker)
                        : Answer.privately(words(asker).notYours()));
    }

    /** The same of one that was asked anywhere in the community, where it is numbered. */
    Answer ownAnywhere(Asker asker, Long number, Function<Poll, Answer> deed) {
        var community = places.communityOf(asker.where());
        return polls.findByIdOptional(number == null ? -1 : number)
                .filter(poll -> poll.communityId == community.id() && askers.mayChange(poll, asker.member()))
                .map(polls::lock)
                .filter(poll -> !poll.isClosed())
                .map(deed)
                .orElseGet(() -> own(asker, number, deed));
    }

    private List<Poll> candidates(Asker asker, Long number, Predicate<Poll> fits) {
        return polls.in(asker.where()).stream()
                .filter(poll -> number == null || number.equals(poll.id))
                .filter(fits)
                .toList();
    }

    private static Answer none(Asker asker) {
        var example = PollDesk.spelled(asker, PollDesk.exampleIn(asker.language()));
        return Answer.privately(Text.marked(words(asker).noPoll(example)));
    }

    private static PollMessages words(Asker asker) {
        return Words.in(asker.language(), PollMessages.class);
    }
}
