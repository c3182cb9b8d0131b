package io.rebond.slack;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.github.tomakehurst.wiremock.WireMockServer;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.rebond.block.Read;
import io.rebond.chat.ChannelRef;
import io.rebond.chat.CommandContribution;
import io.rebond.chat.MemberRef;
import io.rebond.chat.MessageRef;
import io.rebond.counterpart.WithNpm;
import io.rebond.directory.Communities;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The first contact with Slack, from the command that proposes an article to what is recorded about who reacted. */
@WithNpm
@QuarkusTest
@TestProfile(WholeSlack.class)
class SlackStoryTest {
    private static final Duration LONGEST = Duration.ofSeconds(15);

    WireMockServer front;

    @Inject
    Workspaces workspaces;

    @Inject
    Communities communities;

    @Inject
    @Any
    Instance<CommandContribution> commands;

    private Colleague camille;
    private Colleague ines;
    private People people;

    private void arrive() {
        await().atMost(LONGEST).until(workspaces::isConnected);
        people = new People(front.baseUrl());
        camille = new Colleague(People.CAMILLE, people.camille(), people, front);
        ines = new Colleague(People.INES, people.user("ines"), people, front);
        var veille = new ChannelRef(People.TEAM, people.veille());
        await().atMost(LONGEST).until(() -> communities
                .home(communities.of(veille))
                .filter(veille::equals)
                .isPresent());
    }

    private void speaksFrench() {
        Caller.toRebond().sends("""
                {"team_id":"T000000001","type":"event_callback","event_id":"Ev%d","event_time":1763366401,"event":
                 {"type":"user_change","user":{"id":"%s","name":"camille","tz":"Europe/Paris","locale":"fr-FR"}}}""".formatted(System.nanoTime(), people.camille()));
        await().atMost(LONGEST)
                .untilAsserted(() -> assertThat(camille.types("help")).contains("Ce que je sais faire"));
    }

    /** emulate tells the time of its events to the second only, so what is to come later must be a second later. */
    private static void secondsPass() {
        long second = Instant.now().getEpochSecond();
        await().until(() -> Instant.now().getEpochSecond() > second);
    }

    private String recorded() {
        return camille.types("privacy export");
    }

    @Test
    void anEditionIsPublishedReadReactedToAndDiscussed() {
        arrive();
        assertThat(ines.types("share https://example.com/article \"it matters & <helps>\""))
                .isEqualTo("Thank you. “Article” waits for the animator, with your word.");
        assertThat(ines.types("digest publish")).startsWith("Published: no. 1, 1 item");
        var edition = ines.sees("Tech watch no. 1");
        assertThat(Read.words(edition)).contains("Article", "it matters & <helps>", "Useful", "Discuss");

        camille.press("Read", edition);
        assertThat(Read.words(camille.isTold("I'm Rebond"))).contains("Don't record me");

        secondsPass();
        camille.reacts("reactions.add", "tada", edition);
        camille.replies(edition, "secret words");
        await().atMost(LONGEST).untilAsserted(() -> assertThat(recorded()).contains("Reacted", ":tada:", "Replied"));
        assertThat(recorded()).doesNotContain("secret words");
        secondsPass();
        camille.reacts("reactions.remove", "tada", edition);
        await().atMost(LONGEST).untilAsserted(() -> assertThat(recorded()).doesNotContain(":tada:"));
        whatIsDeliveredAgainHasNoEffect(edition);

        assertThat(camille.presses("Useful", edition)).isEqualTo("Thank you: marked useful. Only the total shows.");
        assertThat(Read.words(ines.sees("Useful (1)"))).contains("Tech watch no. 1");
        camille.press("Discuss", edition);
        assertThat(Read.words(ines.sees("Join"))).contains("Article");

        assertThat(ines.looksHome()).startsWith("""
                I'm Rebond. I keep the community alive where you already are: what is worth reading, what colleagues \
                propose, what deserves to be talked about. Everything answers in one tap.
                What I can do
                """).contains("/rebond digest publish", "My data");
        assertThat(camille.looksHome())
                .contains("What I can do", "/rebond share", "My data")
                .doesNotContain("/rebond digest publish");

        speaksFrench();
        assertThat(camille.looksHome()).startsWith("Je suis Rebond.").contains("Ce que je sais faire", "Mes données");
        assertThat(camille.types("/veille", "")).isEqualTo("Ici, c'est réservé aux animateurs : adressez-vous à eux.");
        assertThat(camille.types("/proposer", "")).startsWith("Proposer");
        var refused = Read.tree(camille.sends(Map.of("address", "nonsense")));
        assertThat(refused.path("response_action").asText()).isEqualTo("errors");
        assertThat(refused.path("errors").path("address").asText())
                .isEqualTo("Ceci n'est pas une adresse web : elle commence par https:// et nomme un site.");

        camille.tells("proposer");
        var offered = camille.isTold("ce bouton ouvre le formulaire");
        assertThat(Read.words(offered).strip()).isEqualTo("""
                Proposer un article\u202f: ce bouton ouvre le formulaire.
                Ouvrir le formulaire""");
        assertThat(camille.opens("Ouvrir le formulaire", offered)).startsWith("Proposer un article");
        assertThat(camille.sends(Map.of("address", "https://example.com/direct")))
                .isEmpty();
        assertThat(Read.words(camille.isTold("Merci"))).contains("Direct");
    }

