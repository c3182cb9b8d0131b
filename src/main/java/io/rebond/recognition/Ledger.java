package io.rebond.recognition;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.jdbi.v3.core.Jdbi;

/**
 * What was given and taken back, by the platform's clock. Entries are added and never changed; the latest of a kudos says
 * whether it stands, whatever arrived first and however often.
 */
@Singleton
class Ledger {

    enum Kind {
        GIVEN,
        /** The day's allowance was spent. Noted, so that what arrives again is refused again. */
        REFUSED,
        REVERSED
    }

    /** What an entry changed. */
    enum Effect {
        GIVEN,
        REFUSED,
        REVERSED,
        NONE
    }

    private record Entry(Instant at, Kind kind) {
        /** Of two at the same moment the reversal is the later: nobody takes back what was not given. */
        static final Comparator<Entry> ORDER = Comparator.comparing(Entry::at).thenComparing(Entry::kind);
    }

    private final Jdbi database;

    Ledger(Jdbi database) {
        this.database = database;
    }

    /**
     * @param kudos whose row the caller holds
     * @param allowance claims one of the day's; asked only when it is needed
     */
    Effect give(long kudos, Instant moment, BooleanSupplier allowance) {
        var at = asStored(moment);
        var known = entries(kudos);
        if (known.stream().anyMatch(entry -> entry.at().equals(at) && entry.kind() != Kind.REVERSED)) {
            return Effect.NONE;
        }
        var latest = latest(known);
        if (latest.filter(entry -> entry.kind() == Kind.GIVEN || !entry.at().isBefore(at))
                .isPresent()) {
            append(kudos, at, Kind.GIVEN);
            return Effect.NONE;
        }
        boolean granted = allowance.getAsBoolean();
        append(kudos, at, granted ? Kind.GIVEN : Kind.REFUSED);
        return granted ? Effect.GIVEN : Effect.REFUSED;
    }

    /** @param kudos whose row the caller holds */
    Effect reverse(long kudos, Instant moment) {
        var at = asStored(moment);
        var before = latest(entries(kudos));
        append(kudos, at, Kind.REVERSED);
        boolean stood = before.filter(entry -> entry.kind() == Kind.GIVEN).isPresent();
        return stood && !before.get().at().isAfter(at) ? Effect.REVERSED : Effect.NONE;
    }

    private static Instant asStored(Instant moment) {
        return moment.truncatedTo(ChronoUnit.MICROS);
    }

    private List<Entry> entries(long kudos) {
        return database.withHandle(handle -> handle.createQuery("select at, kind from kudos_entry where kudos_id = ?")
                .bind(0, kudos)
                .map((row, context) ->
                        new Entry(row.getTimestamp("at").toInstant(), Kind.valueOf(row.getString("kind"))))
                .list());
    }

    private static Optional<Entry> latest(List<Entry> entries) {
        return entries.stream().max(Entry.ORDER);
    }

    private void append(long kudos, Instant at, Kind kind) {
        database.useHandle(handle -> handle.execute(
                "insert into kudos_entry (kudos_id, at, kind) values (?, ?, ?) on conflict do nothing",
                kudos,
                at,
                kind.name()));
    }
}
