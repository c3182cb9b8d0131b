package io.rebond.directory;

import io.rebond.chat.Language;
import io.rebond.chat.MemberRef;
import io.rebond.chat.PersonalDataHolder;
import io.rebond.chat.Words;
import io.rebond.privacy.Pseudonyms;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Jdbi;

/** Who asked to be left alone for a while: nothing is written to them unasked, by whichever room. */
@Singleton
public class Rests implements PersonalDataHolder {

    private final Jdbi database;
    private final Pseudonyms pseudonyms;
    private final Clock clock;

    Rests(Jdbi database, Pseudonyms pseudonyms, Clock clock) {
        this.database = database;
        this.pseudonyms = pseudonyms;
        this.clock = clock;
    }

    /** Instead of what they asked for before. */
    public void begin(MemberRef member, Instant until) {
        long number = pseudonyms.of(member);
        var end = OffsetDateTime.ofInstant(until, ZoneOffset.UTC);
        database.useHandle(handle -> {
            handle.execute(
                    "insert into rest_period (pseudonym_id, until) values (?, ?) on conflict do nothing", number, end);
            handle.execute("update rest_period set until = ? where pseudonym_id = ?", end, number);
        });
    }

    public void end(MemberRef member) {
        erase(member);
    }

    /** Those of them that rest now, and until when. */
    public Map<Long, Instant> of(Collection<Long> numbers) {
        if (numbers.isEmpty()) {
            return Map.of();
        }
        return database.withHandle(handle -> handle.createQuery("select pseudonym_id, until from rest_period "
                        + "where pseudonym_id in (<numbers>) and until > :now")
                .bindList("numbers", List.copyOf(numbers))
                .bind("now", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .reduceRows(new HashMap<>(), (rests, row) -> {
                    rests.put(
                            row.getColumn("pseudonym_id", Long.class),
                            row.getColumn("until", OffsetDateTime.class).toInstant());
                    return rests;
                }));
    }

    Optional<Instant> until(MemberRef member) {
        return pseudonyms.known(member).map(number -> of(Set.of(number)).get(number));
    }

    @Override
    public List<Entry> show(MemberRef member, Language language) {
        var words = Words.in(language, DirectoryMessages.class);
        return until(member)
                .map(end -> new Entry(
                        words.kindRest(),
                        words.restsUntil(
                                LocalDate.ofInstant(end, ZoneOffset.UTC).toString()),
                        null))
                .stream()
                .toList();
    }

    @Override
    public void erase(MemberRef member) {
        pseudonyms
                .known(member)
                .ifPresent(number -> database.useHandle(
                        handle -> handle.execute("delete from rest_period where pseudonym_id = ?", number)));
    }

    /** However long other things are kept. */
    @Override
    public int expire(Instant limit, int most) {
        return database.withHandle(handle -> handle.execute(
                "delete from rest_period where pseudonym_id in "
                        + "(select pseudonym_id from rest_period where until < ? limit ?)",
                OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC),
                most));
    }
}
