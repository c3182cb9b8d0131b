package io.rebond.bench;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.rebond.OnPostgreSql;
import io.rebond.card.CardJson;
import io.rebond.card.CardRenderer;
import io.rebond.card.Portions;
import io.rebond.card.Samples;
import io.rebond.chat.Answer;
import io.rebond.chat.Block;
import io.rebond.chat.ChannelRef;
import io.rebond.chat.ChatEvent.CommandTyped;
import io.rebond.chat.Inbox;
import io.rebond.chat.MemberRef;
import io.rebond.chat.Message;
import io.rebond.chat.WorkspaceRef;
import io.rebond.directory.Communities;
import io.rebond.directory.Community;
import io.rebond.directory.Teams;
import io.rebond.engagement.Folding;
import io.rebond.indicator.Bulletin;
import io.rebond.indicator.Indicators;
import io.rebond.indicator.Measure;
import jakarta.inject.Inject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

/**
 * {@code ./mvnw verify -Pbench -Dit.test=FoldingBenchIT -Drebond.bench.interactions=1000000,10000000}: a year of interactions
 * folded, how soon fresh ones are in the roll-ups, and how long the figures take to be made and to be told, on PostgreSQL: read
 * alone, and as whole commands, from the door until the cards that Teams is given are written. It asserts nothing: it is read.
 */
@QuarkusTest
@TestProfile(OnPostgreSql.class)
class FoldingBenchIT {

    private static final String SIZES = System.getProperty("rebond.bench.interactions", "1000000");
    private static final int PEOPLE = 5_000;
    private static final int TEAMS = 100;
    private static final int FRESH = 100_000;
    private static final int LOOKS = 2_000;

    /** What the first looks cost is the start's, not theirs. */
    private static final int WARM_UP = 200;

    /** One in five never does anything: of a team of which everybody did, nothing would be told. */
    private static final int ACTIVE = PEOPLE * 4 / 5;

    private static final CardRenderer CARDS = new CardRenderer(Samples.SEAL);
    private static final Portions PORTIONS = new Portions(CARDS, 24_000);

    @Inject
    Jdbi database;

    @Inject
    Communities communities;

    @Inject
    Teams teams;

    @Inject
    Folding folding;

    @Inject
    Indicators indicators;

    @Inject
    Inbox inbox;

    @Inject
    Clock clock;

    private final List<String> told = new ArrayList<>();

    @Test
    void howFastFiguresAre() throws Exception {
        tell(Machine.name());
        for (var size : SIZES.split(",")) {
            measure(Long.parseLong(size.strip()));
        }
        Files.createDirectories(Path.of("target"));
        Files.write(Path.of("target/bench-folding.txt"), told);
    }

    private void measure(long size) {
        var community = QuarkusTransaction.requiringNew().call(this::found);
        record(community, size, "now() - interval '1 year'", "interval '1 year'", false);
        double fold = seconds(() -> folding.fold(community));
        tell("%,d interactions of a year: folded in %.1f s, %,.0f/s; %,d rows by day and act, %,d by day and topic"
                .formatted(size, fold, size / fold, rows("member_day", community), rows("topic_day", community)));
        record(community, FRESH, "now() - interval '60 s'", "interval '60 s'", true);
        double fresh = seconds(() -> folding.fold(community));
        tell("%,d more within the last minute: in the roll-ups after %.2f s, and the heartbeat's 20 s at most"
                .formatted(FRESH, fresh));
        tell("the week's figures, counted beside %d teams: %.2f s"
                .formatted(TEAMS, seconds(() -> indicators.latest(community).orElseThrow())));
        look("company summary", () -> company(indicators.latest(community).orElseThrow()));
        long team = teams.in(community.workspace()).get(0).id();
        look("team summary", () -> indicators.latest(community).orElseThrow().activated(team));
        type(community, "summary", block -> block instanceof Block.Progress);
        type(community, "summary team \"Team 0\"", block -> block instanceof Block.Picture);
    }

