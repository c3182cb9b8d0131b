package io.rebond.digest;

import static jakarta.enterprise.event.TransactionPhase.AFTER_SUCCESS;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.rebond.feed.FetchResult;
import io.rebond.web.Validators;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Optional;
import org.eclipse.microprofile.context.ManagedExecutor;
import org.jboss.logging.Logger;

/** Reads the sources whose turn it is. A source that fails says so on its own line; the others go on. */
@Singleton
class Collecting {

    private static final Logger LOG = Logger.getLogger(Collecting.class);

    /** A source was added and committed. */
    record SourceAdded(long id) {}

    private final Sources sources;
    private final Harvest harvest;
    private final Reading reading;
    private final ManagedExecutor readers;
    private final DigestConfig config;
    private final Clock clock;

    Collecting(
            Sources sources,
            Harvest harvest,
            Reading reading,
            ManagedExecutor readers,
            DigestConfig config,
            Clock clock) {
        this.sources = sources;
        this.harvest = harvest;
        this.reading = reading;
        this.readers = readers;
        this.config = config;
        this.clock = clock;
    }

    @Scheduled(identity = "digest-collecting", every = "1m", delayed = "1m")
    void run() {
        var all = QuarkusTransaction.requiringNew()
                .call(() -> sources.listAll().stream().map(source -> source.id).toList());
        all.forEach(this::visit);
    }

    /** Whoever added it does not wait for the reading. */
    void soon(@Observes(during = AFTER_SUCCESS) SourceAdded added) {
        readers.execute(() -> visit(added.id()));
    }

    private void visit(long id) {
        try {
            begin(id).ifPresent(appointment -> end(id, appointment));
        } catch (RuntimeException e) {
            LOG.errorf(e, "source %d could not be read", id);
        }
    }

    /** A source may lose the race for an article to another one that brings it at the same moment. */
    private static final int TRIES = 3;

    private record Appointment(String address, Validators validators) {}

    /** Two replicas never read the same source at once: the first one's mark is what the second one sees. */
    private Optional<Appointment> begin(long id) {
        return QuarkusTransaction.requiringNew().call(() -> sources.lock(id)
                .filter(source -> source.isDue(clock.instant(), config.readEvery()))
                .map(source -> {
                    source.beginReading(clock.instant());
                    return new Appointment(source.address, source.validators());
                }));
    }

    private void end(long id, Appointment appointment) {
        harvest(id, reading.of(appointment.address(), appointment.validators()), TRIES);
    }

    private void harvest(long id, FetchResult result, int tries) {
        try {
            QuarkusTransaction.requiringNew()
                    .run(() -> sources.lock(id).ifPresent(source -> harvest.take(source, result)));
        } catch (RuntimeException e) {
            if (tries == 1) {
                throw e;
            }
            harvest(id, result, tries - 1);
        }
    }
}
