package io.rebond.poll;

import io.rebond.chat.Outbox;
import io.rebond.draft.Draft;
import io.rebond.poll.Taps.Sheet;
import jakarta.inject.Singleton;

/** Changes a poll in place. What keeps its text keeps its number, and thereby its votes. */
@Singleton
class Editing {

    private final PollOptions options;
    private final Ballots ballots;
    private final Outbox outbox;

    Editing(PollOptions options, Ballots ballots, Outbox outbox) {
        this.options = options;
        this.ballots = ballots;
        this.outbox = outbox;
    }

    /** @return what to tell who changed it */
    String change(Sheet sheet, Draft draft, PollMessages words) {
        var poll = sheet.poll();
        var added = draft.options().stream()
                .filter(label -> sheet.options().stream().noneMatch(option -> option.isCalled(label)))
                .toList();
        if (poll.anonymous && ballots.most(poll) > 0) {
            return words.votedAlready();
        } else if (!options.hasRoomFor(poll, added.size())) {
            return words.editedTooOften();
        }
        poll.question = draft.question();
        sheet.options().forEach(option -> keepOrDrop(option, draft));
        options.offer(poll, added);
        poll.posted().ifPresent(outbox::refresh);
        return words.edited();
    }

    private static void keepOrDrop(PollOption option, Draft draft) {
        draft.options().stream()
                .filter(option::isCalled)
                .findFirst()
                .ifPresentOrElse(label -> option.label = label, () -> option.offered = false);
    }
}
