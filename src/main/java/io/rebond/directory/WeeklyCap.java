package io.rebond.directory;

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
        var sorted =
                numbers.entrySet().stream().sorted(Map.Entry.comparingByValue()).toList();
        var weeks = sorted.stream()
                .map(each -> weekOf(zones.getOrDefault(each.getValue(), community.zone())))
                .toList();
        int[] counted = database.withHandle(
                handle -> count(handle, sorted.stream().map(Map.Entry::getValue).toList(), weeks, cap));
        var within = new HashSet<MemberRef>();
        for (int place = 0; place < counted.length; place++) {
            if (counted[place] == 1) {
                within.add(sorted.get(place).getKey());
            }
        }
        return within;
    }

    /** The row decides: whoever comes second finds it changed, and looks again. */
    private static int[] count(Handle handle, List<Long> numbers, List<LocalDate> weeks, int cap) {
        var insert = handle.prepareBatch(
                "insert into unasked (pseudonym_id, week, sent) values (?, ?, 0) on conflict do nothing");
        var update = handle.prepareBatch(
                "update unasked set sent = sent + 1 where pseudonym_id = ? and week = ? and sent < ?");
        for (int place = 0; place < numbers.size(); place++) {
            insert.add(numbers.get(place), weeks.get(place));
            update.add(numbers.get(place), weeks.get(place), cap);
        }
        insert.execute();
        return update.execute();
    }

    private LocalDate weekOf(ZoneId zone) {
        return LocalDate.ofInstant(clock.instant(), zone).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }
}
