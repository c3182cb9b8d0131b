package io.rebond.delivery;

import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.IntStream;

/** The threads that send. */
@Singleton
class Dispatcher {

    private final Sending sending;
    private final Bell bell;
    private final List<Worker> senders;

    Dispatcher(Sending sending, DeliveryConfig config) {
        this.sending = sending;
        this.bell = new Bell(config.senders());
        this.senders = IntStream.rangeClosed(1, config.senders())
                .mapToObj(number -> new Worker("sender-" + number, () -> {
                    if (!sending.next()) {
                        bell.await(config.idle());
                    }
                }))
                .toList();
    }

    void release() {
        sending.release();
    }

    /** On the caller's thread, what else the senders would do. */
    void sendAll() throws SQLException {
        while (sending.next()) {
            // The next one may be due by now.
        }
    }

    void ring() {
        bell.ring();
    }

    void start() {
        senders.forEach(Worker::start);
    }

    boolean isAlive() {
        return senders.stream().allMatch(Worker::isAlive);
    }

    void stop() {
        senders.forEach(Worker::stop);
    }
}
