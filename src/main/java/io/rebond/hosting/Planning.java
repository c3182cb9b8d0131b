package io.rebond.hosting;

import io.rebond.calendar.Problem.ImpossibleTime;
import io.rebond.calendar.Problem.InThePast;
import io.rebond.calendar.WhenWords;
import io.rebond.chat.Language;
import io.rebond.chat.Words;
import io.rebond.directory.Community;
import io.rebond.gathering.Gathering.Plan;
import io.rebond.gathering.Kind;
import io.rebond.grammar.WhenGrammar;
import jakarta.inject.Singleton;
import java.text.Normalizer;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;

/** Understands what somebody invites to. */
@Singleton
class Planning {

    /** A heading holds no more. */
    static final int LONGEST_TITLE = 150;

    static final int LONGEST_PLACE = 200;
    static final int MOST_PLACES = 10_000;

    private static final LocalTime USUAL_HOUR = LocalTime.of(18, 0);

    private static final Map<String, Kind> KINDS = Map.of(
            "", Kind.MEETING,
            "meeting", Kind.MEETING,
            "reunion", Kind.MEETING,
            "results", Kind.RESULTS,
            "resultats", Kind.RESULTS,
            "speech", Kind.SPEECH,
            "discours", Kind.SPEECH);

    private final Clock clock;

    Planning(Clock clock) {
        this.clock = clock;
    }

    Plan read(Line line, Community community, Language language) throws Misplanned {
        var words = Words.in(language, HostingMessages.class);
        var title = clean(line.title());
        if (title.isEmpty()) {
            throw new Misplanned(Misplanned.TITLE, words.noTitle());
        } else if (title.length() > LONGEST_TITLE) {
            throw new Misplanned(Misplanned.TITLE, words.longTitle(LONGEST_TITLE));
        }
        var place = place(line, community, words);
        return new Plan(
                title,
                moment(line.when(), community, language, words),
                place,
                capacity(line, words),
                kind(line, words));
    }

    /** What is left out stays as it is. */
    Plan moved(Plan plan, Line line, Community community, Language language) throws Misplanned {
        var words = Words.in(language, HostingMessages.class);
        var place = clean(line.place());
        boolean onlyWhen = isMoment(place, community);
        var when = clean(onlyWhen ? line.when() + " " + place : line.when());
        if (place.length() > LONGEST_PLACE) {
            throw new Misplanned(Misplanned.PLACE, words.longPlace(LONGEST_PLACE));
        }
        return new Plan(
                plan.title(),
                when.isEmpty() ? plan.at() : moment(when, community, language, words),
                onlyWhen || place.isEmpty() ? plan.place() : place,
                plan.capacity(),
                plan.kind());
    }

    static String example(Language language) {
        return language.choose(
                "event \"Lunch of the Java people\" friday at 12:30 at \"Canteen, 2nd floor\" capacity:20",
                "rencontre \"Déjeuner des javaistes\" vendredi 12h30 à \"Cantine, 2e étage\" capacité:20");
    }

    /** What reads as a moment is the end of the sentence before it, and no place. */
    private String place(Line line, Community community, HostingMessages words) throws Misplanned {
        var place = clean(line.place());
        if (place.isEmpty() || isMoment(place, community)) {
            throw new Misplanned(Misplanned.PLACE, words.noPlace());
        } else if (place.length() > LONGEST_PLACE) {
            throw new Misplanned(Misplanned.PLACE, words.longPlace(LONGEST_PLACE));
        }
        return place;
    }

    private boolean isMoment(String typed, Community community) {
        return grammar(community)
                .readOnce(typed)
                .match(once -> true, problem -> problem instanceof InThePast || problem instanceof ImpossibleTime);
    }

    private Instant moment(String typed, Community community, Language language, HostingMessages words)
            throws Misplanned {
        var calendar = WhenWords.in(language);
        var reading = grammar(community).readOnce(typed);
        var problem = reading.match(once -> "", refused -> refused.in(calendar));
        if (!problem.isEmpty()) {
            throw new Misplanned(Misplanned.WHEN, words.notAMoment(problem, calendar.exampleOnce()));
        }
        return reading.match(once -> once.at(), refused -> null);
    }

    private static OptionalInt capacity(Line line, HostingMessages words) throws Misplanned {
        var typed = line.capacity().strip();
        if (typed.isEmpty()) {
            return OptionalInt.empty();
        } else if (typed.matches("[0-9]{1,5}")) {
            int capacity = Integer.parseInt(typed);
            if (capacity >= 1 && capacity <= MOST_PLACES) {
                return OptionalInt.of(capacity);
            }
        }
        throw new Misplanned(Misplanned.CAPACITY, words.noCapacity(MOST_PLACES));
    }

    private static Kind kind(Line line, HostingMessages words) throws Misplanned {
        var typed = Normalizer.normalize(line.kind().strip(), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
        var kind = KINDS.get(typed);
        if (kind == null) {
            throw new Misplanned(Misplanned.KIND, words.noKind());
        }
        return kind;
    }

    private WhenGrammar grammar(Community community) {
        return new WhenGrammar(clock.instant(), community.zone(), USUAL_HOUR);
    }

    private static String clean(String typed) {
        return typed.replaceAll("\\s+", " ")
                .replaceAll("[\\p{Cc}\\u202A-\\u202E\\u2066-\\u2069]", "")
                .strip();
    }
}
