package io.rebond.directory;

import io.rebond.chat.ChannelRef;
import io.rebond.chat.Population.Channel;
import io.rebond.chat.Profile;
import io.rebond.chat.WorkspaceRef;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;

/** Channels and who is in them, as rows. */
@Singleton
class Places {

    private final Jdbi database;
    private final Communities communities;
    private final Members members;

    Places(Jdbi database, Communities communities, Members members) {
        this.database = database;
        this.communities = communities;
        this.members = members;
    }

    /** Takes over a channel as the platform tells it. A closed channel belongs to no community unless it is put there. */
    void follow(Channel channel, List<Profile> present) {
        var numbers = members.follow(present);
        long id = open(channel);
        database.useHandle(handle -> {
            handle.execute("delete from membership where channel_id = ?", id);
            var insert = handle.prepareBatch("insert into membership (channel_id, pseudonym_id) values (?, ?)");
            numbers.values().stream().sorted().forEach(number -> insert.add(id, number));
            if (!numbers.isEmpty()) {
                insert.execute();
            }
        });
    }

    /** Of any other, what was last told of who may read it holds no longer. */
    void standsOnlyIn(WorkspaceRef workspace, List<Channel> channels) {
        var ids = channels.stream().map(channel -> channel.ref().id()).collect(Collectors.toSet());
        database.useHandle(handle -> {
            var standing = handle.createQuery(
                            "select channel from channel where platform = ? and workspace = ? and stands order by channel")
                    .bind(0, workspace.platform())
                    .bind(1, workspace.id())
                    .mapTo(String.class)
                    .list();
            standing.stream()
                    .filter(id -> !ids.contains(id))
                    .forEach(id -> handle.execute(
                            "update channel set stands = false where platform = ? and workspace = ? and channel = ?",
                            workspace.platform(),
                            workspace.id(),
                            id));
        });
    }

    void enter(ChannelRef channel, long pseudonym) {
        find(channel)
                .ifPresent(id -> database.useHandle(handle -> handle.execute(
                        "insert into membership (channel_id, pseudonym_id) values (?, ?) on conflict do nothing",
                        id,
                        pseudonym)));
    }

    void leave(ChannelRef channel, long pseudonym) {
        find(channel)
                .ifPresent(id -> database.useHandle(handle -> handle.execute(
                        "delete from membership where channel_id = ? and pseudonym_id = ?", id, pseudonym)));
    }

    private long open(Channel channel) {
        var ref = channel.ref();
        Long community = channel.open() ? communities.create(ref.workspace()).id() : null;
        database.useHandle(handle -> {
            handle.execute(
                    "insert into channel (community_id, platform, workspace, channel, name, open) "
                            + "values (?, ?, ?, ?, ?, ?) on conflict do nothing",
                    community,
                    ref.workspace().platform(),
                    ref.workspace().id(),
                    ref.id(),
                    channel.name(),
                    channel.open());
            handle.execute(
                    "update channel set name = ?, open = ?, stands = true where platform = ? and workspace = ? and channel = ?",
                    channel.name(),
                    channel.open(),
                    ref.workspace().platform(),
                    ref.workspace().id(),
                    ref.id());
        });
        return find(ref).orElseThrow();
    }

    /** Empty for a direct conversation, and for what no census has met. */
    Optional<Place> at(ChannelRef channel) {
        return database.withHandle(handle -> handle.createQuery(
                        "select id, community_id from channel where platform = ? and workspace = ? and channel = ?")
                .bind(0, channel.workspace().platform())
                .bind(1, channel.workspace().id())
                .bind(2, channel.id())
                .map((row, context) ->
                        new Place(row.getLong("id"), Optional.ofNullable(row.getObject("community_id", Long.class))))
                .findOne());
    }

    boolean isIn(Scope channel, Community community) {
        return channel.kind() == Scope.Kind.CHANNEL
                && database.withHandle(
                        handle -> handle.createQuery("select count(*) from channel where id = ? and community_id = ?")
                                        .bind(0, channel.id())
                                        .bind(1, community.id())
                                        .mapTo(Long.class)
                                        .one()
                                == 1);
    }

    private Optional<Long> find(ChannelRef channel) {
        return at(channel).map(Place::channel);
    }
}
