package io.rebond.slack;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.rebond.InMemory;
import io.rebond.chat.Diagnosis.Weight;
import io.rebond.sandbox.PretendInbox;
import io.rebond.webapi.Standing;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

/** Slack is away when Rebond starts: all else works, and what Slack still brings is accepted. */
@QuarkusTest
@TestProfile(SlackAwayTest.Away.class)
class SlackAwayTest {

    /** Nobody listens at port 1. */
    public static class Away implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "rebond.database.url", InMemory.named("slack-away"),
                    "slack.api-url", "http://127.0.0.1:1/api/",
                    "slack.signing-secret", SlackTown.SECRET,
                    "slack.bot-token", SlackTown.BOT_TOKEN,
                    "slack.app-token", SlackOnWire.APP_TOKEN);
        }

        @Override
        public Set<Class<?>> getEnabledAlternatives() {
            return Set.of(PretendInbox.class);
        }
    }

    @Inject
    PretendInbox inbox;

    @Inject
    Workspaces workspaces;

    @Inject
    Standing standing;

    @Inject
    SlackDiagnosis diagnosis;

    @Inject
    Jdbi database;

    @Test
    void theRestWorksAndEventsAreAcceptedOnceTheWorkspaceIsKnown() {
        await().until(() -> standing.away().isPresent() && standing.socketAway().isPresent());
        given().get("/q/health/ready")
                .then()
                .statusCode(200)
                .body("checks.find { it.name == 'slack' }.data.state", equalTo("not ready"));
        assertThat(diagnosis.findings())
                .allMatch(finding -> finding.weight() == Weight.WARNING)
                .extracting(finding -> finding.english().replaceAll("since .* UTC", "since then"))
                .containsExactly(
                        "Slack is not connected since then: Slack could not be reached. (connection)",
                        "Socket Mode is not connected since then: Slack could not be reached. (connection)");

        var slack = Caller.toRebond();
        assertThat(slack.sends(Events.reaction("Ev1", "U1")).statusCode()).isEqualTo(503);
        database.useHandle(
                handle -> handle.execute("insert into slack_workspace (team, name, bot_user, bot, connected_at)"
                        + " values ('T1', 'Atelier', 'UREBOND', 'BREBOND', current_timestamp)"));
        workspaces.recall();
        assertThat(slack.sends(Events.reaction("Ev1", "U1")).statusCode()).isEqualTo(200);
        assertThat(inbox.received).hasSize(1);
    }
}
