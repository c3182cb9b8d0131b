package io.rebond.directory;

import static java.util.stream.Collectors.groupingBy;

import io.rebond.chat.Language;
import io.rebond.chat.MemberRef;
import io.rebond.chat.Profile;
import io.rebond.chat.WorkspaceRef;
import io.rebond.privacy.Pseudonyms;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.PreparedBatch;

/** What the platforms told us about people, as rows. */
@Singleton
class Members {

    private final Jdbi database;
    private final Pseudonyms pseudonyms;
    private final Clock clock;

    Members(Jdbi database, Pseudonyms pseudonyms, Clock clock) {
        this.database = database;
        this.pseudonyms = pseudonyms;
        this.clock = clock;
    }

    /** Adds or renews; gives back everybody's pseudonym. */
    Map<MemberRef, Long> follow(List<Profile> profiles) {
        var numbers = pseudonyms.of(profiles.stream().map(Profile::member).toList());
        if (!profiles.isEmpty()) {
            database.useHandle(handle -> {
                var insert = handle.prepareBatch("insert into member (pseudonym_id, name, language, zone, human, "
                        + "since) values (:id, :name, :language, :zone, :human, :since) on conflict do nothing");
                var update = handle.prepareBatch("update member set name = :name, language = :language, "
                        + "zone = :zone, human = :human where pseudonym_id = :id");
                var now = clock.instant().atOffset(ZoneOffset.UTC);
                for (var profile : profiles) {
                    long number = numbers.get(profile.member());
                    bind(insert, number, profile).bind("since", now).add();
                    bind(update, number, profile).add();
                }
                insert.execute();
                update.execute();
            });
        }
        return numbers;
    }

    private static PreparedBatch bind(PreparedBatch batch, long number, Profile profile) {
        return batch.bind("id", number)
                .bind("name", profile.name())
                .bind("language", profile.language().tag())
                .bind("zone", profile.zone().getId())
                .bind("human", profile.human());
    }

    Optional<Profile> find(MemberRef member) {
        return pseudonyms
                .known(member)
                .flatMap(id ->
                        database.withHandle(handle -> handle.createQuery("select * from member where pseudonym_id = ?")
                                .bind(0, id)
                                .map((row, context) -> read(row, member))
                                .findOne()));
    }

    /** Whether all communities of theirs that speak French say <i>tu</i>: to say <i>vous</i> offends nobody. */
    boolean sayTu(MemberRef member) {
        return !whoSayTu(Set.of(member)).isEmpty();
    }

    Set<MemberRef> whoSayTu(Collection<MemberRef> some) {
        var familiar = new HashSet<MemberRef>();
        some.stream().collect(groupingBy(MemberRef::workspace)).forEach((workspace, colleagues) -> {
            var found = database.withHandle(handle -> handle.createQuery("select pseudonym.member from pseudonym "
                            + "join membership on membership.pseudonym_id = pseudonym.id "
                            + "join channel on channel.id = membership.channel_id "
                            + "join community on community.id = channel.community_id "
                            + "where pseudonym.platform = :platform and pseudonym.workspace = :workspace "
                            + "and pseudonym.member in (<members>) and language like 'fr%' group by pseudonym.member "
                            + "having min(case when language = :familiar then 1 else 0 end) = 1")
                    .bind("platform", workspace.platform())
                    .bind("workspace", workspace.id())
                    .bindList("members", colleagues.stream().map(MemberRef::id).toList())
                    .bind("familiar", Language.FAMILIAR_FRENCH.tag())
                    .mapTo(String.class)
                    .list());
            found.forEach(id -> familiar.add(new MemberRef(workspace, id)));
        });
        return familiar;
    }

    /** Those of them of whom the platforms tell, a few hundred at a time. */
    Map<Long, Profile> of(Collection<Long> numbers) {
        var found = new HashMap<Long, Profile>();
        if (!numbers.isEmpty()) {
            database.useHandle(handle -> handle.createQuery("select member.*, platform, workspace, pseudonym.member "
                            + "as ref from member join pseudonym on pseudonym.id = member.pseudonym_id "
                            + "where pseudonym_id in (<numbers>)")
                    .bindList("numbers", List.copyOf(numbers))
                    .map((row, context) -> Map.entry(
                            row.getLong("pseudonym_id"),
                            read(
                                    row,
                                    new MemberRef(
                                            new WorkspaceRef(row.getString("platform"), row.getString("workspace")),
                                            row.getString("ref")))))
                    .forEach(each -> found.put(each.getKey(), each.getValue())));
        }
        return found;
    }

    /** The zones that the platforms tell of those of them. */
    Map<Long, ZoneId> zonesOf(Collection<Long> numbers) {
        if (numbers.isEmpty()) {
            return Map.of();
        }
        return database.withHandle(handle -> handle.createQuery(
                        "select pseudonym_id, zone from member where pseudonym_id in (<numbers>)")
                .bindList("numbers", List.copyOf(numbers))
                .reduceRows(new HashMap<>(), (zones, row) -> {
                    zones.put(
                            row.getColumn("pseudonym_id", Long.class), ZoneId.of(row.getColumn("zone", String.class)));
                    return zones;
                }));
    }

    /** Those who bear that name in the workspace, whatever its case: two people may. */
    List<MemberRef> named(WorkspaceRef workspace, String name) {
        return database.withHandle(handle -> handle.createQuery("select member from pseudonym "
                        + "join member on member.pseudonym_id = pseudonym.id "
                        + "where platform = ? and workspace = ? and lower(name) = ? and human order by member")
                .bind(0, workspace.platform())
                .bind(1, workspace.id())
                .bind(2, name.toLowerCase(Locale.ROOT))
                .map((row, context) -> new MemberRef(workspace, row.getString("member")))
                .list());
    }

    private static Profile read(ResultSet row, MemberRef member) throws SQLException {
        return new Profile(
                member,
                row.getString("name"),
                Language.of(row.getString("language")),
                ZoneId.of(row.getString("zone")),
                row.getBoolean("human"));
    }

    void forget(long pseudonym) {
        database.useHandle(handle -> {
            handle.execute("delete from membership where pseudonym_id = ?", pseudonym);
            handle.execute("delete from member where pseudonym_id = ?", pseudonym);
        });
    }
}
