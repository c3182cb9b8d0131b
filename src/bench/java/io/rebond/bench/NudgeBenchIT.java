package io.rebond.bench;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.rebond.OnPostgreSql;
import io.rebond.chat.ChannelRef;
import io.rebond.chat.Pace;
import io.rebond.chat.WorkspaceRef;
import io.rebond.directory.Communities;
import io.rebond.directory.Community;
import io.rebond.directory.Team;
import io.rebond.directory.Teams;
import io.rebond.nudge.NudgeBeat;
import io.rebond.stories.Town;
import io.rebond.stories.TownClock;
import jakarta.inject.Inject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * {@code ./mvnw verify -Pbench -Dit.test=NudgeBenchIT}: a hundred thousand people whose turn comes at once, of one nudge, of
 * many, and of one for each, judged, claimed and queued; then as many spread over a minute, and how late each was queued. On
 * PostgreSQL, with the senders at Slack's pace beside it. It asserts nothing: it is read.
 */
@QuarkusTest
@TestProfile(OnPostgreSql.class)
class NudgeBenchIT {

    private static final int PEOPLE = Integer.getInteger("rebond.bench.people", 100_000);
    private static final int TEAMS = 100;
    private static final String EVERYBODY = "Everybody";
    private static final Duration MINUTE = Duration.ofMinutes(1);

    /** A working hour of a working day in the one zone of all. */
    private static final Instant NOW = Instant.parse("2026-11-17T10:00:00Z");

    @Inject
    Jdbi database;

    @Inject
    Communities communities;

    @Inject
    Teams teams;

    @Inject
    NudgeBeat beat;

    @Inject
    Town town;

    @Inject
    TownClock clock;

    private final List<String> told = new ArrayList<>();

    @AfterEach
    void letTheClockGo() {
        clock.release();
    }

    @Test
    void howSoonThoseWhoseTurnItIsAreWrittenTo() throws Exception {
        tell(Machine.name());
        clock.set(NOW);
        town.keeps(new Pace(Duration.ofSeconds(1), 200));
        var community = QuarkusTransaction.requiringNew().timeout(600).call(this::found);
        atOnce("one nudge, people whom Rebond never wrote to", () -> toAll(community, Duration.ZERO));
        atOnce("one nudge, the same people again", () -> toAll(community, Duration.ZERO));
        atOnce(TEAMS + " nudges to as many teams", () -> toTeams(community));
        atOnce("as many nudges to one person each", () -> toEachAlone(community));
        toAll(community, MINUTE);
        overAMinute();
        Files.createDirectories(Path.of("target"));
        Files.write(Path.of("target/bench-nudge.txt"), told);
    }

    private void atOnce(String what, Runnable plan) {
        plan.run();
        long begun = System.nanoTime();
        beat.comes();
        double took = (System.nanoTime() - begun) / 1e9;
        tell("%s: %,d turns in %.1f s, %,.0f/s, %s".formatted(what, PEOPLE, took, PEOPLE / took, outcomes()));
        empty();
    }

    /** What became of them: whoever measures something else would read it here. */
    private Map<String, Long> outcomes() {
        return database.withHandle(handle -> handle.createQuery(
                        "select coalesce(outcome, 'undecided'), count(*) from nudge_turn group by outcome")
                .reduceRows(new TreeMap<>(), (counts, row) -> {
                    counts.put(row.getColumn(1, String.class), row.getColumn(2, Long.class));
                    return counts;
                }));
    }

    /** The clock goes as fast as time does; the heartbeat comes as often as it does. */
    private void overAMinute() {
        var late = new Latencies();
        var period = beat.period();
        long begun = System.nanoTime();
        long queued = 0;
        for (long number = 0; queued < PEOPLE; number++) {
            long due = begun + number * period.toNanos();
            for (long left = due - System.nanoTime(); left > 0; left = due - System.nanoTime()) {
                LockSupport.parkNanos(left);
            }
            var now = Duration.ofNanos(System.nanoTime() - begun);
            clock.set(NOW.plus(now));
            beat.comes();
            long over = System.nanoTime() - begun;
            for (long reached = Math.min(PEOPLE, turnsBy(now)); queued < reached; queued++) {
                late.add(over - MINUTE.toNanos() / PEOPLE * queued);
            }
        }
        tell("%,d turns spread over a minute, a beat every %d ms: queued p50 %.1f s, p99 %.1f s late"
                .formatted(PEOPLE, period.toMillis(), late.at(0.5) / 1e6, late.at(0.99) / 1e6));
    }

    private static long turnsBy(Duration now) {
        return now.toNanos() / (MINUTE.toNanos() / PEOPLE) + 1;
    }

    private void toAll(Community community, Duration over) {
        toTeam(teams.find(community.workspace(), EVERYBODY).orElseThrow(), community, over);
    }

    private void toTeams(Community community) {
        teams.in(community.workspace()).stream()
                .filter(team -> !team.name().equals(EVERYBODY))
                .forEach(team -> toTeam(team, community, Duration.ZERO));
    }

