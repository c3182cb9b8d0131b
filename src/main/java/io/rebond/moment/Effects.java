package io.rebond.moment;

import io.rebond.directory.Community;
import io.rebond.directory.Playbooks;
import io.rebond.moment.Effect.Side;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jdbi.v3.core.Jdbi;

/** The effects that were weighed, as rows. */
@Singleton
public class Effects {

    /** Messages of each side: of fewer, one alone could make the difference, or be worked out from the others. */
    public static final int LEAST = 4;

    /** Later, people and habits are others. */
    private static final int WEEKS = 13;

    private final Jdbi database;
    private final Playbooks playbooks;
    private final Clock clock;

    Effects(Jdbi database, Playbooks playbooks, Clock clock) {
        this.database = database;
        this.playbooks = playbooks;
        this.clock = clock;
    }

    /** The latest of each kind, where it may be told, of a week that lies no longer back than thirteen weeks. */
    public List<Effect> latest(Community community) {
        var rule = playbooks.ruleOf(community);
        var oldest = LocalDate.ofInstant(clock.instant(), community.zone()).minusWeeks(WEEKS);
        var latest = new TreeMap<String, Optional<Effect>>();
        database.useHandle(handle -> handle.createQuery(
                        "select * from moment_effect where community_id = ? and week >= ? order by week desc")
                .bind(0, community.id())
                .bind(1, oldest)
                .map((row, context) -> Map.entry(
                        row.getString("feature"),
                        rule.shows(row.getInt("fewest")) ? Optional.of(read(row)) : Optional.<Effect>empty()))
                .forEach(each -> latest.putIfAbsent(each.getKey(), each.getValue())));
        return latest.values().stream().flatMap(Optional::stream).toList();
    }

    /** @return false when that week was weighed before: nobody else begins it until this transaction ends */
    boolean begin(Community community, LocalDate week) {
        return database.withHandle(handle -> handle.execute(
                        "insert into moment_weighing (community_id, week) values (?, ?) on conflict do nothing",
                        community.id(),
                        week)
                == 1);
    }

    /** What was published before then was told of; empty where nothing was. */
    Optional<Instant> until(Community community, String feature) {
        return database.withHandle(handle -> handle.createQuery(
                        "select max(until_at) from moment_effect where community_id = ? and feature = ?")
                .bind(0, community.id())
                .bind(1, feature)
                .map((row, context) -> Optional.ofNullable(row.getObject(1, OffsetDateTime.class)))
                .one()
                .map(OffsetDateTime::toInstant));
    }

    void put(Community community, Effect effect, int fewest) {
        database.useHandle(handle -> handle.execute(
                "insert into moment_effect (community_id, feature, week, from_at, until_at, best_messages, best_acted, "
                        + "best_reached, other_messages, other_acted, other_reached, fewest) "
                        + "values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                community.id(),
                effect.feature(),
                effect.week(),
                effect.from(),
                effect.until(),
                effect.best().messages(),
                effect.best().acted(),
                effect.best().reached(),
                effect.others().messages(),
                effect.others().acted(),
                effect.others().reached(),
                fewest));
    }

    private static Effect read(ResultSet row) throws SQLException {
        return new Effect(
                row.getString("feature"),
                row.getObject("week", LocalDate.class),
                row.getTimestamp("from_at").toInstant(),
                row.getTimestamp("until_at").toInstant(),
                side(row, "best"),
                side(row, "other"));
    }

    private static Side side(ResultSet row, String which) throws SQLException {
        return new Side(
                row.getInt(which + "_messages"), row.getLong(which + "_acted"), row.getLong(which + "_reached"));
    }
}
