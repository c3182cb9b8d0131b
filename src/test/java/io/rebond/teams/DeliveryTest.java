package io.rebond.teams;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.rebond.card.Samples;
import io.rebond.chat.Answer;
import io.rebond.chat.Button;
import io.rebond.chat.DeliveryFailed;
import io.rebond.chat.DeliveryId;
import io.rebond.chat.Diagnosis.Finding;
import io.rebond.chat.MemberRef;
import io.rebond.chat.Message;
import io.rebond.chat.Part;
import io.rebond.chat.Population;
import io.rebond.chat.Target;
import io.rebond.connector.TokenDesk;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What Teams may do with what Rebond sends. */
@QuarkusTest
@TestProfile(TeamsAlone.class)
class DeliveryTest {

    @Inject
    WithTeams teams;

    @Inject
    TokenDesk desk;

    @Inject
    TeamsHealth health;

    @Inject
    TeamsPopulation population;

    private TeamsStage stage;
    private Target channel;

    @BeforeEach
    void raise() {
        stage = teams.raise();
        channel = new Target.InChannel(stage.channel());
        desk.takesBack(PretendConnector.TOKEN);
    }

    @ParameterizedTest
    @ValueSource(ints = {401, 408, 412, 429, 500, 502, 503, 504})
    void whatMayPassIsTriedAgain(int status) {
        teams.connector.failWith(status, Map.of(), "{\"error\":{\"code\":\"ServiceError\"}}");
        var failed = failing(channel);
        assertThat(failed).hasMessage("Teams answered " + status);
        assertThat(failed.isFatal()).isFalse();
        assertThat(teams.connector.requests())
                .filteredOn(request -> request.contains("/activities"))
                .hasSize(1);
    }

    @Test
    void teamsSaysHowLongToWait() {
        teams.connector.failWith(429, Map.of("Retry-After", "17"), "{}");
        assertThat(failing(channel).retryAfter()).contains(Duration.ofSeconds(17));
    }

    @Test
    void aCutConnectionIsTriedAgain() {
        teams.connector.failWith(-1, Map.of(), "");
        var failed = failing(channel);
        assertThat(failed).hasMessageStartingWith("Teams did not answer: ");
        assertThat(failed.isFatal()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "403, BotNotInConversationRoster, 'Rebond is not in this conversation: add the app to the team or chat'",
        "403, ConversationBlockedByUser, the person has blocked Rebond",
        "403, MessageWritesBlocked, the person has blocked or removed Rebond",
        "413, MessageSizeTooBig, the message is too big for Teams",
        "400, BadSyntax, Teams refused it"
    })
    void whatCannotPassEndsWithAReason(int status, String code, String reason) {
        teams.connector.failWith(
                status, Map.of(), "{\"error\":{\"code\":\"" + code + "\",\"message\":\"canary-words\"}}");
        var failed = failing(channel);
        assertThat(failed).hasMessage(reason + " (" + status + " " + code + ")");
        assertThat(failed.isFatal()).isTrue();
        assertThat(health.findings())
                .extracting(Finding::english)
                .contains("The last message that Teams refused: " + failed.getMessage() + ".");
    }

