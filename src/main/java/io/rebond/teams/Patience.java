package io.rebond.teams;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.eclipse.microprofile.context.ManagedExecutor;
import org.jboss.logging.Logger;

/**
 * Teams gives an invoke five seconds, and a message to it may take longer. So what is said besides an invoke's answer is
 * waited for a while only, and ends by itself.
 */
@Singleton
class Patience {

    private static final Logger LOG = Logger.getLogger(Patience.class);
    private static final Duration WAIT = Duration.ofSeconds(3);

    private final ManagedExecutor threads;

    Patience(ManagedExecutor threads) {
        this.threads = threads;
    }

    /** @return what came of it; empty as long as that is not known */
    <T> Optional<T> with(Supplier<T> deed) {
        var going = threads.supplyAsync(deed);
        try {
            return Optional.of(going.get(WAIT.toMillis(), TimeUnit.MILLISECONDS));
        } catch (TimeoutException e) {
            going.whenComplete(Patience::note);
            return Optional.empty();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException failure ? failure : new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    /** Not the failure's message: it may hold what was to be said. */
    private static void note(Object done, Throwable failure) {
        if (failure != null) {
            LOG.warnf(
                    "what an invoke led to broke after its answer: %s",
                    failure.getClass().getSimpleName());
        }
    }
}
