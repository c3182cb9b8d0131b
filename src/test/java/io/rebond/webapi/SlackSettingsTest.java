package io.rebond.webapi;

import static org.assertj.core.api.Assertions.assertThat;

import io.rebond.chat.Diagnosis.Finding;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is wrong with the settings is said at once, in both languages, with what to do. */
class SlackSettingsTest {
    private static final String API = "https://slack.com/api/";

    private static String found(String secret, String bot, String app, String api) {
        return new SlackSettings(new Settings(secret, bot, app, api))
                .findings().stream().map(SlackSettingsTest::told).reduce("", (all, one) -> all + one + "\n");
    }

    private static String told(Finding finding) {
        return finding.weight() + " " + finding.key() + " " + finding.english();
    }

    @Test
    void absentIsOff() {
        assertThat(found(null, null, null, API))
                .isEqualTo("OFF SLACK_BOT_TOKEN Slack is off: to connect it, see \"Connect Slack\" in the README.\n");
    }

    @Test
    void whatFitsTogetherIsFine() {
        assertThat(found("s", "xoxb-1", null, API)).isEmpty();
        assertThat(found(null, "xoxb-1", "xapp-1", API)).isEmpty();
        assertThat(found("s", "xoxb-1", "xapp-1", "http://localhost:9/api/")).isEmpty();
    }

    @Test
    void whatIsContradictoryIsAllNamed() {
        assertThat(found(null, "xoxb-1", null, API)).isEqualTo("""
                WRONG SLACK_SIGNING_SECRET Slack has no way to reach Rebond: set SLACK_SIGNING_SECRET (the app's page, \
                Basic Information), or SLACK_APP_TOKEN for Socket Mode.
                """);
        assertThat(found("s", "xoxp-1", "xoxb-2", "http://slack.com/api")).isEqualTo("""
                WRONG SLACK_BOT_TOKEN Slack needs the bot token, which begins with xoxb-: the app's page, OAuth & \
                Permissions.
                WRONG SLACK_APP_TOKEN The app token begins with xapp-: the app's page, Basic Information, App-Level \
                Tokens.
                WRONG SLACK_API_URL The address of Slack's Web API must be https (http on this machine only) and end \
                with a slash.
                """);
        assertThat(found("s", null, null, API)).startsWith("WRONG SLACK_BOT_TOKEN");
    }

    @Test
    void theDoctorSpeaksFrench() {
        assertThat(french("s", "xoxp-1", "xoxb-2", "http://slack.com/api"))
                .containsExactly(
                        "Slack demande le jeton du bot, qui commence par xoxb-\u202f: page de l’application, OAuth &"
                                + " Permissions.",
                        "Le jeton d’application commence par xapp-\u202f: page de l’application, Basic Information,"
                                + " App-Level Tokens.",
                        "L’adresse de l’API Web de Slack doit être en https (http sur cette machine seulement) et finir"
                                + " par une barre oblique.");
        assertThat(french(null, "xoxb-1", null, API))
                .containsExactly("Slack n’a aucun moyen de joindre Rebond\u202f: renseignez SLACK_SIGNING_SECRET (page"
                        + " de l’application, Basic Information), ou SLACK_APP_TOKEN pour Socket Mode.");
        assertThat(french(null, null, null, API))
                .containsExactly(
                        "Slack est désactivé\u202f: pour le connecter, voyez « Connect Slack » dans le README.");
    }

    private static List<String> french(String secret, String bot, String app, String api) {
        return new SlackSettings(new Settings(secret, bot, app, api))
                .findings().stream().map(Finding::french).toList();
    }
}
