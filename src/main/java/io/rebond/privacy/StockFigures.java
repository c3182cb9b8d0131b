package io.rebond.privacy;

import io.rebond.chat.Language;
import io.rebond.chat.WorkspaceRef;
import jakarta.inject.Singleton;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/**
 * What reports of a workspace are told: counted once in a week, so that nobody asks before and after somebody's act, and moved
 * by groups, so that no two weeks differ by it. All methods join the caller's transaction.
 */
@Singleton
class StockFigures {

    private final Jdbi database;
    private final SuppressionRule rule;

    StockFigures(Jdbi database, SuppressionRule rule) {
        this.database = database;
        this.rule = rule;
    }

    /** The day of this week on which they were counted; empty where they were not. */
    Optional<LocalDate> countedOn(WorkspaceRef workspace, LocalDate today) {
        return database.withHandle(handle -> handle.createQuery(
                        "select counted_on from stock_taking where platform = ? and workspace = ? and counted_on >= ?")
                .bind(0, workspace.platform())
                .bind(1, workspace.id())
                .bind(2, monday(today))
                .map((row, context) -> row.getObject(1, LocalDate.class))
                .findOne());
    }

    /** @return true for one caller alone in a week: another waits, and then finds it counted */
    boolean begin(WorkspaceRef workspace, LocalDate today) {
        return database.withHandle(handle -> handle.execute(
                                "insert into stock_taking (platform, workspace, counted_on) values (?, ?, ?) "
                                        + "on conflict do nothing",
                                workspace.platform(),
                                workspace.id(),
                                today)
                        == 1
                || handle.execute(
                                "update stock_taking set counted_on = ? where platform = ? and workspace = ? and counted_on < ?",
                                today,
                                workspace.platform(),
                                workspace.id(),
                                monday(today))
                        == 1);
    }

    /** What nothing is stored of any more moves as well. */
    void move(WorkspaceRef workspace, Language language, Map<String, Long> now) {
        var told = told(workspace, language);
        var kinds = new TreeSet<>(told.keySet());
        kinds.addAll(now.keySet());
        database.useHandle(handle -> kinds.forEach(kind -> {
            long before = told.getOrDefault(kind, 0L);
            long next = rule.moved(before, now.getOrDefault(kind, 0L));
            if (next != before) {
                put(handle, workspace, language, kind, next);
            }
        }));
    }

    /** Of how many people, by kind: to be told in steps. */
    SortedMap<String, Long> told(WorkspaceRef workspace, Language language) {
        return database.withHandle(handle -> handle.createQuery(
                        "select kind, people from stock_figure where platform = ? and workspace = ? and language = ?")
                .bind(0, workspace.platform())
                .bind(1, workspace.id())
                .bind(2, language.tag())
                .reduceRows(new TreeMap<String, Long>(), (all, row) -> {
                    all.put(row.getColumn(1, String.class), row.getColumn(2, Long.class));
                    return all;
                }));
    }

    private static void put(Handle handle, WorkspaceRef workspace, Language language, String kind, long people) {
        handle.execute(
                "delete from stock_figure where platform = ? and workspace = ? and language = ? and kind = ?",
                workspace.platform(),
                workspace.id(),
                language.tag(),
                kind);
        handle.execute(
                "insert into stock_figure (platform, workspace, language, kind, people) values (?, ?, ?, ?, ?)",
                workspace.platform(),
                workspace.id(),
                language.tag(),
                kind,
                people);
    }

    private static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }
}
