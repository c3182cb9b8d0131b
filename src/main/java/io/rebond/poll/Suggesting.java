package io.rebond.poll;

import io.rebond.chat.ActionHandler;
import io.rebond.chat.Answer;
import io.rebond.chat.ChatEvent.ActionTaken;
import io.rebond.chat.Outbox;
import io.rebond.draft.Drafting;
import io.rebond.draft.Wording;
import io.rebond.poll.Taps.Sheet;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Options that members add. Nobody is told who did, so no trace says so either. */
@Singleton
class Suggesting implements ActionHandler {

    private final Taps taps;
    private final PollOptions options;
    private final Outbox outbox;

    Suggesting(Taps taps, PollOptions options, Outbox outbox) {
        this.taps = taps;
        this.options = options;
        this.outbox = outbox;
    }

    @Override
    public Set<String> actions() {
        return Set.of(SuggestionForm.SEND);
    }

    @Override
    public boolean leavesNoTrace() {
        return true;
    }

    @Override
    public Answer on(ActionTaken event) {
        return taps.on(
                event,
                Answer::passing,
                (sheet, words) -> add(sheet, Wording.line(event.value(SuggestionForm.OPTION)), words));
    }

    private Answer add(Sheet sheet, String label, PollMessages words) {
        var poll = sheet.poll();
        if (label.isEmpty()) {
            return refused(words.fieldOption());
        } else if (label.length() > Drafting.LABEL_LIMIT) {
            return refused(words.optionTooLong(Drafting.LABEL_LIMIT, label.substring(0, 40) + "…"));
        } else if (sheet.options().stream().anyMatch(option -> option.isCalled(label))) {
            return refused(words.known(label));
        } else if (sheet.options().size() >= Drafting.MOST_OPTIONS || !options.hasRoomFor(poll, 1)) {
            return refused(words.full(sheet.options().size()));
        }
        options.offer(poll, List.of(label));
        poll.posted().ifPresent(outbox::refresh);
        return Answer.passing(words.suggested(label));
    }

    private static Answer refused(String why) {
        return new Answer.FieldErrors(Map.of(SuggestionForm.OPTION, why));
    }
}
