package io.rebond.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.rebond.chat.ChannelRef;
import io.rebond.chat.Inbox;
import io.rebond.chat.Language;
import io.rebond.chat.MemberRef;
import io.rebond.chat.Population.Channel;
import io.rebond.chat.Profile;
import io.rebond.chat.Role;
import io.rebond.chat.Target;
import io.rebond.chat.WorkspaceRef;
import io.rebond.directory.Census;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** The people of one story, and what they can see. */
@Singleton
public class Company {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    final Town town;
    final Inbox inbox;
    final TownClock clock;
    final Jdbi database;
    private final Census census;
    private WorkspaceRef workspace;
    private Channel home;
    private Language language;
    private boolean known;

    Company(Town town, Inbox inbox, TownClock clock, Jdbi database, Census census) {
        this.town = town;
        this.inbox = inbox;
        this.clock = clock;
        this.database = database;
        this.census = census;
    }

    /** A company that nobody has heard of yet, with one channel, whose editions are in that language. */
    void begin(Language editions) {
        workspace = new WorkspaceRef(Town.NAME, UUID.randomUUID().toString());
        town.found(workspace);
        language = editions;
        home = channel("veille");
    }

    Channel channel(String name) {
        var channel = new Channel(new ChannelRef(workspace, "C-" + name), name, true);
        town.open(channel);
        known = false;
        return channel;
    }

    ChannelRef home() {
        return home.ref();
    }

    WorkspaceRef workspace() {
        return workspace;
    }

    Member member(String name, Language speaks) {
        return settle(name, speaks, Role.MEMBER);
    }

    Member animator(String name, Language speaks) {
        return settle(name, speaks, Role.ANIMATOR);
    }

    Member admin(String name, Language speaks) {
        return settle(name, speaks, Role.ADMIN);
    }

    /** An animator who is in none of the channels, and therefore no part of the population. */
    Member visitor(String name) {
        var ref = someone();
        town.promote(ref, Role.ANIMATOR);
        return new Member(this, ref, name);
    }

    /** Somebody whom no census has met. */
    Member stranger(String name) {
        return new Member(this, someone(), name);
    }

    /** Lets the house learn who is there, as it does at start. */
    void introduce() {
        if (!known) {
            census.take();
            database.useHandle(handle -> handle.execute(
                    "update community set language = ? where workspace = ?", language.tag(), workspace.id()));
            known = true;
        }
    }

    /** Waits until all that people did has had its effect and all that it led to has been delivered. */
    void settled() {
        await().atMost(Duration.ofSeconds(15))
                .pollInterval(Duration.ofMillis(5))
                .until(() -> waiting("select count(*) from journal where event_key like :key") == 0);
        await().atMost(Duration.ofSeconds(15))
                .pollInterval(Duration.ofMillis(5))
                .until(() -> waiting("select count(*) from letter join lane on lane.id = letter.lane_id "
                                + "where '|' || lane.workspace || '|' like :key")
                        == 0);
        assertThat(waiting("select count(*) from parked_event where event_key like :key"))
                .as("events that nothing could handle")
                .isZero();
    }

    /** Waits until each source has been read at least once, with or without success. */
    void sourcesRead() {
        await().atMost(Duration.ofSeconds(15))
                .pollInterval(Duration.ofMillis(5))
                .until(() -> waiting("select count(*) from source join community on community.id = community_id "
                                + "where last_success_at is null and failures = 0 "
                                + "and '|' || community.workspace || '|' like :key")
                        == 0);
    }

    /** What stands in the channels, as it looks now. */
    List<String> wall() {
        settled();
        return inChannels().stream().map(post -> InWords.of(post.now())).toList();
    }

    /** The first edition, once it stands. */
    Town.Post edition() {
        settled();
        return inChannels().get(0);
    }

    List<Town.Post> inChannels() {
        return town.posts().stream()
                .filter(post -> !(post.target() instanceof Target.ToMember))
                .toList();
    }

    private Member settle(String name, Language speaks, Role role) {
        var ref = someone();
        town.settle(home, new Profile(ref, name, speaks, PARIS, true), role);
        known = false;
        return new Member(this, ref, name);
    }

    private MemberRef someone() {
        return new MemberRef(workspace, "U" + UUID.randomUUID().toString().replace("-", ""));
    }

    private long waiting(String count) {
        return database.withHandle(handle -> handle.createQuery(count)
                .bind("key", "%|" + workspace.id() + "|%")
                .mapTo(Long.class)
                .one());
    }
}
