package io.rebond.calendar;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.rebond.chat.Asker;
import io.rebond.directory.Community;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jboss.logging.Logger;

/** What all rooms have planned, and which of them could not tell. */
@Singleton
public class Plans {

    private static final Logger LOG = Logger.getLogger(Plans.class);

    private static final Comparator<Planned> EARLIEST_FIRST =
            Comparator.comparing(Planned::at).thenComparing(Planned::feature).thenComparing(Planned::title);

    /**
     * @param planned the earliest first
     * @param unread the rooms of which nothing is in it, because they failed
     */
    public record Ahead(List<Planned> planned, List<String> unread) {}

    private final Instance<CalendarSource> sources;

    Plans(Instance<CalendarSource> sources) {
        this.sources = sources;
    }

    /** As {@link CalendarSource#planned} of each room. */
    public Ahead ahead(Asker asker, Community community, Instant from, Instant until) {
        var planned = new ArrayList<Planned>();
        var unread = new ArrayList<String>();
        for (var source : sources) {
            try {
                planned.addAll(apart(source, asker, community, from, until));
            } catch (RuntimeException e) {
                LOG.errorf(e, "what %s has planned in community %d could not be read", source.room(), community.id());
                unread.add(source.room());
            }
        }
        planned.sort(EARLIEST_FIRST);
        return new Ahead(List.copyOf(planned), unread.stream().sorted().toList());
    }

    /** In a transaction of its own: after a statement that failed, PostgreSQL answers no other in the same one. */
    private static List<Planned> apart(
            CalendarSource source, Asker asker, Community community, Instant from, Instant until) {
        return QuarkusTransaction.requiringNew().call(() -> source.planned(asker, community, from, until));
    }
}
