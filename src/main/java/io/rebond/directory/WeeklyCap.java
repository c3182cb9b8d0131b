package io.rebond.directory;

import static java.util.stream.Collectors.toSet;

import io.rebond.chat.Language;
import io.rebond.chat.MemberRef;
import io.rebond.chat.PersonalDataHolder;
import io.rebond.chat.Words;
import io.rebond.directory.Weeks.Week;
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
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToIntFunction;
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
    private final Weeks rows;
    private final Pseudonyms pseudonyms;
    private final Members members;
    private final Playbooks playbooks;
    private final Clock clock;

    WeeklyCap(Jdbi database, Weeks rows, Pseudonyms pseudonyms, Members members, Playbooks playbooks, Clock clock) {
        this.database = database;
        this.rows = rows;
        this.pseudonyms = pseudonyms;
        this.members = members;
        this.playbooks = playbooks;
        this.clock = clock;
    }

    /** A message that somebody would be sent, by one of the communities that they are in. */
    public record Wish(MemberRef member, Community community) {}

    /** Those whose week has room for one more message: it is counted, in the caller's transaction. */
    public Set<MemberRef> claim(Collection<MemberRef> people, Community community) {
        var wishes = new LinkedHashMap<MemberRef, Wish>();
        people.forEach(member -> wishes.put(member, new Wish(member, community)));
        return claim(wishes);
    }

    /**
     * Of many messages at once those for which there is room: the earlier in the map's order takes the place of the later,
     * also where they come from several communities.
     */
    public <T> Set<T> claim(Map<T, Wish> wishes) {
        var caps = new HashMap<Community, Integer>();
        return count(
                wishes,
                community -> caps.computeIfAbsent(
                        community, each -> playbooks.of(each).weeklyCap()));
    }

    /** Counts what cannot wait, whether there is room or not. */
    public void count(MemberRef member, Community community) {
        count(Map.of(member, new Wish(member, community)), any -> Integer.MAX_VALUE);
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

    private <T> Set<T> count(Map<T, Wish> wishes, ToIntFunction<Community> caps) {
        if (wishes.isEmpty()) {
            return Set.of();
        }
        var weeks = weeksOf(wishes);
        var sent = rows.lock(weeks.values());
        var more = new HashMap<Week, Integer>();
        var within = new HashSet<T>();
        wishes.forEach((key, wish) -> {
            var week = weeks.get(key);
            if (sent.getOrDefault(week, Integer.MAX_VALUE) + more.getOrDefault(week, 0)
                    < caps.applyAsInt(wish.community())) {
                more.merge(week, 1, Integer::sum);
                within.add(key);
            }
        });
        rows.add(more);
        return within;
    }

    private <T> Map<T, Week> weeksOf(Map<T, Wish> wishes) {
        var numbers = pseudonyms.of(wishes.values().stream().map(Wish::member).collect(toSet()));
        var zones = members.zonesOf(numbers.values());
        var weeks = new HashMap<T, Week>();
        wishes.forEach((key, wish) -> {
            long number = numbers.get(wish.member());
            weeks.put(
                    key,
                    new Week(
                            number,
                            mondayIn(zones.getOrDefault(number, wish.community().zone()))));
        });
        return weeks;
    }

    private LocalDate mondayIn(ZoneId zone) {
        return LocalDate.ofInstant(clock.instant(), zone).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }
}
