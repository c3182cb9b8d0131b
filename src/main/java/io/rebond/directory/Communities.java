package io.rebond.directory;

import io.rebond.chat.Belonging;
import io.rebond.chat.ChannelRef;
import io.rebond.chat.Language;
import io.rebond.chat.Report;
import io.rebond.chat.WorkspaceRef;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;

/** The communities and their channels. */
@Singleton
public class Communities implements Belonging {

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

    @Override
    public long communityOf(ChannelRef where) {
        return of(where).id();
    }

    /** The workspace's first community, made with the configured name where there is none. */
    Community create(WorkspaceRef workspace) {
        database.useHandle(handle -> handle.execute(
                "insert into community (platform, workspace, name, language, zone) values (?, ?, ?, ?, ?) "
                        + "on conflict do nothing",
                workspace.platform(),
                workspace.id(),
                config.name(),
                config.language().formal().tag(),
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
        return database.withHandle(
                handle -> handle.createQuery("select channel from channel where community_id = ? and lower(name) = ?")
                        .bind(0, community.id())
                        .bind(1, bare(name))
                        .mapTo(String.class)
                        .findOne()
                        .map(id -> new ChannelRef(community.workspace(), id)));
    }

    /** Whether Rebond stands in the channel; false for direct conversations and for places it was never let into. */
    public boolean knows(ChannelRef channel) {
        return database.withHandle(handle -> handle.createQuery(
                        "select 1 from channel where platform = ? and workspace = ? and channel = ?")
                .bind(0, channel.workspace().platform())
                .bind(1, channel.workspace().id())
                .bind(2, channel.id())
                .mapTo(Integer.class)
                .findOne()
                .isPresent());
    }

    /**
     * How far what is said there may travel.
     *
     * @param open whether whoever works here may read it
     */
    public Earshot earshotOf(ChannelRef place, boolean open) {
        if (open) {
            return Earshot.EVERYONE;
        }
        return database.withHandle(handle -> handle.createQuery("select 1 from channel where platform = ? "
                                + "and workspace = ? and channel = ? and community_id is not null")
                        .bind(0, place.workspace().platform())
                        .bind(1, place.workspace().id())
                        .bind(2, place.id())
                        .mapTo(Integer.class)
                        .findOne())
                .map(own -> Earshot.PLACE)
                .orElse(Earshot.COMMUNITY);
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

    /** The same of several of one workspace, asked for at once. */
    public Map<ChannelRef, String> namesOf(WorkspaceRef workspace, Collection<ChannelRef> channels) {
        var names = channels.stream().distinct().collect(Collectors.toMap(each -> each, ChannelRef::id));
        if (!names.isEmpty()) {
            database.useHandle(handle -> handle.createQuery(
                            "select channel, name from channel where platform = :platform "
                                    + "and workspace = :workspace and channel in (<channels>)")
                    .bind("platform", workspace.platform())
                    .bind("workspace", workspace.id())
                    .bindList("channels", names.values().stream().toList())
                    .map((row, context) -> Map.entry(new ChannelRef(workspace, row.getString(1)), row.getString(2)))
                    .forEach(each -> names.put(each.getKey(), each.getValue())));
        }
        return names;
    }

    /** What a role is told to hold for: a channel with its number sign, a community's name, or "" for the workspace. */
    public String nameOf(Scope scope) {
        return switch (scope.kind()) {
            case WORKSPACE -> "";
            case COMMUNITY -> get(scope.id()).name();
            case CHANNEL ->
                database.withHandle(handle -> handle.createQuery("select name from channel where id = ?")
                        .bind(0, scope.id())
                        .mapTo(String.class)
                        .findOne()
                        .map(name -> "#" + name)
                        .orElse("#?"));
        };
    }

    /** The scope of one channel, by its name, with or without its number sign. */
    public Optional<Scope> scopeOf(WorkspaceRef workspace, String channel) {
        return database.withHandle(handle -> handle.createQuery(
                        "select id from channel where platform = ? and workspace = ? and lower(name) = ?")
                .bind(0, workspace.platform())
                .bind(1, workspace.id())
                .bind(2, bare(channel))
                .mapTo(Long.class)
                .findFirst()
                .map(id -> new Scope(Scope.Kind.CHANNEL, id)));
    }

    public List<Community> in(WorkspaceRef workspace) {
        return database.withHandle(
                handle -> handle.createQuery("select * from community where platform = ? and workspace = ? order by id")
                        .bind(0, workspace.platform())
                        .bind(1, workspace.id())
                        .map((row, context) -> read(row))
                        .list());
    }

    /** Those that a report is about. */
    public List<Community> in(Report.Portion portion) {
        return in(portion.workspace()).stream()
                .filter(community -> portion.communities().contains(community.id()))
                .skip(portion.from())
                .limit(portion.most())
                .toList();
    }

    public Optional<Community> named(WorkspaceRef workspace, String name) {
        return in(workspace).stream()
                .filter(community -> community.name().equalsIgnoreCase(name))
                .findFirst();
    }

    /** A further community of the workspace, with the language and zone of its first; the one of that name if it is there. */
    public Community create(WorkspaceRef workspace, String name) {
        var first = create(workspace);
        database.useHandle(handle -> handle.execute(
                "insert into community (platform, workspace, name, language, zone) values (?, ?, ?, ?, ?) "
                        + "on conflict do nothing",
                workspace.platform(),
                workspace.id(),
                name,
                first.language().formal().tag(),
                first.zone().getId()));
        return named(workspace, name).orElseThrow();
    }

    /** Puts a channel into a community. */
    public void move(Scope channel, Community into) {
        database.useHandle(
                handle -> handle.execute("update channel set community_id = ? where id = ?", into.id(), channel.id()));
    }

    /** Whether French says <i>tu</i> stays as the playbook chose. */
    public void speak(Community community, Language language) {
        database.useHandle(handle -> handle.execute(
                "update community set language = case when exists (select 1 from playbook "
                        + "where community_id = community.id and familiar) then ? else ? end where id = ?",
                language.familiar().tag(),
                language.tag(),
                community.id()));
    }

    /** The names of its channels. */
    public List<String> channels(Community community) {
        return database.withHandle(
                handle -> handle.createQuery("select name from channel where community_id = ? order by name")
                        .bind(0, community.id())
                        .mapTo(String.class)
                        .list());
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

    /** The same of one channel. */
    public Set<Long> population(ChannelRef channel) {
        return database.withHandle(handle -> handle.createQuery("select member.pseudonym_id from member "
                        + "join membership on membership.pseudonym_id = member.pseudonym_id "
                        + "join channel on channel.id = membership.channel_id "
                        + "where platform = ? and workspace = ? and channel = ? and member.human")
                .bind(0, channel.workspace().platform())
                .bind(1, channel.workspace().id())
                .bind(2, channel.id())
                .mapTo(Long.class)
                .set());
    }

    /** Those of the pseudonyms that are humans in the community's channels, a few hundred at a time. */
    public Set<Long> among(Community community, Collection<Long> numbers) {
        if (numbers.isEmpty()) {
            return Set.of();
        }
        return database.withHandle(handle -> handle.createQuery("select distinct member.pseudonym_id from member "
                        + "join membership on membership.pseudonym_id = member.pseudonym_id "
                        + "join channel on channel.id = membership.channel_id where channel.community_id = :community "
                        + "and member.human and member.pseudonym_id in (<numbers>)")
                .bind("community", community.id())
                .bindList("numbers", List.copyOf(numbers))
                .mapTo(Long.class)
                .set());
    }

    /** The same of one channel. */
    public Set<Long> among(ChannelRef channel, Collection<Long> numbers) {
        if (numbers.isEmpty()) {
            return Set.of();
        }
        return database.withHandle(handle -> handle.createQuery("select member.pseudonym_id from member "
                        + "join membership on membership.pseudonym_id = member.pseudonym_id "
                        + "join channel on channel.id = membership.channel_id where platform = :platform "
                        + "and workspace = :workspace and channel = :channel "
                        + "and member.human and member.pseudonym_id in (<numbers>)")
                .bind("platform", channel.workspace().platform())
                .bind("workspace", channel.workspace().id())
                .bind("channel", channel.id())
                .bindList("numbers", List.copyOf(numbers))
                .mapTo(Long.class)
                .set());
    }

    /** The zones of the humans in its channels, as the platform tells them. */
    public Map<Long, ZoneId> zonesIn(Community community) {
        var zones = new HashMap<Long, ZoneId>();
        database.useHandle(handle -> handle.createQuery("select distinct member.pseudonym_id, zone from member "
                        + "join membership on membership.pseudonym_id = member.pseudonym_id "
                        + "join channel on channel.id = membership.channel_id "
                        + "where channel.community_id = ? and member.human")
                .bind(0, community.id())
                .map((row, context) -> Map.entry(row.getLong(1), ZoneId.of(row.getString(2))))
                .forEach(each -> zones.put(each.getKey(), each.getValue())));
        return zones;
    }

    /**
     * The pseudonyms of those whom the platform told of since then, though it had told of others a day before: who was
     * there when Rebond came is not new.
     */
    public Set<Long> newcomers(Community community, Instant since) {
        return database.withHandle(handle -> {
            var first = handle.createQuery(
                            "select min(coalesce(since, timestamp with time zone '2000-01-01 00:00:00+00')) "
                                    + "from member join pseudonym on pseudonym.id = pseudonym_id "
                                    + "where platform = ? and workspace = ?")
                    .bind(0, community.workspace().platform())
                    .bind(1, community.workspace().id())
                    .map((row, context) -> Optional.ofNullable(row.getObject(1, OffsetDateTime.class)))
                    .one()
                    .map(OffsetDateTime::toInstant)
                    .orElse(since);
            var after = first.plus(Duration.ofDays(1));
            return handle.createQuery("select pseudonym_id from member where since >= ?")
                    .bind(0, (after.isAfter(since) ? after : since).atOffset(ZoneOffset.UTC))
                    .mapTo(Long.class)
                    .set();
        });
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

    private static String bare(String channel) {
        return (channel.startsWith("#") ? channel.substring(1) : channel).toLowerCase(Locale.ROOT);
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
