package io.rebond.slack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.rebond.chat.Diagnosis.Finding;
import io.rebond.chat.Diagnosis.Weight;
import io.rebond.webapi.Scopes;
import io.rebond.webapi.Settings;
import io.rebond.webapi.SlackRefused;
import io.rebond.webapi.SlackSettings;
import io.rebond.webapi.Standing;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the doctor says of Slack, in both languages, for each way to stand with it. */
@QuarkusTest
@TestProfile(OnWire.class)
class SlackDiagnosisTest {
    private static final Finding CONNECTED = new Finding(
            Weight.FINE,
            "SLACK_BOT_TOKEN",
            "Connected to the Slack workspace Atelier.",
            "Connecté à l’espace Slack Atelier.");

    @Inject
    SlackDiagnosis live;

    @Inject
    Workspaces workspaces;

    private final Standing standing = new Standing(Clock.fixed(Instant.parse("2026-11-17T08:05:59Z"), ZoneOffset.UTC));

    private List<Finding> findings() {
        return new SlackDiagnosis(Settings.usual(), standing).findings();
    }

    private static List<String> allBut(String... scopes) {
        var granted = new ArrayList<>(Scopes.NEEDED);
        granted.removeAll(List.of(scopes));
        return granted;
    }

    @Test
    void slackIsBeingConnected() {
        assertThat(findings())
                .containsExactly(new Finding(
                        Weight.FINE,
                        "SLACK_BOT_TOKEN",
                        "Slack is being connected.",
                        "La connexion à Slack est en cours."));
    }

    @Test
    void whereNothingIsMissingSlackIsConnected() {
        standing.connected("Atelier", Scopes.NEEDED);
        standing.standsIn(1);
        assertThat(findings()).containsExactly(CONNECTED);
    }

    @Test
    void slackIsAwayAndSaysWhy() {
        standing.away(SlackRefused.by("invalid_auth"));
        assertThat(findings())
                .containsExactly(new Finding(
                        Weight.WARNING,
                        "SLACK_BOT_TOKEN",
                        "Slack is not connected since 2026-11-17 08:05 UTC: Slack does not accept the bot token: copy it"
                                + " again from the app's page, OAuth & Permissions, to SLACK_BOT_TOKEN. (invalid_auth)",
                        "Slack n’est pas connecté depuis 2026-11-17 08:05 UTC\u202f: Slack n’accepte pas le jeton du"
                                + " bot\u202f: copiez-le à nouveau de la page de l’application, OAuth & Permissions, dans"
                                + " SLACK_BOT_TOKEN. (invalid_auth)"));
    }

    @Test
    void socketModeIsAwayAndSaysWhy() {
        standing.connected("Atelier", Scopes.NEEDED);
        standing.socketAway(SlackRefused.by("internal_error"));
        assertThat(findings())
                .containsExactly(
                        CONNECTED,
                        new Finding(
                                Weight.WARNING,
                                "SLACK_APP_TOKEN",
                                "Socket Mode is not connected since 2026-11-17 08:05 UTC: Slack does not work just now."
                                        + " (internal_error)",
                                "Socket Mode n’est pas connecté depuis 2026-11-17 08:05 UTC\u202f: Slack ne fonctionne"
                                        + " pas en ce moment. (internal_error)"));
    }

    @Test
    void everyPermissionThatIsMissingIsNamed() {
        standing.connected("Atelier", allBut("users:read", "groups:history"));
        assertThat(findings())
                .containsExactly(
                        CONNECTED,
                        new Finding(
                                Weight.WARNING,
                                "SLACK_BOT_TOKEN",
                                "The app lacks permissions: groups:history, users:read. Take over bot-manifests/slack on"
                                        + " the app's page, App Manifest, then reinstall it.",
                                "Il manque des autorisations à l’application\u202f: groups:history, users:read. Reprenez"
                                        + " bot-manifests/slack sur la page de l’application, App Manifest, puis"
                                        + " réinstallez-la."));
    }

    /** The app on the wire was installed before it asked for reactions: Slack says so in a header of its answers. */
    @Test
    void whatTheAppMayDoIsReadFromWhatSlackAnswers() {
        await().until(workspaces::isConnected);
        await().untilAsserted(() -> assertThat(live.findings())
                .contains(new Finding(
                        Weight.WARNING,
                        "SLACK_BOT_TOKEN",
                        "The app lacks permissions: reactions:read. Take over bot-manifests/slack on the app's page, App"
                                + " Manifest, then reinstall it.",
                        "Il manque des autorisations à l’application\u202f: reactions:read. Reprenez bot-manifests/slack"
                                + " sur la page de l’application, App Manifest, puis réinstallez-la.")));
    }

    @Test
    void rebondIsNowhereYet() {
        standing.connected("Atelier", Scopes.NEEDED);
        standing.standsIn(0);
        assertThat(findings())
                .containsExactly(
                        CONNECTED,
                        new Finding(
                                Weight.WARNING,
                                "SLACK_BOT_TOKEN",
                                "Rebond is in no Slack channel yet: type /invite @Rebond in the one it is for.",
                                "Rebond n’est encore dans aucun canal Slack\u202f: tapez /invite @Rebond dans celui qu’il"
                                        + " doit animer."));
    }

    @Test
    void whatWasRefusedForGoodIsTold() {
        standing.connected("Atelier", Scopes.NEEDED);
        standing.refusedForGood(SlackRefused.by("is_archived"));
        assertThat(findings())
                .containsExactly(
                        CONNECTED,
                        new Finding(
                                Weight.WARNING,
                                "SLACK_BOT_TOKEN",
                                "What Slack last refused for good, 2026-11-17 08:05 UTC: The channel is archived:"
                                        + " unarchive it, or choose another one. (is_archived)",
                                "Dernier refus définitif de Slack, 2026-11-17 08:05 UTC\u202f: Le canal est archivé\u202f:"
                                        + " désarchivez-le, ou choisissez-en un autre. (is_archived)"));
    }

    @Test
    void whereTheSettingsAreWrongNothingElseIsSaid() {
        standing.away(SlackRefused.by("invalid_auth"));
        var settings = new Settings("s", null, null, "https://slack.com/api/");
        assertThat(new SlackDiagnosis(settings, standing).findings())
                .isEqualTo(new SlackSettings(settings).findings())
                .hasSize(1);
    }
}
