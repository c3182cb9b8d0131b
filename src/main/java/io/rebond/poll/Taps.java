package io.rebond.poll;

import io.rebond.chat.Answer;
import io.rebond.chat.Block;
import io.rebond.chat.ChatEvent.ActionTaken;
import io.rebond.chat.Languages;
import io.rebond.chat.Words;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Finds what somebody tapped: an option of a poll that is open, or the poll itself. */
@Singleton
class Taps {

    /**
     * An open poll, locked.
     *
     * @param tapped the option, or empty for the poll itself
     */
    record Sheet(Poll poll, List<PollOption> options, Optional<PollOption> tapped) {

        Picks offered() {
            return Picks.of(options);
        }

        String labels(Picks picks) {
            return options.stream()
                    .filter(option -> picks.has(option.number))
                    .map(option -> option.label)
                    .collect(Collectors.joining(", "));
        }
    }

    /** What a tap does to a poll. */
    interface Deed {
        Answer on(Sheet sheet, PollMessages words);
    }

    private final Polls polls;
    private final PollOptions options;
    private final Languages languages;
    private final Clock clock;

    Taps(Polls polls, PollOptions options, Languages languages, Clock clock) {
        this.polls = polls;
        this.options = options;
        this.languages = languages;
        this.clock = clock;
    }

    /** @param otherwise says why nothing was done */
    Answer on(ActionTaken event, Function<String, Answer> otherwise, Deed deed) {
        var words = Words.in(languages.languageOf(event.actor()), PollMessages.class);
        var place = event.action().argument().split(":", 2);
        return polls.lock(Long.parseLong(place[0]))
                .map(poll -> poll.isOpenAt(clock.instant())
                        ? deed.on(sheet(poll, place.length == 2 ? place[1] : event.value(Block.Select.VALUE)), words)
                        : otherwise.apply(words.isClosed()))
                .orElseGet(() -> otherwise.apply(words.gone()));
    }

    /** What was chosen in a list comes back as the platform tells it. */
    private Sheet sheet(Poll poll, String number) {
        var offered = options.of(poll);
        return new Sheet(
                poll,
                offered,
                offered.stream()
                        .filter(option -> Integer.toString(option.number).equals(number))
                        .findFirst());
    }
}
