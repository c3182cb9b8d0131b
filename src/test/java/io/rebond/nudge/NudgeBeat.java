package io.rebond.nudge;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jdbi.v3.core.Jdbi;

/** Lets the stories look whose turn it is at the moment they need, not when the heartbeat comes. */
@Singleton
public class NudgeBeat {

    private final Planning planning;
    private final Sending sending;
    private final Turns turns;
    private final Delivering delivering;
    private final Jdbi database;
    private final Clock clock;

    NudgeBeat(Planning planning, Sending sending, Turns turns, Delivering delivering, Jdbi database, Clock clock) {
        this.planning = planning;
        this.sending = sending;
        this.turns = turns;
        this.delivering = delivering;
        this.database = database;
        this.clock = clock;
    }

    /** From one look to the next. */
    public Duration period() {
        return Duration.parse("PT" + Sending.EVERY);
    }

    public void comes() {
        plans();
        sends();
    }

    public void plans() {
        planning.run();
    }

    public void sends() {
        sending.run();
    }

    /** What was decided by then is kept no longer. */
    public void forgets(Instant decided) {
        turns.expire(decided, Integer.MAX_VALUE);
    }

    /** All is claimed, judged and queued, and the process dies before it commits. */
    public void diesWhileSending() {
        planning.run();
        QuarkusTransaction.begin();
        delivering.deliver(turns.claim(clock.instant(), 500));
        QuarkusTransaction.rollback();
    }

    /** What would become of all whose turn it is if so many at most were looked at together; nothing of it stays. */
    public List<String> tries(int together) {
        planning.run();
        QuarkusTransaction.begin();
        try {
            var due = turns.claim(clock.instant(), 1_000).stream()
                    .sorted(Turn.ORDER)
                    .toList();
            for (int from = 0; from < due.size(); from += together) {
                delivering.deliver(due.subList(from, Math.min(due.size(), from + together)));
            }
            return traces();
        } finally {
            QuarkusTransaction.rollback();
        }
    }

    private List<String> traces() {
        return Stream.of(
                        "nudge_id, pseudonym_id, on_day, due_at, outcome from nudge_turn",
                        "pseudonym_id, week, sent from unasked",
                        "community_id, subject, feature from held_back",
                        "conversation, letter.id, letter.subject, topics, circular.message from letter "
                                + "join lane on lane.id = lane_id join circular on circular.id = circular_id")
                .flatMap(rows -> database.withHandle(
                        handle -> handle.createQuery("select " + rows + " order by 1, 2, 3").mapToMap().stream()
                                .map(row -> row.entrySet().stream()
                                        .filter(column -> !column.getKey().equals("id"))
                                        .toList()
                                        .toString())
                                .toList()
                                .stream()))
                .toList();
    }
}
