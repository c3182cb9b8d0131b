package io.rebond.delivery;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.rebond.chat.ChatEvent;
import io.rebond.chat.LaterHandler;
import io.rebond.chat.Witness.Step;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;

/**
 * Handles journaled events many at a time: their effects and their keys commit together, and their entries go with them,
 * on H2 right after. A group that fails is tried in halves, until the event to blame stands alone and is parked.
 */
@Singleton
class Handling {

    private static final Logger LOG = Logger.getLogger(Handling.class);

    private final Journal journal;
    private final SeenEvents seen;
    private final ParkedEvents parked;
    private final EarlyActs early;
    private final List<LaterHandler> handlers;
    private final Witnesses witnesses;
    private final Counter handled;

    Handling(
            Journal journal,
            SeenEvents seen,
            ParkedEvents parked,
            EarlyActs early,
            Instance<LaterHandler> handlers,
            Witnesses witnesses,
            MeterRegistry meters) {
        this.journal = journal;
        this.seen = seen;
        this.parked = parked;
        this.early = early;
        this.handlers = handlers.stream().toList();
        this.witnesses = witnesses;
        this.handled = meters.counter("rebond.journal.handled");
    }

    /** @return how many entries it dealt with; 0 when none waits that can be */
    int next(int most) throws SQLException {
        var tried = new ArrayList<JournalEntry>();
        int handled = next(tried, 0, most);
        while (handled == 0 && tried.size() == most) {
            long last = tried.get(most - 1).id();
            tried.clear();
            handled = next(tried, last, most);
        }
        return handled;
    }

    /** @param tried takes up what was claimed after the entry {@code after} */
    private int next(List<JournalEntry> tried, long after, int most) throws SQLException {
        try {
            return inTransaction(() -> {
                tried.addAll(journal.claim(after, most));
                return handle(tried);
            });
        } catch (RuntimeException e) {
            if (tried.isEmpty() || Transience.isTransient(e)) {
                throw e;
            }
            halve(tried, e);
            return tried.size();
        }
    }

    private void halve(List<JournalEntry> entries, RuntimeException why) throws SQLException {
        if (entries.size() == 1) {
            park(entries.get(0), why);
            return;
        }
        int middle = entries.size() / 2;
        for (var half : List.of(entries.subList(0, middle), entries.subList(middle, entries.size()))) {
            try {
                inTransaction(() -> handle(journal.claim(half)));
            } catch (RuntimeException e) {
                Transience.rethrowIfTransient(e);
                halve(half, e);
            }
        }
    }

    private int handle(List<JournalEntry> entries) throws SQLException {
        if (entries.isEmpty()) {
            return 0;
        }
        var news = firstArrivals(entries);
        var waiting = early.among(news.values());
        news.values().removeAll(waiting);
        if (!news.isEmpty()) {
            seen.remember(news.keySet());
            var events = List.copyOf(news.values());
            handlers.forEach(handler -> handler.handle(events));
            events.forEach(event -> witnesses.saw(event, Step.HANDLED, ""));
        }
        var waitingKeys =
                waiting.stream().map(event -> EventKey.of(event).value()).collect(Collectors.toSet());
        var done = entries.stream()
                .filter(entry -> !waitingKeys.contains(entry.key()))
                .toList();
        journal.forget(done);
        handled.increment(done.size());
        return done.size();
    }

    private Map<String, ChatEvent.Later> firstArrivals(List<JournalEntry> entries) throws SQLException {
        var known = seen.known(entries.stream().map(JournalEntry::key).toList());
        var news = new LinkedHashMap<String, ChatEvent.Later>();
        for (var entry : entries) {
            if (known.contains(entry.key()) || news.containsKey(entry.key())) {
                witnesses.saw(entry.open(), Step.CAME_AGAIN, "");
            } else {
                news.put(entry.key(), entry.open());
            }
        }
        return news;
    }

    private void park(JournalEntry entry, RuntimeException why) throws SQLException {
        LOG.errorf(
                "event %s is parked: %s",
                entry.id(), Transience.rootOf(why).getClass().getSimpleName());
        inTransaction(() -> {
            var still = journal.claim(List.of(entry));
            if (!still.isEmpty()) {
                parked.park(entry, why);
                journal.forget(still);
            }
            return still.size();
        });
    }

    private interface Work {
        int run() throws SQLException;
    }

    private static int inTransaction(Work work) {
        return QuarkusTransaction.requiringNew().call(work::run);
    }
}
