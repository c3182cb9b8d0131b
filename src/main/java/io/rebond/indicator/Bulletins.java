package io.rebond.indicator;

import io.rebond.chat.Report;
import io.rebond.directory.Community;
import jakarta.inject.Singleton;
import java.sql.Date;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** The bulletins as rows, and whom their figures count. */
@Singleton
class Bulletins {

    /** For so many weeks it is remembered who was counted, so that no figure is told beside which an old one would. */
    private static final int MEMORY = 13;

    private record Stay(String name, long person, LocalDate from, LocalDate until) {

        boolean covers(LocalDate week) {
            return !from.isAfter(week) && (until == null || until.isAfter(week));
        }
    }

    private record Told(String name, LocalDate week) {}

    /** Which bulletin. */
    record Issue(long community, Week week) {}

    private final Jdbi database;

    Bulletins(Jdbi database) {
        this.database = database;
    }

    /** @return false when it was begun already: nobody else begins it until this transaction ends */
    boolean begin(Community community, Week week) {
        return database.withHandle(handle -> handle.execute(
                        "insert into bulletin (community_id, week) values (?, ?) on conflict do nothing",
                        community.id(),
                        week.monday())
                == 1);
    }

    boolean isOut(Community community, Week week) {
        return database.withHandle(
                handle -> handle.createQuery("select count(*) from bulletin where community_id = ? and week = ?")
                                .bind(0, community.id())
                                .bind(1, week.monday())
                                .mapTo(Long.class)
                                .one()
                        > 0);
    }

    /** Those of the communities that lie within what is remembered, the latest week first. */
    List<Issue> issues(Report.Portion portion, Week last) {
        return portion.communities().isEmpty()
                ? List.of()
                : database.withHandle(handle -> handle.createQuery("select community_id, week from bulletin "
                                + "where community_id in (<communities>) and week > :oldest "
                                + "order by week desc, community_id limit :most offset :from")
                        .bindList("communities", List.copyOf(portion.communities()))
                        .bind("oldest", last.minus(MEMORY).monday())
                        .bind("most", portion.most())
                        .bind("from", portion.from())
                        .map((row, context) -> new Issue(row.getLong(1), new Week(day(row.getDate(2)))))
                        .list());
    }

