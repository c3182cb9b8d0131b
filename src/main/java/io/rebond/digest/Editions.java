package io.rebond.digest;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import io.rebond.chat.ChannelRef;
import io.rebond.chat.DeliveryId;
import io.rebond.chat.Report;
import io.rebond.chat.WorkspaceRef;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** The issues of the digest, and where their copies went. */
@Singleton
class Editions implements PanacheRepository<Edition> {

    /** An edition in one channel. */
    record Copy(ChannelRef channel, DeliveryId delivery) {}

    private final Jdbi database;

    Editions(Jdbi database) {
        this.database = database;
    }

    /** The last number given; the community's row stays locked until the caller's transaction ends. */
    int hold(long community) {
        return database.withHandle(handle -> {
            handle.execute(
                    "insert into edition_count (community_id, last_number) values (?, 0) on conflict do nothing",
                    community);
            return handle.createQuery("select last_number from edition_count where community_id = ? for update")
                    .bind(0, community)
                    .mapTo(Integer.class)
                    .one();
        });
    }

    /** The next edition; the caller holds the community's row. */
    Edition begin(long community, int number, long by, Instant now) {
        database.useHandle(handle ->
                handle.execute("update edition_count set last_number = ? where community_id = ?", number, community));
        var edition = new Edition(community, number, by, now);
        persist(edition);
        return edition;
    }

    Optional<Edition> numbered(long community, int number) {
        return find("communityId = ?1 and number = ?2", community, number).firstResultOptional();
    }

    void sentTo(Edition edition, ChannelRef channel, DeliveryId delivery) {
        flush();
        database.useHandle(handle -> handle.execute(
                "insert into edition_copy (edition_id, platform, workspace, channel, delivery) values (?, ?, ?, ?, ?)",
                edition.id,
                channel.workspace().platform(),
                channel.workspace().id(),
                channel.id(),
                delivery.value()));
    }

    List<Edition> latest(long community, int most) {
        return find("communityId = ?1 order by number desc", community)
                .page(0, most)
                .list();
    }

    /** From then on and before then, the latest first. */
    List<Edition> published(long community, Instant from, Instant before, int most) {
        return find(
                        "communityId = ?1 and publishedAt >= ?2 and publishedAt < ?3 order by publishedAt desc, id desc",
                        community,
                        from,
                        before)
                .page(0, most)
                .list();
    }

    /** Those of the communities that went to at least one of the channels, the latest first. */
    List<Edition> sentTo(Set<ChannelRef> channels, Report.Portion portion) {
        if (channels.isEmpty() || portion.communities().isEmpty()) {
            return List.of();
        }
        var ids = database.withHandle(handle -> handle.createQuery("select id from edition "
                        + "where community_id in (<communities>) and exists (select 1 from edition_copy "
                        + "where edition_id = edition.id and platform = :platform and workspace = :workspace "
                        + "and channel in (<channels>)) order by published_at desc, id desc limit :most offset :from")
                .bindList("communities", List.copyOf(portion.communities()))
                .bindList("channels", channels.stream().map(ChannelRef::id).toList())
                .bind("platform", portion.workspace().platform())
                .bind("workspace", portion.workspace().id())
                .bind("most", portion.most())
                .bind("from", portion.from())
                .mapTo(Long.class)
                .list());
        return list("id in ?1 order by publishedAt desc, id desc", ids);
    }

    List<Copy> copies(long edition) {
        return database.withHandle(handle -> handle.createQuery(
                        "select platform, workspace, channel, delivery from edition_copy where edition_id = ?")
                .bind(0, edition)
                .map((row, context) -> new Copy(
                        new ChannelRef(new WorkspaceRef(row.getString(1), row.getString(2)), row.getString(3)),
                        new DeliveryId(row.getObject(4, UUID.class))))
                .list());
    }
}
