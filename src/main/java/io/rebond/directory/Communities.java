package io.rebond.directory;

import io.rebond.chat.ChannelRef;
import io.rebond.chat.Language;
import io.rebond.chat.WorkspaceRef;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Jdbi;

/** The communities and their channels. */
@Singleton
public class Communities {

    private final Jdbi database;
    private final CommunityConfig config;

    Communities(Jdbi database, CommunityConfig config) {
        this.database = database;
        this.config = config;
    }

    public List<Community> all() {
        return database.withHandle(handle -> handle.createQuery("select * from community order by id")
                .map((row, context) -> read(row))
                .list());
    }

    public Community get(long id) {
        return database.withHandle(handle -> handle.createQuery("select * from community where id = ?")
                .bind(0, id)
                .map((row, context) -> read(row))
                .one());
    }

    /**
     * The community of a channel; for a conversation that belongs to none, such as a direct one, the workspace's first.
     */
    public Community of(ChannelRef where) {
        return database.withHandle(handle -> handle.createQuery("select community.* from community "
                                + "left join channel on channel.community_id = community.id and channel.channel = ? "
                                + "where community.platform = ? and community.workspace = ? "
                                + "order by case when channel.id is null then 1 else 0 end, community.id limit 1")
                        .bind(0, where.id())
                        .bind(1, where.workspace().platform())
                        .bind(2, where.workspace().id())
                        .map((row, context) -> read(row))
                        .findOne())
                .orElseGet(() -> create(where.workspace()));
    }

    /** The workspace's first community, made with the configured name where there is none. */
    Community create(WorkspaceRef workspace) {
        database.useHandle(handle -> handle.execute(
                "insert into community (platform, workspace, name, language, zone) values (?, ?, ?, ?, ?) "
                        + "on conflict do nothing",
                workspace.platform(),
                workspace.id(),
                config.name(),
                config.language().tag(),
                config.zone().getId()));
        return database.withHandle(handle -> handle.createQuery(
                        "select * from community where platform = ? and workspace = ? order by id limit 1")
                .bind(0, workspace.platform())
                .bind(1, workspace.id())
                .map((row, context) -> read(row))
                .one());
    }

    /** The channel where the community's editions go; empty while Rebond stands in none of its channels. */
    public Optional<ChannelRef> home(Community community) {
        return database.withHandle(handle -> handle.createQuery("select channel from channel where community_id = ? "
                        + "order by case when lower(name) = ? then 0 else 1 end, name limit 1")
                .bind(0, community.id())
                .bind(1, config.channel().toLowerCase(Locale.ROOT))
                .mapTo(String.class)
                .findOne()
                .map(id -> new ChannelRef(community.workspace(), id)));
    }

    /** The community's channel of that name, which may bear its number sign. */
    public Optional<ChannelRef> channelNamed(Community community, String name) {
        var bare = name.startsWith("#") ? name.substring(1) : name;
        return database.withHandle(
                handle -> handle.createQuery("select channel from channel where community_id = ? and lower(name) = ?")
                        .bind(0, community.id())
                        .bind(1, bare.toLowerCase(Locale.ROOT))
                        .mapTo(String.class)
                        .findOne()
                        .map(id -> new ChannelRef(community.workspace(), id)));
    }

    /** A channel's name without its number sign; its id where nobody told us the name. */
    public String nameOf(ChannelRef channel) {
        return database.withHandle(handle -> handle.createQuery(
                        "select name from channel where platform = ? and workspace = ? and channel = ?")
                .bind(0, channel.workspace().platform())
                .bind(1, channel.workspace().id())
                .bind(2, channel.id())
                .mapTo(String.class)
                .findOne()
                .orElse(channel.id()));
    }

    /** The pseudonyms of the humans in the community's channels. */
    public Set<Long> population(Community community) {
        return database.withHandle(handle -> handle.createQuery("select distinct member.pseudonym_id from member "
                        + "join membership on membership.pseudonym_id = member.pseudonym_id "
                        + "join channel on channel.id = membership.channel_id "
                        + "where channel.community_id = ? and member.human")
                .bind(0, community.id())
                .mapTo(Long.class)
                .set());
    }

    /** The channels that a person is in. */
    public Set<ChannelRef> channelsOf(long pseudonym) {
        return database.withHandle(handle -> handle.createQuery("select platform, workspace, channel from channel "
                        + "join membership on membership.channel_id = channel.id where pseudonym_id = ?")
                .bind(0, pseudonym)
                .map((row, context) ->
                        new ChannelRef(new WorkspaceRef(row.getString(1), row.getString(2)), row.getString(3)))
                .set());
    }

    private static Community read(ResultSet row) throws SQLException {
        return new Community(
                row.getLong("id"),
                new WorkspaceRef(row.getString("platform"), row.getString("workspace")),
                row.getString("name"),
                Language.of(row.getString("language")),
                ZoneId.of(row.getString("zone")));
    }
}
