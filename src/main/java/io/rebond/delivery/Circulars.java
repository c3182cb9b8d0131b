package io.rebond.delivery;

import io.rebond.chat.Circular;
import io.rebond.chat.DeliveryId;
import io.rebond.chat.Message;
import io.rebond.chat.MessageCodec;
import io.rebond.chat.Target;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** Messages to many, as rows: the words once, and for each who is to have them a letter that refers to them. */
@Singleton
class Circulars {

    private final Jdbi database;
    private final Clock clock;

    Circulars(Jdbi database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    void add(Map<Target, Long> lanes, Map<Target, DeliveryId> deliveries, Circular circular, List<Message> parts) {
        database.useHandle(handle -> {
            for (int part = 0; part < parts.size(); part++) {
                long said = write(handle, parts.get(part));
                var insert =
                        handle.prepareBatch("insert into letter (lane_id, delivery, part, kind, thread, circular_id, "
                                + "feature, subject, topics, cause, revision, attempts, queued_at) "
                                + "values (?, ?, ?, 'POST', ?, ?, ?, ?, ?, ?, 0, 0, ?)");
                for (var target : circular.targets()) {
                    insert.add(
                            lanes.get(target),
                            deliveries.get(target).value(),
                            part,
                            Lane.threadOf(target),
                            said,
                            circular.purpose().feature(),
                            circular.purpose().subject(),
                            Topics.join(circular.purpose().topics()),
                            Cause.current(),
                            clock.instant());
                }
                insert.execute();
            }
        });
    }

    /** Forgets the words that nobody waits for any more. */
    void forgetDelivered() {
        database.useHandle(handle -> handle.execute(
                "delete from circular where not exists (select 1 from letter where circular_id = circular.id)"));
    }

    private static long write(Handle handle, Message message) {
        return handle.createUpdate("insert into circular (message) values (?)")
                .bind(0, MessageCodec.write(message))
                .executeAndReturnGeneratedKeys("id")
                .mapTo(Long.class)
                .one();
    }
}
