package io.rebond.delivery;

import io.rebond.chat.Pace;
import io.rebond.chat.Target;
import io.rebond.chat.WorkspaceRef;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/**
 * The lanes of many targets at once, each due when the workspace's pace comes to it: due all together they would leave in a
 * burst, use up the budget, and be looked at again and again until the next.
 */
@Singleton
class Rounds {

    /** When the first of a round may leave. */
    private record Start(Instant now, long waiting) {
        static Start read(ResultSet row) throws SQLException {
            return new Start(row.getTimestamp(1).toInstant(), row.getLong(2));
        }

        Instant turn(int place, Duration each) {
            return now.plus(each.multipliedBy(waiting + place));
        }
    }

    private final Jdbi database;

    Rounds(Jdbi database) {
        this.database = database;
    }

    /** Marks the lanes as having something to send; one that waited already keeps its turn. */
    Map<Target, Long> open(WorkspaceRef workspace, List<? extends Target> targets, Pace pace) {
        // Always in the same order, so that two transactions never wait for each other.
        var lanes = targets.stream().map(Target::lane).distinct().sorted().toList();
        return database.withHandle(handle -> {
            var start = start(handle, workspace);
            make(handle, workspace, lanes);
            mark(
                    handle,
                    workspace,
                    lanes,
                    IntStream.range(0, lanes.size())
                            .mapToObj(place -> start.turn(place, pace.evenly()))
                            .toList());
            var numbers = numbers(handle, workspace, lanes);
            var opened = new HashMap<Target, Long>();
            targets.forEach(target -> opened.put(target, numbers.get(target.lane())));
            return opened;
        });
    }

    private static Start start(Handle handle, WorkspaceRef workspace) {
        return handle.createQuery("select current_timestamp, count(*) from lane "
                        + "where platform = ? and workspace = ? and waiting")
                .bind(0, workspace.platform())
                .bind(1, workspace.id())
                .map((row, context) -> Start.read(row))
                .one();
    }

    private static void make(Handle handle, WorkspaceRef workspace, List<String> lanes) {
        var insert = handle.prepareBatch(
                "insert into lane (platform, workspace, conversation, waiting, free_at, leased_until, fence) "
                        + "values (?, ?, ?, false, current_timestamp, current_timestamp, 0) on conflict do nothing");
        lanes.forEach(lane -> insert.add(workspace.platform(), workspace.id(), lane));
        insert.execute();
    }

    /** Written even where it stands already, see {@link Lanes#open}. */
    private static void mark(Handle handle, WorkspaceRef workspace, List<String> lanes, List<Instant> turns) {
        var update = handle.prepareBatch("update lane set free_at = case when waiting then free_at else ? end, "
                + "waiting = true where platform = ? and workspace = ? and conversation = ?");
        for (int place = 0; place < lanes.size(); place++) {
            update.add(turns.get(place), workspace.platform(), workspace.id(), lanes.get(place));
        }
        update.execute();
    }

    private static Map<String, Long> numbers(Handle handle, WorkspaceRef workspace, List<String> lanes) {
        var numbers = new HashMap<String, Long>();
        handle.createQuery("select conversation, id from lane "
                        + "where platform = :platform and workspace = :workspace and conversation in (<lanes>)")
                .bind("platform", workspace.platform())
                .bind("workspace", workspace.id())
                .bindList("lanes", lanes)
                .map((row, context) -> Map.entry(row.getString(1), row.getLong(2)))
                .forEach(each -> numbers.put(each.getKey(), each.getValue()));
        return numbers;
    }
}
