package io.rebond.directory;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toSet;

import io.rebond.chat.Language;
import io.rebond.chat.MemberRef;
import io.rebond.chat.PersonalDataHolder;
import io.rebond.chat.Words;
import io.rebond.privacy.Pseudonyms;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/**
 * How much of what nobody asked for one person is sent in a week, whichever room sends it: each community that writes keeps
 * to the cap of its own playbook, and all of them count together.
 *
 * <p>A week runs from Monday in the person's own zone. One that rolled along would need the hour of every message; of a
 * week, a number is enough, and it is a row that two replicas cannot both have the last place of. Three on a Friday and
 * three on a Monday are the price.
 */
@Singleton
public class WeeklyCap implements PersonalDataHolder {

    /** Nobody's week has begun later, or ended, by then. */
    private static final int DAYS_KEPT = 14;

    private final Jdbi database;
    private final Pseudonyms pseudonyms;
    private final Members members;
    private final Playbooks playbooks;
    private final Clock clock;

    WeeklyCap(Jdbi database, Pseudonyms pseudonyms, Members members, Playbooks playbooks, Clock clock) {
        this.database = database;
        this.pseudonyms = pseudonyms;
        this.members = members;
        this.playbooks = playbooks;
        this.clock = clock;
    }

    /** Those whose week has room for one more message: it is counted, in the caller's transaction. */
    public Set<MemberRef> claim(Collection<MemberRef> people, Community community) {
        return count(people, community, playbooks.of(community).weeklyCap());
    }

    /** Counts what cannot wait, whether there is room or not. */
    public void count(MemberRef member, Community community) {
        count(Set.of(member), community, Integer.MAX_VALUE);
    }

    @Override
    public List<Entry> show(MemberRef member, Language language) {
        var words = Words.in(language, DirectoryMessages.class);
        return pseudonyms
                .known(member)
                .map(number -> database.withHandle(handle -> handle.createQuery(
                                "select week, sent from unasked where pseudonym_id = ? order by week")
                        .bind(0, number)
                        .map((row, context) -> new Entry(
                                words.kindUnasked(),
                                words.unasked(
                                        row.getObject("week", LocalDate.class).toString(), row.getInt("sent")),
                                null))
                        .list()))
                .orElse(List.of());
    }

    @Override
    public void erase(MemberRef member) {
        pseudonyms
                .known(member)
                .ifPresent(number -> database.useHandle(
                        handle -> handle.execute("delete from unasked where pseudonym_id = ?", number)));
    }

    /** However long other things are kept. */
    @Override
    public int expire(Instant limit, int most) {
        var over = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).minusDays(DAYS_KEPT);
        return database.withHandle(handle -> handle.execute(
                "delete from unasked where (pseudonym_id, week) in "
                        + "(select pseudonym_id, week from unasked where week < ? limit ?)",
                over,
                most));
    }

    private Set<MemberRef> count(Collection<MemberRef> people, Community community, int cap) {
        if (people.isEmpty()) {
            return Set.of();
        }
        var numbers = pseudonyms.of(people);
        var zones = members.zonesOf(numbers.values());
        // Always in the same order, so that two transactions never wait for each other.
        var weeks = new TreeMap<Long, LocalDate>();
        numbers.values().forEach(number -> weeks.put(number, weekOf(zones.getOrDefault(number, community.zone()))));
        var counted = database.withHandle(handle -> count(handle, weeks, cap));
        return numbers.entrySet().stream()
                .filter(each -> counted.contains(each.getValue()))
                .map(Map.Entry::getKey)
                .collect(toSet());
    }

    /** The row decides: whoever comes second waits for it, and finds it changed. */
    private static Set<Long> count(Handle handle, SortedMap<Long, LocalDate> weeks, int cap) {
        var insert = handle.prepareBatch(
                "insert into unasked (pseudonym_id, week, sent) values (?, ?, 0) on conflict do nothing");
        weeks.forEach((number, week) -> insert.add(number, week));
        insert.execute();
        var within = new HashSet<Long>();
        weeks.entrySet().stream()
                .collect(groupingBy(Map.Entry::getValue, TreeMap::new, mapping(Map.Entry::getKey, toList())))
                .forEach((week, people) -> {
                    var free = handle.createQuery("select pseudonym_id from unasked where week = :week and sent < :cap "
                                    + "and pseudonym_id in (<people>) order by pseudonym_id for update")
                            .bind("week", week)
                            .bind("cap", cap)
                            .bindList("people", people)
                            .mapTo(Long.class)
                            .list();
                    within.addAll(free);
                    if (!free.isEmpty()) {
                        handle.createUpdate("update unasked set sent = sent + 1 where week = :week "
                                        + "and pseudonym_id in (<people>)")
                                .bind("week", week)
                                .bindList("people", free)
                                .execute();
                    }
                });
        return within;
    }

    private LocalDate weekOf(ZoneId zone) {
        return LocalDate.ofInstant(clock.instant(), zone).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }
}
