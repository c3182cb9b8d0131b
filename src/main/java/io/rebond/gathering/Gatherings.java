package io.rebond.gathering;

import io.rebond.chat.ChannelRef;
import io.rebond.chat.DeliveryId;
import io.rebond.chat.WorkspaceRef;
import io.rebond.gathering.Gathering.Course;
import io.rebond.gathering.Gathering.Plan;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** All gatherings. */
@Singleton
public class Gatherings {

    private final Jdbi database;

    Gatherings(Jdbi database) {
        this.database = database;
    }

    long add(long community, ChannelRef where, long host, Plan plan, Instant now) {
        return database.withHandle(handle -> handle.createUpdate(
                        "insert into gathering (community_id, platform, "
                                + "workspace, channel, host_id, title, place, capacity, kind, asked_at, begins_at) "
                                + "values (:community, :platform, :workspace, :channel, :host, :title, :place, :capacity, :kind, :now, :at)")
                .bind("community", community)
                .bind("platform", where.workspace().platform())
                .bind("workspace", where.workspace().id())
                .bind("channel", where.id())
                .bind("host", host)
                .bind("title", plan.title())
                .bind("place", plan.place())
                .bind(
                        "capacity",
                        plan.capacity().isPresent() ? (Integer) plan.capacity().getAsInt() : null)
                .bind("kind", plan.kind().name())
                .bind("now", now.atOffset(ZoneOffset.UTC))
                .bind("at", plan.at().atOffset(ZoneOffset.UTC))
                .executeAndReturnGeneratedKeys("id")
                .mapTo(Long.class)
                .one());
    }

    void posted(long id, DeliveryId delivery) {
        database.useHandle(
                handle -> handle.execute("update gathering set delivery = ? where id = ?", delivery.value(), id));
    }

    public Optional<Gathering> find(long id) {
        return one("select * from gathering where id = ?", id);
    }

    /** Nobody else changes who comes before the transaction ends. */
    public Optional<Gathering> lock(long id) {
        return one("select * from gathering where id = ? for update", id);
    }

    /** The same, unless it is gone or another replica has it. */
    Optional<Gathering> claim(long id) {
        return one("select * from gathering where id = ? for update skip locked", id);
    }

    List<Gathering> by(long host) {
        return all("select * from gathering where host_id = ? order by id", host);
    }

    /** Those to which the person said that they come. */
    List<Gathering> answeredBy(long pseudonym) {
        return all(
                "select gathering.* from gathering join gathering_guest on gathering_id = id "
                        + "where pseudonym_id = ? order by id",
                pseudonym);
    }

    /** Those of a community that are still to come, the soonest first. */
    public List<Gathering> ahead(long community, Instant now) {
        return database.withHandle(handle -> handle.createQuery("select * from gathering where community_id = ? "
                        + "and begins_at > ? and cancelled_at is null order by begins_at, id")
                .bind(0, community)
                .bind(1, now.atOffset(ZoneOffset.UTC))
                .map((row, context) -> read(row))
                .list());
    }

    /** Those of a workspace that began within that time and took place, the latest first. */
    public List<Gathering> been(WorkspaceRef workspace, Instant from, Instant until) {
        return database.withHandle(handle -> handle.createQuery("select * from gathering where platform = ? "
                        + "and workspace = ? and begins_at > ? and begins_at <= ? and cancelled_at is null "
                        + "order by begins_at desc, id desc")
                .bind(0, workspace.platform())
                .bind(1, workspace.id())
                .bind(2, from.atOffset(ZoneOffset.UTC))
                .bind(3, until.atOffset(ZoneOffset.UTC))
                .map((row, context) -> read(row))
                .list());
    }

    /** Those that began within that time, took place, and of which nobody has told yet. */
    public List<Gathering> untold(Instant from, Instant until) {
        return database.withHandle(handle -> handle.createQuery("select * from gathering where begins_at > ? "
                        + "and begins_at <= ? and cancelled_at is null and not recapped order by id")
                .bind(0, from.atOffset(ZoneOffset.UTC))
                .bind(1, until.atOffset(ZoneOffset.UTC))
                .map((row, context) -> read(row))
                .list());
    }

    /** Somebody told how it was. */
    public void recapped(Gathering gathering) {
        database.useHandle(
                handle -> handle.execute("update gathering set recapped = true where id = ?", gathering.id()));
    }

    /** Those whose invitation says something else from day to day, or from now on, of those that begin after then. */
    List<Gathering> changing(Instant since, Instant now) {
        return database.withHandle(handle -> handle.createQuery("select * from gathering where begins_at > ? "
                        + "and (kind <> 'MEETING' or begins_at <= ?) and cancelled_at is null order by id")
                .bind(0, since.atOffset(ZoneOffset.UTC))
                .bind(1, now.atOffset(ZoneOffset.UTC))
                .map((row, context) -> read(row))
                .list());
    }

    /** @return whether its invitation was last drawn before that day: the row decides */
    boolean isCountedOn(Gathering gathering, LocalDate day) {
        return database.withHandle(handle -> handle.execute(
                        "update gathering set counted_on = ? where id = ? and (counted_on is null or counted_on < ?)",
                        day,
                        gathering.id(),
                        day)
                == 1);
    }

    void cancel(Gathering gathering, Instant now) {
        database.useHandle(handle -> handle.execute(
                "update gathering set cancelled_at = ? where id = ?", now.atOffset(ZoneOffset.UTC), gathering.id()));
    }

    void move(Gathering gathering, Plan plan) {
        database.useHandle(handle -> handle.execute(
                "update gathering set begins_at = ?, place = ?, moves = moves + 1 where id = ?",
                plan.at().atOffset(ZoneOffset.UTC),
                plan.place(),
                gathering.id()));
    }

    void forgetHost(long pseudonym) {
        database.useHandle(
                handle -> handle.execute("update gathering set host_id = null where host_id = ?", pseudonym));
    }

    private Optional<Gathering> one(String query, long id) {
        return all(query, id).stream().findFirst();
    }

    private List<Gathering> all(String query, long number) {
        return database.withHandle(handle -> handle.createQuery(query)
                .bind(0, number)
                .map((row, context) -> read(row))
                .list());
    }

    private static Gathering read(ResultSet row) throws SQLException {
        var capacity = row.getObject("capacity", Integer.class);
        return new Gathering(
                row.getLong("id"),
                row.getLong("community_id"),
                new ChannelRef(
                        new WorkspaceRef(row.getString("platform"), row.getString("workspace")),
                        row.getString("channel")),
                Optional.ofNullable(row.getObject("delivery", UUID.class)).map(DeliveryId::new),
                Optional.ofNullable(row.getObject("host_id", Long.class)),
                new Plan(
                        row.getString("title"),
                        row.getObject("begins_at", OffsetDateTime.class).toInstant(),
                        row.getString("place"),
                        capacity == null ? OptionalInt.empty() : OptionalInt.of(capacity),
                        Kind.valueOf(row.getString("kind"))),
                row.getObject("asked_at", OffsetDateTime.class).toInstant(),
                new Course(
                        row.getObject("cancelled_at", OffsetDateTime.class) != null,
                        row.getBoolean("recapped"),
                        row.getInt("moves")));
    }
}
