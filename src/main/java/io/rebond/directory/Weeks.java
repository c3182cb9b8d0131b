package io.rebond.directory;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import org.jdbi.v3.core.Jdbi;

/** How much of what nobody asked for people's weeks have had, as rows. All methods join the caller's transaction. */
@Singleton
class Weeks {

    /** One person's, by its Monday. */
    record Week(long person, LocalDate monday) {}

    private static final Comparator<Week> ORDER =
            Comparator.comparingLong(Week::person).thenComparing(Week::monday);

    private final Jdbi database;

    Weeks(Jdbi database) {
        this.database = database;
    }

    /**
     * The row decides: whoever comes second waits for it, and finds it changed. They are always taken in the same order,
     * so that two transactions never wait for each other.
     */
    Map<Week, Integer> lock(Collection<Week> weeks) {
        make(weeks);
        return database.withHandle(handle -> handle.createQuery(
                        "select pseudonym_id, week, sent from unasked where pseudonym_id in (<people>) "
                                + "and week in (<mondays>) order by pseudonym_id, week for update")
                .bindList("people", weeks.stream().map(Week::person).distinct().toList())
                .bindList("mondays", weeks.stream().map(Week::monday).distinct().toList())
                .reduceRows(new HashMap<>(), (sent, row) -> {
                    sent.put(
                            new Week(row.getColumn("pseudonym_id", Long.class), row.getColumn("week", LocalDate.class)),
                            row.getColumn("sent", Integer.class));
                    return sent;
                }));
    }

    private void make(Collection<Week> weeks) {
        database.useHandle(handle -> {
            var insert = handle.prepareBatch(
                    "insert into unasked (pseudonym_id, week, sent) values (?, ?, 0) on conflict do nothing");
            weeks.stream().distinct().sorted(ORDER).forEach(week -> insert.add(week.person(), week.monday()));
            insert.execute();
        });
    }

    void add(Map<Week, Integer> more) {
        more.entrySet().stream()
                .collect(groupingBy(
                        each -> Map.entry(each.getKey().monday(), each.getValue()),
                        mapping(each -> each.getKey().person(), toList())))
                .forEach((step, people) ->
                        database.useHandle(handle -> handle.createUpdate("update unasked set sent = sent + :more "
                                        + "where week = :week and pseudonym_id in (<people>)")
                                .bind("more", step.getValue())
                                .bind("week", step.getKey())
                                .bindList("people", people)
                                .execute()));
    }
}
