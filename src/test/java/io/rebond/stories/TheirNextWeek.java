package io.rebond.stories;

import io.rebond.chat.Language;
import io.rebond.gathering.GatheringBeat;
import io.rebond.nudge.NudgeBeat;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Map;
import org.assertj.core.api.SoftAssertions;

/** An animator plans a nudge and a gathering; an employee comes, wants fewer messages, and thanks the animator. */
@Singleton
class TheirNextWeek {

    private static final Instant TUESDAY = Instant.parse("2026-12-01T08:30:00Z");
    private static final Instant WEDNESDAY = Instant.parse("2026-12-02T11:30:00Z");

    private final TownClock clock;
    private final NudgeBeat nudges;
    private final GatheringBeat gatherings;
    private final Diaries diaries;

    TheirNextWeek(TownClock clock, NudgeBeat nudges, GatheringBeat gatherings, Diaries diaries) {
        this.clock = clock;
        this.nudges = nudges;
        this.gatherings = gatherings;
        this.diaries = diaries;
    }

    void isLived(DayStage stage, Language language) {
        var say = new Saying(language);
        clock.set(TUESDAY);
        var employee = diaries.open(stage, language, language.choose("liam", "camille"), "the-employees-next-week");
        var animator = diaries.open(stage, language, language.choose("sven", "ines"), "the-animators-next-week");

        aNudgeIsPlanned(animator, say);
        animator.types(say.of(
                "event \"Lunch of the Java people\" thursday at 12:30 at \"Canteen, 2nd floor\" capacity:20",
                "rencontre \"Midi des gens de Java\" jeudi à 12h30 à \"Cantine, 2e étage\" capacité:20"));
        employee.looksAtTheWall();
        employee.pressesOnTheWall(say.of("I come", "Je viens"));
        animator.types(say.of("event move thursday at 13:00", "rencontre déplacer jeudi à 13h"));
        employee.readsTheirLetters();
        employee.looksAtTheWall();

        clock.set(WEDNESDAY);
        nudges.comes();
        diaries.settle(stage.workspace());
        gatherings.comes();
        diaries.settle(stage.workspace());
        theyWantFewer(employee, say);
        theyThankEachOther(employee, animator, say);

        SoftAssertions.assertSoftly(both -> {
            both.check(employee::isAsItWasKept);
            both.check(animator::isAsItWasKept);
        });
    }

    private static void aNudgeIsPlanned(Diary animator, Saying say) {
        animator.types(say.of("nudge", "rappel"));
        animator.sends(Map.of(
                "audience",
                say.of("team:Projets", "équipe:Projets"),
                "words",
                say.of("Who shows a project on Friday?", "Qui montre un projet vendredi ?"),
                "when",
                say.of("tomorrow at 10:00", "demain à 10h")));
        animator.presses(say.of("Schedule", "Programmer"));
        animator.types(say.of("calendar week", "calendrier semaine"));
        animator.presses(say.of("Move: ", "Déplacer"));
        animator.sends(Map.of("when", say.of("tomorrow at 11:00", "demain à 11h")));
        animator.types(say.of("calendar month", "calendrier mois"));
    }

    private static void theyWantFewer(Diary employee, Saying say) {
        employee.readsTheirLetters();
        employee.presses(say.of("Pause 2 weeks", "Pause 2 semaines"));
        employee.presses(say.of("Undo", "Revenir en arrière"));
        employee.presses(say.of("Stop", "Arrêter"));
        employee.presses(say.of("Undo", "Revenir en arrière"));
    }

    private static void theyThankEachOther(Diary employee, Diary animator, Saying say) {
        employee.types(say.of("kudos", "merci"));
        employee.sends(Map.of(
                "who",
                say.of("@Sven Åkerblöm", "@Inès Ferrão-Léger"),
                "what",
                say.of("for the patient review", "pour la relecture patiente")));
        animator.readsTheirLetters();
        animator.presses(say.of("Show it", "Le montrer"));
        employee.looksAtTheWall();
    }
}