    @Test
    void whatWasSaidInAPrivateChannelIsProposedOnceItsAuthorAgreesAndNoLongerWhenTheyTakeItBack() {
        arrive();
        people.call(
                People.INES,
                "conversations.invite",
                Map.of("channel", people.closed(), "users", "UREBOND," + people.camille()));
        var said = ines.says(people.closed(), "our plan: <https://example.com/emulated>");
        camille.pointsAt(said, people.closed());
        var question = ines.isTold("Do you agree?");
        assertThat(Read.words(question)).contains("would like to propose what you wrote in");
        assertThat(ines.types("digest review")).doesNotContain("Emulated");

        ines.answers("Yes, propose it", question);
        var agreed = ines.isTold("You agreed");
        await().atMost(LONGEST).untilAsserted(() -> assertThat(ines.types("digest review"))
                .contains("Emulated", "“our plan:”", "Said in private, proposed with its author's consent."));
        ines.answers("Take it back", agreed);
        ines.isTold("stays there");
        assertThat(ines.types("digest review")).doesNotContain("Emulated");
    }

    /** At whatever hour this runs. */
    private void nobodySleeps() {
        ines.types("admin playbook");
        assertThat(ines.sends(Map.ofEntries(
                        entry("purpose", ""),
                        entry("language", "en"),
                        entry("address", "formal"),
                        entry("zone", "Europe/Paris"),
                        entry("cadence", ""),
                        entry("quiet-hours", "08:00-08:00"),
                        entry("weekly-cap", "3"),
                        entry("minimum-group", "5"),
                        entry("critical-mass", "300"),
                        entry("kudos-a-day", "5"),
                        entry("values", ""),
                        entry("approval", "required"))))
                .isEmpty();
    }

    /** By emoji: see SlackTranscriptTest, since emulate does not tell whose message a reaction is on. */
    @Test
    void aColleagueIsThankedAndOthersSeeItOnceTheyAgree() {
        arrive();
        nobodySleeps();
        assertThat(camille.types("/kudos", "@" + people.user("ines") + " \"for the emulated plan\""))
                .containsAnyOf("in private", "en privé")
                .doesNotContain("morning", "matin");
        var told = ines.isTold("for the emulated plan");
        assertThat(Read.words(told)).contains("thanks you: “for the emulated plan”", "Keep it between us");
        ines.answers("Show it in #veille", told);
        assertThat(Read.words(camille.sees("for the emulated plan"))).contains(" thanks ");
    }

    /** The journal knows an event by its identifier alone, so what came again may as well say something else. */
    private void whatIsDeliveredAgainHasNoEffect(JsonNode edition) {
        assertThat(delivers("EvOnce", "rocket", edition)).isEqualTo(200);
        assertThat(delivers("EvOnce", "eyes", edition)).isEqualTo(200);
        assertThat(delivers("EvAfter", "wave", edition)).isEqualTo(200);
        await().atMost(LONGEST).untilAsserted(() -> assertThat(recorded()).contains(":rocket:", ":wave:"));
        assertThat(recorded()).doesNotContain(":eyes:");
    }

    private int delivers(String key, String emoji, JsonNode edition) {
        var message = new MessageRef(
                new ChannelRef(People.TEAM, people.veille()), edition.path("ts").asText());
        return Caller.toRebond()
                .sends(Events.reaction(
                        key, new MemberRef(People.TEAM, people.camille()), emoji, message, Instant.now()))
                .statusCode();
    }

    @Test
    void everyCommandHasItsShortName() throws IOException {
        var declared = ManifestTest.commands(Path.of("bot-manifests/slack/manifest.yaml"));
        assertThat(commands.stream()
                        .flatMap(command -> Stream.of(command.name(), command.french()))
                        .flatMap(name -> Stream.of(name.split(" ")[0].split("\\|")))
                        .map(name -> "/" + name))
                .isNotEmpty()
                .allMatch(declared::contains);
    }
}