    @Test
    void withoutATokenNothingLeavesAndTheDoctorSaysWhy() {
        teams.connector.loginFails = "invalid_client";
        var failed = failing(channel);
        assertThat(failed).hasMessage("Rebond's own token could not be had: invalid_client");
        assertThat(failed.isFatal()).isFalse();
        assertThat(health.findings())
                .filteredOn(finding -> finding.key().equals("MICROSOFT_APP_PASSWORD"))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.english())
                            .isEqualTo("Microsoft gives Rebond no token (invalid_client): the secret is wrong or has"
                                    + " expired; create another in Entra.");
                    assertThat(finding.french())
                            .isEqualTo("Microsoft ne donne pas de jeton à Rebond (invalid_client)\u202f: le secret est"
                                    + " faux ou a expiré\u202f; créez-en un autre dans Entra.");
                });
    }

    @Test
    void aWrongSecretIsKnownFromTheStart() throws DeliveryFailed {
        post(channel);
        assertThat(health.findings()).noneMatch(finding -> finding.key().equals("MICROSOFT_APP_PASSWORD"));
        desk.takesBack(PretendConnector.TOKEN);
        teams.connector.loginFails = "invalid_client";
        int before = teams.connector.requests().size();
        desk.opens();
        await().untilAsserted(() -> assertThat(health.findings())
                .extracting(Finding::english)
                .contains("Microsoft gives Rebond no token (invalid_client): the secret is wrong or has expired; create"
                        + " another in Entra."));
        assertThat(teams.connector.requests()).hasSize(before);
    }

    @Test
    void oneTokenServesManyMessages() throws DeliveryFailed {
        int before = teams.connector.tokensGiven();
        for (int i = 0; i < 5; i++) {
            post(channel);
        }
        assertThat(teams.connector.tokensGiven()).isEqualTo(before + 1);
    }

    @Test
    void whoeverIsInATeamCanBeWrittenTo() throws DeliveryFailed {
        assertThat(population.channels(TeamsStage.TENANT))
                .extracting(channel -> channel.name() + " " + channel.open())
                .containsExactly("General true", "veille true", "board false");
        assertThat(population.readsWhatIsOpen(stage.member())).isFalse();
        assertThat(population.members(stage.channel()))
                .extracting(profile -> profile.member().id() + " " + profile.name())
                .containsExactly("zoe-aad Zoé Marchand", "liam-aad Liam O’Connor", "29:guest A guest");
        var posted = stage.platform()
                .post(
                        new Target.ToMember(new MemberRef(TeamsStage.TENANT, "liam-aad")),
                        Message.of("Hello Liam"),
                        new Part(DeliveryId.random(), 0));
        assertThat(posted.conversation().id()).isEqualTo("a:chat-29:liam");
        assertThat(stage.reads(posted).strip()).isEqualTo("Hello Liam");
    }

    @Test
    void aTeamThatDoesNotAnswerIsNotOneThatRebondWasRemovedFrom() {
        assertThat(population.channels(TeamsStage.TENANT)).isNotEmpty();
        teams.connector.teamFails = 503;
        assertThatThrownBy(() -> population.channels(TeamsStage.TENANT))
                .hasMessage("the channels of a team could not be listed: Teams answered 503");
        teams.connector.teamFails = 403;
        assertThat(population.channels(TeamsStage.TENANT))
                .extracting(Population.Channel::name)
                .doesNotContain("General", "veille", "board");
    }

    @Test
    void whomNobodyMetCannotBeWrittenTo() {
        var failed = failing(new Target.ToMember(new MemberRef(TeamsStage.TENANT, "nobody")));
        assertThat(failed)
                .hasMessage("Rebond and this person have no team or chat in common: the person must add the app");
        assertThat(failed.isFatal()).isTrue();
    }

    @Test
    void whoHasNotAddedTheAppIsToldSoAndNothingElse() {
        teams.connector.chatsRefused = true;
        stage.answering(event -> Answer.privately("confidential"));
        var typed = Activities.from(stage.activities().mention("secret question"), "29:noor", "noor-aad", "Noor");
        var root = typed.path("id").asText();
        typed.with("conversation").put("id", Activities.CHANNEL + ";messageid=" + root);
        stage.deliver(typed).then().statusCode(200);
        var hint = teams.connector.in(Activities.CHANNEL + ";messageid=" + root);
        assertThat(hint).singleElement().satisfies(said -> assertThat(
                        PretendConnector.words(said.activity()).strip())
                .isEqualTo("<at>Noor</at>, je ne peux vous répondre qu’en privé\u202f: ouvrez l’application Rebond dans"
                        + " Teams, ajoutez-la, puis redemandez.\n\n\n<at>Noor</at>"));
    }

    @Test
    void aCardThatIsReplacedIsReplacedForEverybody() throws DeliveryFailed {
        var posted = stage.platform()
                .post(
                        channel,
                        Message.saying("Join (1)")
                                .buttons(new Button("Join", Samples.ACT))
                                .build(),
                        new Part(DeliveryId.random(), 0));
        stage.answering(event -> new Answer.ReplaceCard(Message.of("Join (2)")));
        assertThat(stage.presses(posted, "Join")).contains("Join (2)");
        assertThat(stage.reads(posted)).contains("Join (2)");
    }

    private DeliveryFailed failing(Target target) {
        return catchThrowableOfType(DeliveryFailed.class, () -> post(target));
    }

    private void post(Target target) throws DeliveryFailed {
        stage.platform().post(target, Message.of("Hello"), new Part(DeliveryId.random(), 0));
    }
}
