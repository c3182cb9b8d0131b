package io.rebond.directory;

import io.rebond.chat.Language;
import io.rebond.chat.MemberRef;
import io.rebond.chat.PersonalDataHolder;
import io.rebond.chat.Words;
import io.rebond.privacy.Pseudonyms;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/**
 * Which communities are held: nothing is sent there unasked, by whichever room, until somebody releases them. What would
 * have left meanwhile is counted, and never leaves afterwards.
 */
@Singleton
public class Holds implements PersonalDataHolder {

    private final Jdbi database;
    private final Pseudonyms pseudonyms;

    Holds(Jdbi database, Pseudonyms pseudonyms) {
        this.database = database;
        this.pseudonyms = pseudonyms;
    }

    public Optional<Hold> of(Community community) {
        return database.withHandle(handle -> handle.createQuery("select * from community_hold where community_id = ?")
                .bind(0, community.id())
                .map((row, context) -> read(row))
                .findOne());
    }

    public boolean isOn(Community community) {
        return of(community).isPresent();
    }

    /** @return false where it is held already: then nothing changes */
    public boolean begin(Community community, Hold hold) {
        return database.withHandle(handle -> handle.execute(
                        "insert into community_hold (community_id, reason, by_id, since) values (?, ?, ?, ?) "
                                + "on conflict do nothing",
                        community.id(),
                        hold.reason(),
                        hold.by().map(pseudonyms::of).orElse(null),
                        hold.since().atOffset(ZoneOffset.UTC))
                == 1);
    }

    /**
     * Whether something that is due now stays back for good. However often and by however many replicas it is asked, each
     * subject is counted once.
     *
     * @param feature what the release counts it as
     * @param subject this one of them, at most 200 characters
     */
    public boolean keepsBack(Community community, String feature, String subject) {
        if (!isOn(community)) {
            return false;
        }
        database.useHandle(handle -> handle.execute(
                "insert into held_back (community_id, feature, subject) values (?, ?, ?) on conflict do nothing",
                community.id(),
                feature,
                subject));
        return true;
    }

    /** @return how much was kept back of each feature; empty where nothing is held */
    public Optional<Map<String, Integer>> release(Community community) {
        return database.inTransaction(handle -> {
            boolean held = handle.createQuery("select 1 from community_hold where community_id = ? for update")
                    .bind(0, community.id())
                    .mapTo(Integer.class)
                    .findOne()
                    .isPresent();
            if (!held) {
                return Optional.empty();
            }
            var kept = keptBack(handle, community);
            handle.execute("delete from community_hold where community_id = ?", community.id());
            return Optional.of(kept);
        });
    }

    private static Map<String, Integer> keptBack(Handle handle, Community community) {
        var kept = new TreeMap<String, Integer>();
        handle.createQuery("select feature, count(*) from held_back where community_id = ? group by feature")
                .bind(0, community.id())
                .map((row, context) -> Map.entry(row.getString(1), row.getInt(2)))
                .forEach(each -> kept.put(each.getKey(), each.getValue()));
        return kept;
    }

    @Override
    public List<Entry> show(MemberRef member, Language language) {
        var words = Words.in(language, DirectoryMessages.class);
        return pseudonyms
                .known(member)
                .map(number -> database.withHandle(
                        handle -> handle.createQuery("select * from community_hold where by_id = ? order by since")
                                .bind(0, number)
                                .map((row, context) -> read(row))
                                .list()))
                .orElse(List.of())
                .stream()
                .map(hold -> new Entry(words.kindHold(), hold.reason(), hold.since()))
                .toList();
    }

    /** Whoever held it may be gone, what they stopped stays stopped. */
    @Override
    public void erase(MemberRef member) {
        pseudonyms
                .known(member)
                .ifPresent(number -> database.useHandle(handle ->
                        handle.execute("update community_hold set by_id = null, reason = '' where by_id = ?", number)));
    }

    private Hold read(ResultSet row) throws SQLException {
        return new Hold(
                row.getString("reason"),
                Optional.ofNullable(row.getObject("by_id", Long.class)).flatMap(pseudonyms::behind),
                row.getObject("since", OffsetDateTime.class).toInstant());
    }
}
