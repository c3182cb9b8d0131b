package io.rebond.teams;

import static org.assertj.core.api.Assertions.assertThat;

import io.rebond.chat.ChannelRef;
import io.rebond.chat.Language;
import io.rebond.chat.MemberRef;
import io.rebond.chat.MessageRef;
import io.rebond.chat.Profile;
import io.rebond.chat.WorkspaceRef;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

/** What is kept of how people and places are reached outlives the process that learnt it, on both databases. */
abstract class PlacesContract {

    @Inject
    Jdbi database;

    @Inject
    Clock clock;

    private final WorkspaceRef tenant =
            new WorkspaceRef("teams", UUID.randomUUID().toString());
    private final MemberRef zoe = new MemberRef(tenant, "zoe");

    @Test
    void aPlaceIsReachedAfterARestart() {
        places().keep(place("19:a", "team", "https://one.example/"));
        places().keep(place("19:a", "team", "https://two.example/"));
        assertThat(places().find(new ChannelRef(tenant, "19:a")))
                .contains(new Conversation(tenant.id(), "19:a", "https://two.example/", "28:bot", "team", "veille"));
        assertThat(places().find(new ChannelRef(new WorkspaceRef("teams", "other"), "19:a")))
                .isEmpty();
        assertThat(places().workspaces()).contains(tenant);
    }

    @Test
    void whatIsNotNewsIsNotWritten() {
        var places = places();
        assertThat(places.keep(place("19:a", "team", "https://one.example/"))).isTrue();
        assertThat(places.keep(place("19:a", "team", "https://one.example/"))).isFalse();
        places.forget(tenant, "team");
        assertThat(places.find(new ChannelRef(tenant, "19:a"))).isEmpty();
        assertThat(places.keep(place("19:a", "team", "https://one.example/"))).isTrue();
    }

    @Test
    void aReplyKeepsItsThread() {
        var reply = new MessageRef(new ChannelRef(tenant, "19:a"), "2");
        threads().keep(reply, "1");
        threads().keep(reply, "1");
        assertThat(threads().rootOf(reply)).contains("1");
        assertThat(threads().rootOf(new MessageRef(reply.conversation(), "3"))).isEmpty();
    }

    @Test
    void anOldReplysThreadIsForgottenSomeAtATime() {
        var longAgo = Clock.fixed(Instant.parse("2020-01-01T00:00:00Z"), ZoneOffset.UTC);
        var place = new ChannelRef(tenant, "19:a");
        var old = List.of(new MessageRef(place, "2"), new MessageRef(place, "3"));
        old.forEach(reply -> new Threads(database, longAgo).keep(reply, "1"));
        var young = new MessageRef(place, "4");
        threads().keep(young, "1");
        var limit = Instant.parse("2020-01-02T00:00:00Z");
        assertThat(List.of(
                        threads().expire(limit, 1),
                        threads().expire(limit, 1),
                        threads().expire(limit, 1)))
                .containsExactly(1, 1, 0);
        assertThat(old).allMatch(reply -> threads().rootOf(reply).isEmpty());
        assertThat(threads().rootOf(young)).contains("1");
    }

    @Test
    void aTeamIsUnreadUntilAnOrdinaryMessageComesFromOneOfItsChannels() {
        var before = places().unreadTeams();
        places().keep(place("19:team", "19:team", "https://one.example/"));
        places().keep(place("19:a", "19:team", "https://one.example/"));
        places().keep(place("19:group", null, "https://one.example/"));
        assertThat(places().unreadTeams()).isEqualTo(before + 1);
        places().noteReadable(new ChannelRef(tenant, "19:a"));
        places().keep(place("19:a", "19:team", "https://two.example/"));
        assertThat(places().unreadTeams()).isEqualTo(before);
    }

    @Test
    void whatIsKnownOfSomebodyIsNotLostWhenLessIsSaid() {
        people().keep(met("a:chat", "Zoé", "fr", "Europe/Paris"));
        people().keep(met(null, null, null, null));
        assertThat(people().find(zoe)).contains(met("a:chat", "Zoé", "fr", "Europe/Paris"));
        assertThat(people().inChat(new ChannelRef(tenant, "a:chat")).map(Acquaintance::ref))
                .contains(zoe);
        assertThat(people().withAccount(tenant.id(), "29:zoe").map(Acquaintance::profile))
                .contains(new Profile(zoe, "Zoé", Language.FRENCH, ZoneId.of("Europe/Paris"), true));
        people().closeChat(zoe);
        assertThat(people().find(zoe).map(Acquaintance::chat)).isEmpty();
    }

    @Test
    void anOddZoneIsNone() {
        people().keep(met(null, null, null, "Mars/Olympus"));
        assertThat(people().find(zoe).map(Acquaintance::profile))
                .contains(new Profile(zoe, "zoe", Language.ENGLISH, ZoneOffset.UTC, true));
    }

    @Test
    void whoAsksIsShownWhatIsKeptAndForgotten() {
        var people = people();
        people.keep(met("a:chat", "Zoé", "fr", "Europe/Paris"));
        assertThat(people.show(zoe, Language.FRENCH))
                .extracting(entry -> entry.kind() + ": " + entry.value())
                .containsExactly(
                        "Comment Teams vous connaît: 29:zoe",
                        "Nom, langue et fuseau horaire dans Teams: Zoé, fr, Europe/Paris");
        people.erase(zoe);
        assertThat(people.show(zoe, Language.FRENCH)).isEmpty();
        assertThat(people.keep(met("a:chat", "Zoé", "fr", "Europe/Paris"))).isTrue();
        var namesake = new MemberRef(new WorkspaceRef("slack", tenant.id()), "zoe");
        assertThat(people.show(namesake, Language.FRENCH)).isEmpty();
        people.erase(namesake);
        assertThat(people.find(zoe)).isPresent();
    }

    /** As a new process would have it. */
    private Conversations places() {
        return new Conversations(database, clock);
    }

    private Threads threads() {
        return new Threads(database, clock);
    }

    private Acquaintances people() {
        return new Acquaintances(database, clock);
    }

    private Conversation place(String id, String team, String serviceUrl) {
        return new Conversation(tenant.id(), id, serviceUrl, "28:bot", team, "veille");
    }

    private Acquaintance met(String chat, String name, String language, String zone) {
        return new Acquaintance(
                tenant.id(), "zoe", "29:zoe", "https://one.example/", "28:bot", chat, name, language, zone);
    }
}
