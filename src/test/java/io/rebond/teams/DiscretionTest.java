package io.rebond.teams;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.rebond.chat.Action;
import io.rebond.chat.Answer;
import io.rebond.chat.Button;
import io.rebond.chat.DeliveryFailed;
import io.rebond.chat.DeliveryId;
import io.rebond.chat.Message;
import io.rebond.chat.MessageRef;
import io.rebond.chat.Part;
import io.rebond.chat.Target;
import io.rebond.stories.Traces;
import jakarta.inject.Inject;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

/** Whoever only did what leaves no trace is nobody whom the adapter knows. */
@QuarkusTest
@TestProfile(TeamsAlone.class)
class DiscretionTest {

    @Inject
    WithTeams teams;

    @Inject
    Jdbi database;

    @Test
    void anAnonymousVoteIntroducesNobodyAndAnyOtherPressDoes() throws DeliveryFailed {
        var stage = teams.raise();
        var posted = stage.platform()
                .post(
                        new Target.InChannel(stage.channel()),
                        Message.saying("A question")
                                .buttons(
                                        new Button("Vote", new Action("poll.ballot", "1:0")),
                                        new Button("Useful", new Action("digest.useful", "1")))
                                .build(),
                        new Part(DeliveryId.random(), 0));
        stage.answering(event -> Answer.passing("counted"));

        press(stage, posted, "Vote");
        assertThat(Traces.of("bashful-aad", database)).isEmpty();
        press(stage, posted, "Useful");
        assertThat(Traces.of("bashful-aad", database)).isNotEmpty();
    }

    private static void press(TeamsStage stage, MessageRef posted, String label) {
        var pressed = stage.activities().pressed(posted, stage.data(posted, label));
        Activities.from(pressed, "29:bashful", "bashful-aad", "Bashful");
        assertThat(stage.deliver(pressed).then().statusCode(200).extract().asString())
                .contains("counted");
    }
}
