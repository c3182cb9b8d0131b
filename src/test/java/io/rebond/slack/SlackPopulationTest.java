package io.rebond.slack;

import static com.github.tomakehurst.wiremock.client.WireMock.containing;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.github.tomakehurst.wiremock.WireMockServer;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.rebond.chat.ChannelRef;
import io.rebond.chat.Language;
import io.rebond.chat.MemberRef;
import io.rebond.chat.Population.Channel;
import io.rebond.chat.Profile;
import io.rebond.chat.Role;
import io.rebond.chat.WorkspaceRef;
import jakarta.inject.Inject;
import java.time.ZoneId;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A workspace larger than a page of Slack's lists is known to its last channel and its last member. */
@QuarkusTest
@TestProfile(OnWire.class)
class SlackPopulationTest {
    private static final WorkspaceRef TEAM = new WorkspaceRef("slack", "T1");
    private static final ChannelRef FIRST = new ChannelRef(TEAM, "C71");
    private static final ChannelRef LAST = new ChannelRef(TEAM, "C73");

    WireMockServer web;
    SocketServer socket;

    @Inject
    SlackPopulation population;

    @Inject
    Workspaces workspaces;

    @BeforeEach
    void begin() {
        await().until(workspaces::isConnected);
        SlackOnWire.usual(web, socket);
    }

    /** The other tests on this wire know an empty workspace. */
    @AfterEach
    void everybodyGoes() {
        SlackOnWire.usual(web, socket);
        population.channels(TEAM);
    }

    /** Two pages of a list, the second behind a cursor such as Slack makes, which is not safe in a form as it stands. */
    private void pages(String method, String first, String second) {
        web.stubFor(post(urlPathEqualTo("/api/" + method))
                .atPriority(2)
                .willReturn(okJson(
                        "{\"ok\":true," + first + ",\"response_metadata\":{\"next_cursor\":\"dXNlcjpVMEc=\"}}")));
        web.stubFor(post(urlPathEqualTo("/api/" + method))
                .atPriority(1)
                .withRequestBody(containing("cursor=dXNlcjpVMEc%3D"))
                .willReturn(okJson("{\"ok\":true," + second + ",\"response_metadata\":{\"next_cursor\":\"\"}}")));
    }

    private static String user(String id, String name, String more) {
        return "{\"id\":\"" + id + "\",\"name\":\"" + name + "\",\"tz\":\"Europe/Paris\",\"locale\":\"fr-FR\"," + more
                + "\"profile\":{\"display_name\":\"" + name + "\"}}";
    }

    private static Profile person(String id, String name) {
        return new Profile(new MemberRef(TEAM, id), name, Language.FRENCH, ZoneId.of("Europe/Paris"), true);
    }

    private void aLargeWorkspace() {
        pages(
                "users.list",
                "\"members\":[" + user("U71", "Camille", "") + "," + user("U72", "gone", "\"deleted\":true,") + "]",
                "\"members\":[" + user("U73", "Inès", "\"is_admin\":true,") + "]");
        pages(
                "conversations.list",
                "\"channels\":[{\"id\":\"C71\",\"name\":\"veille\",\"is_member\":true},"
                        + "{\"id\":\"C72\",\"name\":\"elsewhere\",\"is_member\":false}]",
                "\"channels\":[{\"id\":\"C73\",\"name\":\"direction\",\"is_member\":true,\"is_private\":true}]");
        pages("conversations.members", "\"members\":[\"U71\"]", "\"members\":[\"U73\"]");
    }

    @Test
    void theChannelsThatRebondIsInAreThoseOfEveryPage() {
        aLargeWorkspace();
        assertThat(population.channels(TEAM))
                .containsExactlyInAnyOrder(new Channel(FIRST, "veille", true), new Channel(LAST, "direction", false));
    }

    @Test
    void theMembersOfAChannelAreThoseOfEveryPage() {
        aLargeWorkspace();
        population.channels(TEAM);
        assertThat(population.members(FIRST)).containsExactly(person("U71", "Camille"), person("U73", "Inès"));
        assertThat(population.roles(TEAM)).isEqualTo(Map.of(new MemberRef(TEAM, "U73"), Role.ADMIN));
    }

