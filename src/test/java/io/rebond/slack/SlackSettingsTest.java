package io.rebond.slack;

import static org.assertj.core.api.Assertions.assertThat;

import io.rebond.chat.Diagnosis.Finding;
import io.rebond.chat.Diagnosis.Weight;
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
        var findings = new SlackSettings(new Settings("s", null, null, API)).findings();
        assertThat(findings)
                .containsExactly(new Finding(
                        Weight.WRONG,
                        "SLACK_BOT_TOKEN",
                        "Slack needs the bot token, which begins with xoxb-: the app's page, OAuth & Permissions.",
                        "Slack demande le jeton du bot, qui commence par xoxb-\u202f: page de l’application, OAuth &"
                                + " Permissions."));
    }
}
