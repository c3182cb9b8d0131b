package io.rebond.teams;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.eclipse.microprofile.context.ManagedExecutor;
import org.jboss.logging.Logger;

/**
 * Teams gives an invoke five seconds, and a message to it may take longer. So what is said besides an invoke's answer is
 * waited for a while only, and ends by itself; what concerns the same card or chat still happens in the order in which it
 * came. On several replicas only what goes through the outbox has an order: it is drawn from what is stored.
 */
@Singleton
class Patience {

    private static final Logger LOG = Logger.getLogger(Patience.class);
    private static final Duration WAIT = Duration.ofSeconds(3);

    private final ManagedExecutor threads;
    private final Map<Object, CompletableFuture<?>> last = new ConcurrentHashMap<>();

    Patience(ManagedExecutor threads) {
        this.threads = threads;
    }

    /**
     * @param about the card or the chat: one deed at a time
     * @return what came of it; empty as long as that is not known
     */
    <T> Optional<T> with(Object about, Supplier<T> deed) {
        var going = begun(about, threads.getThreadContext().contextualSupplier(deed));
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

    private <T> CompletableFuture<T> begun(Object about, Supplier<T> deed) {
        var going = new CompletableFuture<T>();
        var before = last.put(about, going);
        (before == null ? CompletableFuture.completedFuture(null) : before)
                .handleAsync((done, failure) -> deed.get(), threads)
                .whenComplete((done, failure) -> {
                    last.remove(about, going);
                    settle(going, done, failure);
                });
        return going;
    }

    private static <T> void settle(CompletableFuture<T> going, T done, Throwable failure) {
        if (failure == null) {
            going.complete(done);
        } else {
            going.completeExceptionally(failure instanceof CompletionException ? failure.getCause() : failure);
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
