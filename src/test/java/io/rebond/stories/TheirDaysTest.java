package io.rebond.stories;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.rebond.chat.Language;
import io.rebond.gate.PersonaCookie;
import io.rebond.slack.DayInSlack;
import io.rebond.slack.PretendSlack;
import io.rebond.teams.DayInTeams;
import io.rebond.window.DayInSandbox;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.List;
import java.util.function.Consumer;
import org.assertj.core.api.SoftAssertions;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * The employee's, the animator's and the manager's day, in both languages, on each platform, message by message as it got
 * them.
 */
@QuarkusTest
@TestProfile(ThreeDoors.class)
class TheirDaysTest {

    PretendSlack slack;

    @Inject
    TheirDays days;

    @Inject
    TheirMonday monday;

    @Inject
    TheirNextWeek nextWeek;

    @Inject
    TownClock clock;

    @Inject
    PersonaCookie cookies;

    @Inject
    Jdbi database;

    @ConfigProperty(name = "microsoft.cloud.login")
    URI login;

    @ConfigProperty(name = "microsoft.cloud.metadata")
    URI metadata;

    /** What one platform's animator arranged must not happen in the next one's day. */
    @AfterEach
    void forget() {
        database.useHandle(handle -> handle.execute("delete from rendezvous"));
        clock.release();
    }

    @Test
    void inTheSandbox() {
        live(new DayInSandbox(cookies));
    }

    @Test
    void inSlack() {
        live(new DayInSlack(slack, clock));
    }

    @Test
    void inTeams() {
        try (var teams = new DayInTeams(login, metadata, clock)) {
            live(teams);
        }
    }

    private void live(DayStage stage) {
        days.prepare(stage);
        SoftAssertions.assertSoftly(softly -> {
            inBothLanguages(softly, language -> days.areLived(stage, language));
            monday.prepare(stage);
            inBothLanguages(softly, language -> monday.isLived(stage, language));
            inBothLanguages(softly, language -> nextWeek.isLived(stage, language));
        });
    }

    /** What was arranged in one must not happen in the other. */
    private void inBothLanguages(SoftAssertions softly, Consumer<Language> day) {
        for (var language : List.of(Language.ENGLISH, Language.FRENCH)) {
            softly.check(() -> day.accept(language));
            database.useHandle(handle -> handle.execute("delete from rendezvous"));
        }
    }
}