    /** From the door to the finished card: its key, its right, what it reads, its words and its picture. */
    private void type(Community community, String line, Predicate<Block> figure) {
        var manager = new MemberRef(community.workspace(), "U1");
        var where = new ChannelRef(community.workspace(), "C1");
        var latencies = new Latencies();
        for (int number = -WARM_UP; number < LOOKS; number++) {
            var typed = new CommandTyped(UUID.randomUUID().toString(), clock.instant(), manager, where, line);
            long begun = System.nanoTime();
            var message = ((Answer.Private) inbox.now(typed)).message();
            int length = lengthAsCards(message);
            if (number >= 0) {
                latencies.add(System.nanoTime() - begun);
            }
            if (length == 0 || message.blocks().stream().noneMatch(figure)) {
                throw new IllegalStateException("no figure was told: " + message);
            }
        }
        tell("%s, from the door to the finished card: p50 %.1f ms, p99 %.1f ms of %,d"
                .formatted(line, latencies.at(0.5) / 1000.0, latencies.at(0.99) / 1000.0, LOOKS));
    }

    private static int lengthAsCards(Message message) {
        return PORTIONS.of(message).stream()
                .mapToInt(
                        portion -> CardJson.tree(CARDS.card(portion)).toString().length())
                .sum();
    }

    private static int company(Bulletin bulletin) {
        int told = bulletin.topics().size();
        for (var measure : Measure.values()) {
            told += bulletin.people(measure).orElse(0);
        }
        return told;
    }

    private void look(String what, Runnable look) {
        var latencies = new Latencies();
        for (int number = 0; number < LOOKS; number++) {
            long begun = System.nanoTime();
            QuarkusTransaction.requiringNew().run(look);
            latencies.add(System.nanoTime() - begun);
        }
        tell("%s: p50 %.1f ms, p99 %.1f ms of %,d looks"
                .formatted(what, latencies.at(0.5) / 1000.0, latencies.at(0.99) / 1000.0, LOOKS));
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
                    "insert into member (pseudonym_id, name, language, zone, human) select id, member, 'en', 'UTC', true "
                            + "from pseudonym where workspace = ?",
                    workspace.id());
            handle.execute(
                    "insert into membership (channel_id, pseudonym_id) select channel.id, pseudonym.id "
                            + "from channel join pseudonym on pseudonym.workspace = channel.workspace "
                            + "where channel.workspace = ?",
                    workspace.id());
            for (int number = 0; number < TEAMS; number++) {
                var team = teams.create(workspace, "Team " + number);
                handle.execute(
                        "insert into team_member (team_id, pseudonym_id) select ?, id from pseudonym "
                                + "where workspace = ? and mod(id, ?) = ?",
                        team.id(),
                        workspace.id(),
                        TEAMS,
                        number);
            }
        });
        teams.manage(teams.find(workspace, "Team 0").orElseThrow(), new MemberRef(workspace, "U1"));
        return community;
    }

    /** People who are the more active the lower their number, on items that many act on, as they do. */
    private void record(Community community, long size, String from, String over, boolean marked) {
        QuarkusTransaction.requiringNew()
                .timeout(3600)
                .run(() -> database.useHandle(handle -> {
                    handle.execute(
                            "insert into interaction (pseudonym_id, community_id, act, feature, subject, topics, detail, present, at) "
                                    + "select first + floor(power(random(), 1.6) * ?)::bigint, ?, "
                                    + "(array['CLICKED', 'REACTED', 'USEFUL', 'REPLIED', 'VOTED'])[1 + floor(random() * 5)::int], "
                                    + "'bench', ? || n, (array['java', 'ai security', 'java cloud', ''])[1 + n % 4], '', true, "
                                    + from + " + random() * " + over
                                    + " from generate_series(1, ?) as n, (select min(id) as first from pseudonym "
                                    + "where workspace = ?) as people",
                            ACTIVE,
                            community.id(),
                            UUID.randomUUID() + ":",
                            size,
                            community.workspace().id());
                    if (marked) {
                        handle.execute(
                                "insert into unfolded (community_id, at) select ?, date_trunc('minute', now()) - n * interval '1 min' "
                                        + "from generate_series(0, 2) as n",
                                community.id());
                    }
                }));
        database.useHandle(handle -> handle.execute("analyze"));
    }

    private long rows(String table, Community community) {
        return database.withHandle(
                handle -> handle.createQuery("select count(*) from " + table + " where community_id = ?")
                        .bind(0, community.id())
                        .mapTo(Long.class)
                        .one());
    }

    private static double seconds(Runnable what) {
        long begun = System.nanoTime();
        what.run();
        return (System.nanoTime() - begun) / 1e9;
    }

    private void tell(String line) {
        System.out.println(line);
        told.add(line);
    }
}
