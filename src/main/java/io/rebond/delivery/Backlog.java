package io.rebond.delivery;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.util.List;

/** How much waits behind each door: a figure that keeps growing is the first sign that something is stuck. */
@Singleton
class Backlog implements MeterBinder {

    /** Counting further would cost more than knowing it is worth. */
    private static final int MOST = 100_000;

    private final Journal journal;
    private final Letters letters;
    private MeterRegistry meters;
    private List<Gauge> gauges = List.of();

    Backlog(Journal journal, Letters letters) {
        this.journal = journal;
        this.letters = letters;
    }

    @Override
    public void bindTo(MeterRegistry meters) {
        this.meters = meters;
        gauges = List.of(
                Gauge.builder("rebond.journal.waiting", journal, waiting -> waiting.waiting(MOST))
                        .register(meters),
                Gauge.builder("rebond.outbox.waiting", letters, Letters::waiting)
                        .register(meters));
    }

    /** The registry outlives the application where that is started anew in one process, and would go on asking the old one. */
    @PreDestroy
    void unbind() {
        gauges.forEach(meters::remove);
    }
}
