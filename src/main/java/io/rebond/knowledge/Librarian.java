package io.rebond.knowledge;

import static jakarta.enterprise.event.TransactionPhase.AFTER_SUCCESS;
import static java.util.concurrent.TimeUnit.SECONDS;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.rebond.chat.Withdrawn;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeoutException;
import org.apache.lucene.store.AlreadyClosedException;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Keeps this process' own index in step with the database, on a thread of its own: when somebody looks for something, and every
 * minute, so that what was erased leaves every replica's files. Where the folder cannot be used, the index is in memory.
 */
@Singleton
class Librarian {

    private static final Logger LOG = Logger.getLogger(Librarian.class);
    private static final int AT_ONCE = 500;
    private static final int EVERY = 60;
    private static final int AFTER_START = 20;

    /** Of the three seconds that a platform gives. */
    private static final int PATIENCE = 2;

    private final Publications publications;
    private final Revisions revisions;
    private final Path folder;
    private final ScheduledExecutorService thread;
    private boolean folderServes = true;
    private boolean damagedBefore;
    private Index index;
    private volatile Index complete;

    /** @param data REBOND_DATA, the folder in which the index has its own */
    Librarian(Publications publications, Revisions revisions, @ConfigProperty(name = "rebond.data") String data) {
        this.publications = publications;
        this.revisions = revisions;
        this.folder = Path.of(data).toAbsolutePath().resolve("index");
        this.thread = Executors.newSingleThreadScheduledExecutor(task -> {
            var worker = new Thread(task, "librarian");
            worker.setDaemon(true);
            return worker;
        });
    }

    void begin(@Observes StartupEvent event) {
        thread.scheduleWithFixedDelay(this::catchUp, AFTER_START, EVERY, SECONDS);
    }

    /** What was withdrawn leaves this process' files now, and every other's within a minute. */
    void on(@Observes(during = AFTER_SUCCESS) Withdrawn told) {
        thread.execute(this::catchUp);
    }

    /** With all that was committed until now, or, when that takes longer than people wait, until lately; empty at first. */
    Optional<Index> index() {
        try {
            thread.submit(this::catchUp).get(PATIENCE, SECONDS);
        } catch (TimeoutException | ExecutionException e) {
            LOG.debugf("the index is behind: %s", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return Optional.ofNullable(complete);
    }

    /** What is found is not as it was written. */
    void mistrust(Index damaged, IOException damage) {
        thread.execute(() -> {
            // Others may have met the same damage before.
            if (index == damaged) {
                throwAway(damage);
            }
        });
    }

    private void catchUp() {
        try {
            var library = QuarkusTransaction.requiringNew().call(revisions::library);
            if (index == null || !index.isOf(library)) {
                close();
                index = open(library);
            }
            read();
            complete = index;
        } catch (IOException | AlreadyClosedException e) {
            // Whatever went wrong while it was written has closed it for good.
            throwAway(e);
        } catch (RuntimeException | Error e) {
            // What leaves here would end the schedule.
            LOG.warnf(
                    "the index could not be brought up to date: %s",
                    e.getClass().getSimpleName());
        }
    }

    private void read() throws IOException {
        List<Publication> changed;
        do {
            while (QuarkusTransaction.requiringNew().call(revisions::number) > 0) {
                // The next ones, in a transaction of their own.
            }
            long from = index.revision();
            changed = QuarkusTransaction.requiringNew().call(() -> publications.changedAfter(from, AT_ONCE));
            if (!changed.isEmpty()) {
                index.take(changed);
            }
        } while (changed.size() == AT_ONCE);
    }

    private Index open(String library) throws IOException {
        if (folderServes) {
            try {
                return Index.in(folder, library);
            } catch (IOException e) {
                LOG.infof("the index is kept in memory, as %s cannot be used: %s", folder, e.getMessage());
                folderServes = false;
            }
        }
        return Index.inMemory(library);
    }

    /** It is made anew, in memory when that does not help. Nothing of the old one stays behind. */
    private void throwAway(Exception damage) {
        LOG.warnf("the index is made anew: %s", damage.getMessage());
        close();
        try {
            if (folderServes) {
                Index.clear(folder);
            }
            folderServes &= !damagedBefore;
        } catch (IOException | RuntimeException e) {
            LOG.warnf("the index in %s cannot be deleted: %s", folder, e.getMessage());
            folderServes = false;
        }
        damagedBefore = true;
    }

    private void close() {
        complete = null;
        try {
            if (index != null) {
                index.close();
            }
        } catch (IOException | RuntimeException e) {
            LOG.debugf("the index was not closed: %s", e);
        }
        index = null;
    }

    /** The thread is never interrupted: it may hold a connection. */
    void end(@Observes ShutdownEvent event) throws InterruptedException {
        thread.execute(this::close);
        thread.shutdown();
        thread.awaitTermination(PATIENCE, SECONDS);
    }
}
