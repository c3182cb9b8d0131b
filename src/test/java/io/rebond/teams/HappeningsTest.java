package io.rebond.teams;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.rebond.card.Samples;
import io.rebond.chat.Answer;
import io.rebond.chat.Button;
import io.rebond.chat.ChannelRef;
import io.rebond.chat.ChatEvent.ActionTaken;
import io.rebond.chat.ChatEvent.CommandTyped;
import io.rebond.chat.ChatEvent.ReactionChanged;
import io.rebond.chat.ChatEvent.ReplyChanged;
import io.rebond.chat.DeliveryFailed;
import io.rebond.chat.DeliveryId;
import io.rebond.chat.Diagnosis.Finding;
import io.rebond.chat.Message;
import io.rebond.chat.MessageRef;
import io.rebond.chat.Part;
import io.rebond.chat.Population;
import io.rebond.chat.Target;
import jakarta.inject.Inject;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What Teams tells besides the usual: deletions and their undoing, group chats, presses as plain messages. */
@QuarkusTest
@TestProfile(TeamsAlone.class)
class HappeningsTest {

    private static final ChannelRef GROUP = new ChannelRef(TeamsStage.TENANT, Activities.GROUP);

    @Inject
    WithTeams teams;

    @Inject
    TeamsPopulation population;

    @Inject
    TeamsHealth health;

    @Inject
    Conversations conversations;

    @Inject
    Jdbi database;

    private TeamsStage stage;
    private MessageRef root;

    @BeforeEach
    void raise() {
        stage = teams.raise();
        root = stage.root();
        stage.answering(event -> Answer.nothing());
    }

    @Test
    void aReplyThatIsDeletedIsTakenBackAndCountsAgainWhenTheDeletionIsUndone() {
        deliver(told("messageDelete", "softDeleteMessage"));
        deliver(told("messageUpdate", "undeleteMessage"));
        assertThat(stage.heard())
                .extracting(ReplyChanged.class::cast)
                .allMatch(reply -> reply.root().equals(root)
                        && reply.actor().equals(stage.member())
                        && reply.reply().equals(new MessageRef(stage.channel(), "reply-7")))
                .extracting(ReplyChanged::present)
                .containsExactly(false, true);
    }

    @Test
    void anEditAndTheDeletionOfAMessageThatIsNoReplyAreNobodysBusiness() {
        deliver(told("messageUpdate", "editMessage").put("text", "canary-words"));
        deliver(told("messageDelete", "softDeleteMessage").put("id", root.id()));
        assertThat(stage.heard()).isEmpty();
    }

    @Test
    void aGroupChatIsAPlaceWhereRebondIsSpokenToInPrivate() throws DeliveryFailed {
        stage.answering(event -> Answer.privately("only for you"));
        var before = teams.connector.in(Activities.CHAT).size();
        var mention = stage.activities().mention("help");
        var typed = stage.activities().inGroup("message").put("text", "<at>Rebond</at> help");
        typed.set("entities", mention.path("entities"));
        deliver(typed);
        assertThat(stage.heard()).singleElement().isInstanceOfSatisfying(CommandTyped.class, command -> assertThat(
                        List.of(command.line(), command.where()))
                .isEqualTo(List.of("help", GROUP)));
        assertThat(teams.connector.in(Activities.CHAT)).hasSize(before + 1);
        assertThat(teams.connector.in(Activities.GROUP)).isEmpty();
        assertThat(population.channels(TeamsStage.TENANT)).contains(new Population.Channel(GROUP, "chat", false));

        var posted = stage.platform()
                .post(new Target.InChannel(GROUP), Message.of("For the group"), new Part(DeliveryId.random(), 0));
        assertThat(PretendConnector.lines(stage.card(posted))).isEqualTo("For the group");
    }

    @Test
    void whatHappensInAGroupChatIsHeardUntilRebondIsRemovedFromIt() {
        var reaction = stage.activities().inGroup("messageReaction").put("replyToId", "5");
        reaction.withArray("reactionsAdded").addObject().put("type", "like");
        deliver(reaction);
        assertThat(stage.heard()).singleElement().isInstanceOfSatisfying(ReactionChanged.class, heard -> assertThat(
                        heard.message())
                .isEqualTo(new MessageRef(GROUP, "5")));
        assertThat(conversations.find(GROUP)).isPresent();
        var removal = stage.activities().inGroup("conversationUpdate");
        removal.withArray("membersRemoved").addObject().put("id", Activities.BOT);
        deliver(removal);
        assertThat(conversations.find(GROUP)).isEmpty();
    }

    @Test
    void aPressThatComesAsAPlainMessageIsAnsweredInTheChat() throws DeliveryFailed {
        var message = Message.saying("Un article")
                .buttons(new Button("Utile", Samples.ACT))
                .build();
        var posted =
                stage.platform().post(new Target.InChannel(stage.channel()), message, new Part(DeliveryId.random(), 0));
        stage.answering(event -> Answer.privately("Merci."));
        var data = stage.data(posted, "Utile");
        assertThat(saidAfter(stage.activities().submitted(posted, data))).isEqualTo("Merci.");
        assertThat(stage.heard()).singleElement().isInstanceOfSatisfying(ActionTaken.class, taken -> {
            assertThat(taken.action()).isEqualTo(Samples.ACT);
            assertThat(taken.actor()).isEqualTo(stage.member());
        });
        stage.answering(event -> Answer.privately("never"));
        var forged = data.deepCopy().put("token", "x" + data.path("token").asText());
        assertThat(saidAfter(stage.activities().submitted(posted, forged)))
                .isEqualTo("Cette carte ne vient pas de moi, ou est trop ancienne pour servir.");
        assertThat(stage.heard()).isEmpty();
    }

    @Test
    void theDoctorSaysFromHowManyTeamsNoOrdinaryMessageHasComeSoFar() {
        database.useHandle(handle -> handle.execute("update teams_conversation set readable = false"));
        deliver(stage.activities().mention("help"));
        assertThat(health.findings())
                .extracting(Finding::english)
                .contains("Teams from which nothing has come so far but messages that mention Rebond: 1. Where people"
                        + " do write, the permission ChannelMessage.Read.Group is missing and no reply is counted: an"
                        + " owner removes the app from the team, adds it again and grants it.");
        assertThat(health.findings())
                .extracting(Finding::french)
                .contains("Équipes d’où rien n’est venu jusqu’ici que des messages qui mentionnent Rebond\u202f: 1. Si"
                        + " l’on y écrit, l’autorisation ChannelMessage.Read.Group manque et aucune réponse n’est"
                        + " comptée\u202f: un propriétaire retire l’application de l’équipe, l’y ajoute de nouveau et"
                        + " l’accorde.");
        deliver(stage.activities().reply(root, "good morning all"));
        assertThat(health.findings())
                .extracting(Finding::english)
                .noneMatch(words -> words.contains("ChannelMessage.Read.Group"));
    }

    /** Something that befell a reply in the root's thread. */
    private ObjectNode told(String type, String eventType) {
        var activity = stage.activities().inChannel(type, root.id()).put("id", "reply-7");
        activity.with("channelData").put("eventType", eventType);
        return activity;
    }

    private void deliver(ObjectNode activity) {
        stage.deliver(activity).then().statusCode(200);
    }

    private String saidAfter(ObjectNode activity) {
        deliver(activity);
        var said = teams.connector.in(Activities.CHAT);
        return PretendConnector.lines(said.get(said.size() - 1).activity().at("/attachments/0/content"));
    }
}