    private void toTeam(Team team, Community community, Duration over) {
        QuarkusTransaction.requiringNew()
                .timeout(600)
                .run(() -> database.useHandle(handle -> {
                    long nudge = handle.createUpdate(
                                    "insert into nudge (community_id, author_id, audience, words, rhythm, state, "
                                            + "at) select ?, min(id), ?, 'Who joins?', 'once 2026-11-17T10:00:00Z', 'ACTIVE', ? "
                                            + "from pseudonym where workspace = ?")
                            .bind(0, community.id())
                            .bind(1, "team:" + team.id())
                            .bind(2, NOW.minus(MINUTE).atOffset(ZoneOffset.UTC))
                            .bind(3, community.workspace().id())
                            .executeAndReturnGeneratedKeys("id")
                            .mapTo(Long.class)
                            .one();
                    handle.execute(
                            "insert into nudge_turn (nudge_id, pseudonym_id, on_day, in_group, at, due_at) "
                                    + "select ?, id, date '2026-11-17', 0, due, due from (select id, "
                                    + "cast(? as timestamptz) + (row_number() over (order by id) - 1) * ? * interval '1 us' "
                                    + "as due from pseudonym where id in (select pseudonym_id from team_member "
                                    + "where team_id = ?)) as turns",
                            nudge,
                            NOW.atOffset(ZoneOffset.UTC),
                            over.toNanos() / PEOPLE / 1000.0,
                            team.id());
                }));
        database.useHandle(handle -> handle.execute("analyze"));
    }

    private void toEachAlone(Community community) {
        QuarkusTransaction.requiringNew()
                .timeout(600)
                .run(() -> database.useHandle(handle -> {
                    handle.execute(
                            "insert into nudge (community_id, author_id, audience, words, rhythm, state, at) "
                                    + "select ?, (select min(id) from pseudonym where workspace = ?), 'person:' || id, "
                                    + "'Who joins?', 'once 2026-11-17T10:00:00Z', 'ACTIVE', ? from pseudonym where workspace = ?",
                            community.id(),
                            community.workspace().id(),
                            NOW.minus(MINUTE).atOffset(ZoneOffset.UTC),
                            community.workspace().id());
                    handle.execute(
                            "insert into nudge_turn (nudge_id, pseudonym_id, on_day, in_group, at, due_at) "
                                    + "select id, cast(substr(audience, 8) as bigint), date '2026-11-17', 0, ?, ? from nudge",
                            NOW.atOffset(ZoneOffset.UTC),
                            NOW.atOffset(ZoneOffset.UTC));
                }));
        database.useHandle(handle -> handle.execute("analyze"));
    }

    /** What was queued is gone, as if it had been sent, but what a sender has in hand; their weeks have room again. */
    private void empty() {
        QuarkusTransaction.requiringNew()
                .timeout(600)
                .run(() -> database.useHandle(handle -> {
                    handle.execute("delete from letter where id in (select id from letter for update skip locked)");
                    handle.execute("update lane set waiting = false where id in "
                            + "(select id from lane where waiting for update skip locked)");
                    handle.execute("delete from unasked");
                    handle.execute("delete from nudge");
                }));
        database.useHandle(handle -> handle.execute("vacuum analyze"));
    }

    private Community found() {
        var workspace = new WorkspaceRef("town", UUID.randomUUID().toString());
        var community = communities.of(new ChannelRef(workspace, "C1"));
        database.useHandle(handle -> {
            handle.execute(
                    "insert into channel (community_id, platform, workspace, channel, name) values (?, ?, ?, 'C1', 'c')",
                    community.id(),
                    workspace.platform(),
                    workspace.id());
            handle.execute(
                    "insert into pseudonym (platform, workspace, member) select ?, ?, 'U' || n "
                            + "from generate_series(1, ?) as n",
                    workspace.platform(),
                    workspace.id(),
                    PEOPLE);
            handle.execute(
                    "insert into member (pseudonym_id, name, language, zone, human, since) "
                            + "select id, member, case when mod(id, 2) = 0 then 'en' else 'fr' end, 'UTC', true, ? "
                            + "from pseudonym where workspace = ?",
                    NOW.minus(MINUTE).atOffset(ZoneOffset.UTC),
                    workspace.id());
            handle.execute(
                    "insert into membership (channel_id, pseudonym_id) select channel.id, pseudonym.id "
                            + "from channel join pseudonym on pseudonym.workspace = channel.workspace "
                            + "where channel.workspace = ?",
                    workspace.id());
            for (int number = 0; number < TEAMS; number++) {
                join(
                        handle,
                        workspace,
                        teams.create(workspace, "Team " + number),
                        "mod(id, " + TEAMS + ") = " + number);
            }
            join(handle, workspace, teams.create(workspace, EVERYBODY), "true");
            handle.execute(
                    "insert into role_grant (pseudonym_id, role, scope_kind, scope_id) "
                            + "select min(id), 'ANIMATOR', 'WORKSPACE', 0 from pseudonym where workspace = ?",
                    workspace.id());
        });
        return community;
    }

    private static void join(Handle handle, WorkspaceRef workspace, Team team, String who) {
        handle.execute(
                "insert into team_member (team_id, pseudonym_id) select ?, id from pseudonym where workspace = ? and "
                        + who,
                team.id(),
                workspace.id());
    }

    private void tell(String line) {
        System.out.println(line);
        told.add(line);
    }
}
