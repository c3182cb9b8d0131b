package io.rebond.stories;

import io.rebond.chat.Language;
import io.rebond.manager.TeamBeat;
import io.rebond.sandbox.Company;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A manager's Friday and the Monday after it: what they are told of their team, and what they do about it. */
@Singleton
class TheirMonday {

    private static final Instant FRIDAY = Instant.parse("2026-11-27T14:00:00Z");
    private static final Instant EVENING = Instant.parse("2026-11-27T16:00:00Z");
    private static final Instant MONDAY = Instant.parse("2026-11-30T08:00:00Z");
    private static final String TEAM = "Projets";

    /** Half of the team. */
    private static final List<String> TAKING_PART = List.of("liam", "camille", "noor", "zoe", "aiko", "sven", "ines");

    private static final List<String> OTHERS =
            List.of("amadou", "anouk", "basile", "chiara", "dilnoza", "emrys", "farida");

    private final TownClock clock;
    private final TeamBeat beat;
    private final Diaries diaries;

    TheirMonday(TownClock clock, TeamBeat beat, Diaries diaries) {
        this.clock = clock;
        this.beat = beat;
        this.diaries = diaries;
    }

    /** Somebody's first act brings them the notice and is not recorded; the second one is. */
    void prepare(DayStage stage) {
        clock.set(FRIDAY);
        seat(stage, Stream.concat(TAKING_PART.stream(), OTHERS.stream()).map(person -> line(person, "member")));
        findUseful(stage);
        var sven = stage.person("sven");
        sven.types("veille", "share https://www.example.com/calm-migrations.html topic:java");
        sven.types("veille", "digest publish");
        diaries.settle(stage.workspace());
        findUseful(stage);
    }

    /** The team changes hands between the languages: two people manage it, one after the other. */
    void isLived(DayStage stage, Language language) {
        var say = new Saying(language);
        var boss = language.choose("tomasz", "marc");
        clock.set(EVENING);
        seat(stage, Stream.of(line(boss, "manager")));
        var manager = diaries.open(stage, language, boss, "the-managers-day");
        manager.types(say.of("summary team", "bilan equipe"));
        manager.presses(say.of("To forward", "À transmettre"));

        clock.set(MONDAY);
        beat.comes();
        diaries.settle(stage.workspace());
        manager.readsTheirLetters();
        manager.presses(say.of("Present a project", "Présenter un projet"));
        manager.presses(say.of("Thank", "Remercier"));
        manager.presses(say.of("My goal, my day", "Mon objectif, mon jour"));
        manager.sends(Map.of("goal", "THANK", "day", "WEDNESDAY"));
        manager.presses(say.of("To forward", "À transmettre"));
        manager.types(say.of("summary team", "bilan equipe"));
        manager.presses(say.of("Stop", "Arrêter"));
        manager.presses(say.of("Write to me weekly", "M'écrire chaque semaine"));
        manager.types(say.of("privacy", "mesdonnees"));
        manager.isAsItWasKept();
    }

    private void findUseful(DayStage stage) {
        TAKING_PART.forEach(person -> stage.person(person).pressesIn("veille", "Useful"));
        diaries.settle(stage.workspace());
    }

    private void seat(DayStage stage, Stream<String> lines) {
        var sven = stage.person("sven");
        sven.types("veille", "admin team import");
        sven.sends(Map.of("lines", lines.collect(Collectors.joining("\n"))));
        diaries.settle(stage.workspace());
    }

    private static String line(String person, String role) {
        return String.join(",", TEAM, Company.author(person).name(), role);
    }
}
