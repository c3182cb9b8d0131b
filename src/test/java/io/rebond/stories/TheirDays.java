package io.rebond.stories;

import io.rebond.chat.Language;
import io.rebond.chat.WorkspaceRef;
import io.rebond.digest.ThanksRound;
import io.rebond.directory.Communities;
import io.rebond.rendezvous.Round;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.SoftAssertions;
import org.awaitility.Awaitility;

/** An employee's and an animator's day, from a proposal to how it was received: the same on each platform. */
@Singleton
class TheirDays {

    private final TownClock clock;
    private final Round round;
    private final ThanksRound thanks;
    private final Diaries diaries;
    private final Communities communities;

    TheirDays(TownClock clock, Round round, ThanksRound thanks, Diaries diaries, Communities communities) {
        this.clock = clock;
        this.round = round;
        this.thanks = thanks;
        this.diaries = diaries;
        this.communities = communities;
    }

    void prepare(DayStage stage) {
        clock.set(Story.TUESDAY.minus(Duration.ofDays(1)));
        for (var channel : List.of("veille", "pratiques")) {
            Awaitility.await().atMost(Duration.ofSeconds(20)).until(() -> communities.knows(stage.channel(channel)));
        }
        var sven = stage.person("sven");
        sven.types("pratiques", "admin community create \"Bonnes pratiques\" #pratiques");
        sven.types("pratiques", "admin language french");
        diaries.settle(stage.workspace());
    }

    void areLived(DayStage stage, Language language) {
        var say = new Saying(language);
        var place = stage.workspace();
        var employee = diaries.open(stage, language, language.choose("liam", "camille"), "the-employees-day");
        var animator = diaries.open(stage, language, language.choose("sven", "ines"), "the-animators-day");

        at("2026-11-17T08:00:00Z", place);
        employee.types(say.of("share ", "proposer ") + "https://www.example.com/java-records.html "
                + say.of("\"it saves us a day\"", "\"une journée de gagnée\"") + " topic:java");
        employee.readsTheirLetters();
        employee.types(say.of("share", "proposer"));
        employee.sends(Map.of("address", "nonsense", "why", ""));
        employee.types(say.of("share ", "proposer ") + "https://www.example.com/quiet-fridays.html");

        animatorReviews(animator, say);
        animator.types(say.of(
                "digest every tuesday at 9:00 in #veille --review 24h",
                "veille chaque mardi à 9h dans #pratiques --relecture 24h"));
        at("2026-11-23T08:00:10Z", place);
        animator.readsTheirLetters();
        animator.presses(say.of("Go ahead", "D'accord"));

        at("2026-11-24T08:00:05Z", place);
        employee.looksAtTheWall();
        employee.readsTheirLetters();
        animator.readsTheirLetters();
        employeeReacts(employee, say);
        aPollIsAsked(animator, employee, say);

        at("2026-11-27T09:00:00Z", place);
        thanks.follow();
        diaries.settle(place);
        employee.readsTheirLetters();
        animator.types(say.of("digest status", "veille etat"));
        animator.types(say.of("digest history", "veille historique"));

        SoftAssertions.assertSoftly(both -> {
            both.check(employee::isAsItWasKept);
            both.check(animator::isAsItWasKept);
        });
    }

    private static void animatorReviews(Diary animator, Saying say) {
        animator.types(say.of("digest review", "veille relire"));
        animator.presses(say.of("Accept", "Accepter"));
        animator.presses(say.of("Accept", "Accepter"));
        animator.presses(say.of("Word, topics, kind…", "Mot, thèmes, genre…"));
        animator.sends(Map.of(
                "note", say.of("read this one first", "à lire en premier"), "topics", "java", "shape", "ARTICLE"));
        animator.presses(say.of("Move up", "Monter"));
    }

    private static void employeeReacts(Diary employee, Saying say) {
        employee.pressesOnTheWall(say.of("Useful", "Utile"));
        employee.pressesOnTheWall(say.of("Save", "Garder"));
        employee.pressesOnTheWall(say.of("Discuss", "Rebondir"));
        employee.looksAtTheWall();
        employee.types(say.of("topics follow java", "themes suivre java"));
        employee.types(say.of("topics", "themes"));
        employee.types(say.of("find --saved", "trouver --gardes"));
        employee.types(say.of("privacy", "mesdonnees"));
        employee.looksHome();
    }

    private static void aPollIsAsked(Diary animator, Diary employee, Saying say) {
        animator.types(
                say.of("poll \"Where do we meet?\"", "sondage \"Où nous retrouver ?\"") + " \"Lyon\" \"Rennes\"");
        employee.looksAtTheWall();
        employee.pressesOnTheWall("Lyon");
        employee.looksAtTheWall();
        animator.types(say.of("poll close", "sondage fermer"));
        employee.looksAtTheWall();
    }

    private void at(String moment, WorkspaceRef place) {
        clock.set(Instant.parse(moment));
        round.beat();
        diaries.settle(place);
    }
}
