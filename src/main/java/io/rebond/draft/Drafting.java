package io.rebond.draft;

import io.rebond.calendar.BestMoment;
import io.rebond.calendar.WhenWords;
import io.rebond.chat.Language;
import io.rebond.chat.Words;
import io.rebond.directory.Community;
import io.rebond.directory.Playbooks;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Turns what somebody typed into a poll, or says field by field what is wrong with it. */
@Singleton
public class Drafting {

    public static final String QUESTION = "question";
    public static final String OPTIONS = "options";
    public static final String VOTES = "votes";
    public static final String QUORUM = "quorum";
    public static final String CLOSE = "close";
    public static final String EVERY = "every";
    public static final String REMIND = "remind";

    public static final int QUESTION_LIMIT = 300;
    public static final int LABEL_LIMIT = 75;
    public static final int MOST_OPTIONS = 25;

    /** @param errors one sentence for each field that is wrong, in the order of the fields */
    public record Outcome(Draft draft, Map<String, String> errors) {
        public boolean isFine() {
            return errors.isEmpty();
        }
    }

    /**
     * When a poll that stands closes instead.
     *
     * @param closesAt null where what was typed makes no sense
     * @param remindAt when it reminds, should it; empty where it closes too soon for that
     * @param problem a sentence that says what makes no sense, else ""
     */
    public record Deadline(Instant closesAt, Optional<Instant> remindAt, String problem) {
        public boolean isFine() {
            return problem.isEmpty();
        }
    }

    private final Playbooks playbooks;
    private final BestMoment best;
    private final Clock clock;

    Drafting(Playbooks playbooks, BestMoment best, Clock clock) {
        this.playbooks = playbooks;
        this.best = best;
        this.clock = clock;
    }

    /** The fewest voters of whom the results of an anonymous poll are told there. */
    public int minimumIn(Community community) {
        return playbooks.ruleOf(community).minimum();
    }

    /** The moment that who leaves it to Rebond when a poll closes would be given now. */
    public String bestIn(Community community, Language reader) {
        return best.of(community).told(WhenWords.in(reader));
    }

    /**
     * @param soFar when it closes as it stands: its hour is meant where none is said
     * @param reader the language of who typed it
     */
    public Deadline deadline(String typed, Optional<Instant> soFar, Community community, Language reader) {
        var now = clock.instant();
        var hour = soFar.map(at -> LocalTime.ofInstant(at, community.zone())).orElse(Timetable.END_OF_DAY);
        return Timetable.end(typed, now, community.zone(), hour, () -> best.of(community))
                .match(
                        once -> new Deadline(once.at(), Timetable.reminderFor(now, once.at()), ""),
                        problem -> new Deadline(
                                null,
                                Optional.empty(),
                                Words.in(reader, DraftMessages.class).notATime(problem.in(WhenWords.in(reader)))));
    }

    /** @param reader the language of who typed it */
    public Outcome check(Wish wish, Community community, Language reader) {
        var errors = new LinkedHashMap<String, String>();
        var now = clock.instant();
        int minimum = wish.anonymous() ? minimumIn(community) : 1;
        var content = new Content(wish, reader, errors);
        var question = content.question();
        var options = content.options(community);
        var timetable = Timetable.of(wish, now, community.zone(), () -> best.of(community), reader, errors);
        var draft = new Draft(
                question,
                options,
                wish.anonymous(),
                wish.hidden(),
                wish.growing(),
                content.votes(options.size()),
                content.quorum(minimum),
                minimum,
                now,
                timetable.closesAt(),
                timetable.remindAt(),
                timetable.every());
        return new Outcome(draft, errors);
    }
}