    /** The figures that may be told, by name. */
    Map<String, Integer> told(Community community, Week week) {
        return database
                .withHandle(handle -> handle.createQuery("select name, people from figure "
                                + "where community_id = ? and week = ? and people is not null")
                        .bind(0, community.id())
                        .bind(1, week.monday())
                        .map((row, context) -> Map.entry(row.getString(1), row.getInt(2)))
                        .list())
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** The last week in which a figure of each name was made, told or not; without those of which none was. */
    Map<String, Week> latestOf(long community, Collection<String> names) {
        return names.isEmpty()
                ? Map.of()
                : database.withHandle(handle -> handle
                        .createQuery("select name, max(week) from figure "
                                + "where community_id = :community and name in (<names>) group by name")
                        .bind("community", community)
                        .bindList("names", List.copyOf(names))
                        .map((row, context) -> Map.entry(row.getString(1), new Week(day(row.getDate(2)))))
                        .stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    /** What the bulletin of a week has before it. */
    Past before(Community community, Week week) {
        var oldest = week.minus(MEMORY).monday();
        var stays = database.withHandle(handle -> stays(handle, community, oldest));
        var counted = stays.stream()
                .filter(stay -> stay.until() == null)
                .collect(Collectors.groupingBy(Stay::name, people()));
        return new Past(counted, known(tellings(community, oldest), stays));
    }

    void put(Community community, Week week, Compilation compilation, Past past) {
        database.useHandle(handle -> {
            putFigures(handle, community, week, compilation);
            compilation.counted().forEach((name, people) -> {
                var before = past.counted(name);
                enter(handle, community, week, name, without(people, before));
                leave(handle, community, week, name, without(before, people));
            });
            past.counted().keySet().stream()
                    .filter(name -> !compilation.counted().containsKey(name))
                    .forEach(name -> leave(handle, community, week, name, past.counted(name)));
            handle.execute(
                    "delete from counted where community_id = ? and until_week <= ?",
                    community.id(),
                    week.minus(MEMORY).monday());
        });
    }

    /** In how many figures somebody is counted now. */
    int counting(long pseudonym) {
        return database.withHandle(handle -> handle.createQuery(
                        "select count(*) from counted where pseudonym_id = ? and until_week is null")
                .bind(0, pseudonym)
                .mapTo(Integer.class)
                .one());
    }

    /** Those who have been counted since before that day in figures of what they did. */
    List<Long> countedBefore(LocalDate day) {
        return database.withHandle(handle -> handle.createQuery(
                        "select distinct pseudonym_id from counted "
                                + "where from_week < ? and pseudonym_id > 0 and name <> ? and name not like ? and name not like ?")
                .bind(0, day)
                .bind(1, Measure.ELIGIBLE.name())
                .bind(2, Observed.TEAM + "%")
                .bind(3, Observed.CHANNEL + "%")
                .mapTo(Long.class)
                .list());
    }

    /** From now on somebody of whom nothing is known is counted in their place. */
    void forget(long pseudonym) {
        long nobody = ThreadLocalRandom.current().nextLong(Long.MIN_VALUE, 0);
        database.useHandle(handle ->
                handle.execute("update counted set pseudonym_id = ? where pseudonym_id = ?", nobody, pseudonym));
    }

    private static List<Stay> stays(Handle handle, Community community, LocalDate oldest) {
        return handle.createQuery("select name, pseudonym_id, from_week, until_week from counted "
                        + "where community_id = ? and (until_week is null or until_week > ?)")
                .bind(0, community.id())
                .bind(1, oldest)
                .map((row, context) ->
                        new Stay(row.getString(1), row.getLong(2), day(row.getDate(3)), day(row.getDate(4))))
                .list();
    }

    private List<Told> tellings(Community community, LocalDate oldest) {
        return database.withHandle(handle -> handle.createQuery(
                        "select name, week from figure where community_id = ? and week >= ? and people is not null")
                .bind(0, community.id())
                .bind(1, oldest)
                .map((row, context) -> new Told(row.getString(1), day(row.getDate(2))))
                .list());
    }

    private static List<Set<Long>> known(List<Told> tellings, List<Stay> stays) {
        var byName = stays.stream().collect(Collectors.groupingBy(Stay::name));
        var known = new HashMap<Told, Set<Long>>();
        tellings.forEach(told -> known.put(
                told,
                byName.getOrDefault(told.name(), List.of()).stream()
                        .filter(stay -> stay.covers(told.week()))
                        .map(Stay::person)
                        .collect(Collectors.toSet())));
        return List.copyOf(new HashSet<>(known.values()));
    }

    private static void putFigures(Handle handle, Community community, Week week, Compilation compilation) {
        var insert = handle.prepareBatch("insert into figure (community_id, week, name, people) values (?, ?, ?, ?)");
        compilation
                .counted()
                .keySet()
                .forEach(name -> insert.add(
                        community.id(), week.monday(), name, compilation.told().get(name)));
        insert.execute();
    }

    private static void enter(Handle handle, Community community, Week week, String name, Set<Long> people) {
        if (!people.isEmpty()) {
            var insert = handle.prepareBatch(
                    "insert into counted (community_id, name, pseudonym_id, from_week) values (?, ?, ?, ?)");
            people.forEach(person -> insert.add(community.id(), name, person, week.monday()));
            insert.execute();
        }
    }

    private static void leave(Handle handle, Community community, Week week, String name, Set<Long> people) {
        if (!people.isEmpty()) {
            var update = handle.prepareBatch("update counted set until_week = ? "
                    + "where community_id = ? and name = ? and pseudonym_id = ? and until_week is null");
            people.forEach(person -> update.add(week.monday(), community.id(), name, person));
            update.execute();
        }
    }

    private static Collector<Stay, ?, Set<Long>> people() {
        return Collectors.mapping(Stay::person, Collectors.toSet());
    }

    private static Set<Long> without(Collection<Long> these, Set<Long> those) {
        return these.stream().filter(each -> !those.contains(each)).collect(Collectors.toSet());
    }

    private static LocalDate day(Date date) {
        return date == null ? null : date.toLocalDate();
    }
}
