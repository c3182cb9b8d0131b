package io.rebond.summary;

import io.rebond.chat.Language;
import io.rebond.chat.MemberRef;
import io.rebond.chat.PersonalDataHolder;
import io.rebond.chat.Words;
import io.rebond.directory.Communities;
import io.rebond.directory.Community;
import io.rebond.privacy.Pseudonyms;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.jdbi.v3.core.Jdbi;

/** Who was written to on which Monday, and who wants no such letters. */
@Singleton
class MondayLetters implements PersonalDataHolder {

    private final Jdbi database;
    private final Pseudonyms pseudonyms;
    private final Communities communities;

    MondayLetters(Jdbi database, Pseudonyms pseudonyms, Communities communities) {
        this.database = database;
        this.pseudonyms = pseudonyms;
        this.communities = communities;
    }

    /**
     * Takes the one place there is, in the caller's transaction.
     *
     * @return false when it was taken before: another replica waits for it, and then finds it taken
     */
    boolean claim(Community community, MemberRef member, LocalDate week) {
        long number = pseudonyms.of(member);
        return database.withHandle(handle -> handle.execute(
                        "insert into monday_letter (community_id, pseudonym_id, week) values (?, ?, ?) "
                                + "on conflict do nothing",
                        community.id(),
                        number,
                        week)
                == 1);
    }

    /** Gives it back, for later. */
    void release(Community community, MemberRef member, LocalDate week) {
        long number = pseudonyms.of(member);
        database.useHandle(handle -> handle.execute(
                "delete from monday_letter where community_id = ? and pseudonym_id = ? and week = ?",
                community.id(),
                number,
                week));
    }

    boolean wants(Community community, MemberRef member) {
        return pseudonyms
                .known(member)
                .flatMap(number -> database.withHandle(handle -> handle.createQuery(
                                "select 1 from no_monday_letter where community_id = ? and pseudonym_id = ?")
                        .bind(0, community.id())
                        .bind(1, number)
                        .mapTo(Integer.class)
                        .findOne()))
                .isEmpty();
    }

    void stop(Community community, MemberRef member) {
        long number = pseudonyms.of(member);
        database.useHandle(handle -> handle.execute(
                "insert into no_monday_letter (community_id, pseudonym_id) values (?, ?) on conflict do nothing",
                community.id(),
                number));
    }

    void resume(Community community, MemberRef member) {
        long number = pseudonyms.of(member);
        database.useHandle(handle -> handle.execute(
                "delete from no_monday_letter where community_id = ? and pseudonym_id = ?", community.id(), number));
    }

    @Override
    public List<Entry> show(MemberRef member, Language language) {
        var words = Words.in(language, MondayMessages.class);
        return pseudonyms
                .known(member)
                .map(number -> Stream.concat(sent(number, words), unwanted(number, words))
                        .toList())
                .orElse(List.of());
    }

    private Stream<Entry> sent(long number, MondayMessages words) {
        return database
                .withHandle(handle -> handle.createQuery(
                                "select community_id, week from monday_letter where pseudonym_id = ? order by week")
                        .bind(0, number)
                        .map((row, context) -> new Entry(
                                words.kindSent(),
                                words.sent(
                                        communities.get(row.getLong(1)).name(),
                                        row.getObject(2, LocalDate.class).toString()),
                                null))
                        .list())
                .stream();
    }

    private Stream<Entry> unwanted(long number, MondayMessages words) {
        return database
                .withHandle(handle -> handle.createQuery(
                                "select community_id from no_monday_letter where pseudonym_id = ? order by community_id")
                        .bind(0, number)
                        .map((row, context) -> new Entry(
                                words.kindUnwanted(),
                                communities.get(row.getLong(1)).name(),
                                null))
                        .list())
                .stream();
    }

    @Override
    public void erase(MemberRef member) {
        pseudonyms
                .known(member)
                .ifPresent(number -> database.useHandle(handle -> {
                    handle.execute("delete from monday_letter where pseudonym_id = ?", number);
                    handle.execute("delete from no_monday_letter where pseudonym_id = ?", number);
                }));
    }

    /** A wish does not grow old. */
    @Override
    public int expire(Instant limit, int most) {
        return database.withHandle(handle -> handle.execute(
                "delete from monday_letter where (community_id, pseudonym_id, week) in "
                        + "(select community_id, pseudonym_id, week from monday_letter where week < ? limit ?)",
                LocalDate.ofInstant(limit, ZoneOffset.UTC),
                most));
    }
}
