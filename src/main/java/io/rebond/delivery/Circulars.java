package io.rebond.delivery;

import io.rebond.chat.MessageCodec;
import io.rebond.chat.Target;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.PreparedBatch;

/** Messages to many, as rows: the words once, and for each who is to have them a letter that refers to them. */
@Singleton
class Circulars {

    private final Jdbi database;
    private final Clock clock;

    Circulars(Jdbi database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** @param lanes of all targets */
    void add(List<Copies> all, Map<Target, Long> lanes) {
        database.useHandle(handle -> {
            var said = write(handle, all).iterator();
            var insert = handle.prepareBatch("insert into letter (lane_id, delivery, part, kind, thread, circular_id, "
                    + "feature, subject, topics, cause, revision, attempts, queued_at) "
                    + "values (?, ?, ?, 'POST', ?, ?, ?, ?, ?, ?, 0, 0, ?)");
            for (var copies : all) {
                for (int part = 0; part < copies.parts().size(); part++) {
                    add(insert, copies, part, said.next(), lanes);
                }
            }
            insert.execute();
        });
    }

    private void add(PreparedBatch insert, Copies copies, int part, long said, Map<Target, Long> lanes) {
        copies.deliveries()
                .forEach((target, delivery) -> insert.add(
                        lanes.get(target),
                        delivery.value(),
                        part,
                        Lane.threadOf(target),
                        said,
                        copies.purpose().feature(),
                        copies.purpose().subject(),
                        Topics.join(copies.purpose().topics()),
                        Cause.current(),
                        clock.instant()));
    }

    /** Forgets the words that nobody waits for any more. */
    void forgetDelivered() {
        database.useHandle(handle -> handle.execute(
                "delete from circular where not exists (select 1 from letter where circular_id = circular.id)"));
    }

    /** @return their numbers, in order */
    private static List<Long> write(Handle handle, List<Copies> all) {
        var insert = handle.prepareBatch("insert into circular (message) values (?)");
        all.stream().flatMap(copies -> copies.parts().stream()).forEach(part -> insert.add(MessageCodec.write(part)));
        return insert.executePreparedBatch("id").mapTo(Long.class).list();
    }
}