    /** Slack lists those it has told of before; of the others it tells one by one. */
    @Test
    void thePeopleOfAnotherCompanyAreNoPartOfAChannelThatIsSharedWithIt() {
        pages(
                "users.list",
                "\"members\":[" + user("U71", "Camille", "\"team_id\":\"T1\",") + "]",
                "\"members\":[" + user("U74", "Kim", "\"team_id\":\"T9\",\"is_admin\":true,") + "]");
        pages("conversations.members", "\"members\":[\"U71\",\"U74\"]", "\"members\":[\"U75\"]");
        web.stubFor(post(urlPathEqualTo("/api/users.info"))
                .willReturn(okJson("{\"ok\":true,\"user\":" + user("U75", "Noa", "\"is_stranger\":true,") + "}")));
        population.channels(TEAM);
        assertThat(population.members(FIRST)).containsExactly(person("U71", "Camille"));
        assertThat(population.roles(TEAM)).isEmpty();
        assertThat(population.profile(new MemberRef(TEAM, "U74"))).isEmpty();
        assertThat(population.profile(new MemberRef(TEAM, "U75"))).isEmpty();
    }

    @Test
    void whoIsInSeveralWorkspacesOfOneOrganisationIsNoStranger() {
        pages(
                "users.list",
                "\"members\":[]",
                "\"members\":["
                        + user("U76", "Sol", "\"team_id\":\"T8\",\"enterprise_user\":{\"teams\":[\"T8\",\"T1\"]},")
                        + "]");
        pages("conversations.members", "\"members\":[]", "\"members\":[\"U76\"]");
        population.channels(TEAM);
        assertThat(population.members(FIRST)).containsExactly(person("U76", "Sol"));
    }

    @Test
    void guestsAndWhoeverSlackDoesNotKnowReadOnlyWhereTheyAre() {
        pages(
                "users.list",
                "\"members\":[" + user("U71", "Camille", "") + "," + user("U77", "Lou", "\"is_restricted\":true,")
                        + "]",
                "\"members\":[" + user("U78", "Max", "\"is_ultra_restricted\":true,") + ","
                        + user("U79", "Kim", "\"is_stranger\":true,") + "]");
        web.stubFor(post(urlPathEqualTo("/api/users.info"))
                .willReturn(okJson("{\"ok\":false,\"error\":\"user_not_found\"}")));
        population.channels(TEAM);
        assertThat(Stream.of("U71", "U77", "U78", "U79", "U80")
                        .filter(id -> population.readsWhatIsOpen(new MemberRef(TEAM, id))))
                .containsExactly("U71");
    }

    @Test
    void whoWasDeactivatedHasLeftAndWhomSlackDoesNotShowHasNot() {
        aLargeWorkspace();
        population.channels(TEAM);
        asked("U72", "\"ok\":true,\"user\":" + user("U72", "gone", "\"deleted\":true,"));
        asked("U94", "\"ok\":false,\"error\":\"user_not_found\"");
        asked("U95", "\"ok\":false,\"error\":\"internal_error\"");

        assertThat(Stream.of("U71", "U72", "U73", "U94").filter(id -> population.hasLeft(new MemberRef(TEAM, id))))
                .containsExactly("U72");
        assertThatThrownBy(() -> population.hasLeft(new MemberRef(TEAM, "U95")))
                .isInstanceOf(IllegalStateException.class);
    }

    private void asked(String user, String answer) {
        web.stubFor(post(urlPathEqualTo("/api/users.info"))
                .atPriority(1)
                .withRequestBody(containing("user=" + user))
                .willReturn(okJson("{" + answer + "}")));
    }

    @Test
    void channelsThatCannotBeListedAreNotNone() {
        web.stubFor(post(urlPathEqualTo("/api/conversations.list"))
                .willReturn(okJson("{\"ok\":false,\"error\":\"ratelimited\"}")));
        assertThatThrownBy(() -> population.channels(TEAM)).hasMessage("TOO_FAST (ratelimited)");
    }

    @Test
    void aPageThatDoesNotComeLeavesNobodyHalfKnown() {
        aLargeWorkspace();
        web.stubFor(post(urlPathEqualTo("/api/conversations.members"))
                .atPriority(1)
                .withRequestBody(containing("cursor=dXNlcjpVMEc%3D"))
                .willReturn(okJson("{\"ok\":false,\"error\":\"ratelimited\"}")));
        population.channels(TEAM);
        assertThatThrownBy(() -> population.members(FIRST)).hasMessage("TOO_FAST (ratelimited)");
    }
}
