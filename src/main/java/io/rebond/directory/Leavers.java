package io.rebond.directory;

import io.rebond.chat.MemberRef;
import io.rebond.chat.WorkspaceRef;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Jdbi;

/** Who works there no longer, as rows. All methods join the caller's transaction. */
@Singleton
public class Leavers {

    private static final String OF_WORKSPACE =
            "pseudonym_id in (select id from pseudonym where platform = ? and workspace = ?)";

    private final Jdbi database;

    Leavers(Jdbi database) {
        this.database = database;
    }

    /** Those of whom anything may be stored and who are in none of the channels that Rebond is in, by their pseudonyms. */
    Map<Long, MemberRef> absent(WorkspaceRef workspace) {
        return database.withHandle(handle -> handle.createQuery("select id, member from pseudonym "
                        + "where platform = ? and workspace = ? and not exists (select 1 from membership "
                        + "join channel on channel.id = channel_id where stands and pseudonym_id = pseudonym.id)")
                .bind(0, workspace.platform())
                .bind(1, workspace.id())
                .reduceRows(new HashMap<>(), (absent, row) -> {
                    absent.put(
                            row.getColumn("id", Long.class),
                            new MemberRef(workspace, row.getColumn("member", String.class)));
                    return absent;
                }));
    }

    /** Whether it is known that they work there no longer. */
    public boolean include(MemberRef member) {
        return database.withHandle(handle -> handle.createQuery("select 1 from leaver join pseudonym "
                        + "on pseudonym.id = pseudonym_id where platform = ? and workspace = ? and member = ?")
                .bind(0, member.workspace().platform())
                .bind(1, member.workspace().id())
                .bind(2, member.id())
                .mapTo(Integer.class)
                .findOne()
                .isPresent());
    }

    /** Whose leaving is known keeps its date; who was erased meanwhile has none. */
    void note(Collection<Long> gone, Instant now) {
        database.useHandle(handle -> gone.stream().sorted().forEach(number -> handle.createQuery(
                        "select id from pseudonym where id = ? for update")
                .bind(0, number)
                .mapTo(Long.class)
                .findOne()
                .ifPresent(known -> handle.execute(
                        "insert into leaver (pseudonym_id, since) values (?, ?) on conflict do nothing",
                        known,
                        now.atOffset(ZoneOffset.UTC)))));
    }

    List<Long> in(WorkspaceRef workspace) {
        return database.withHandle(
                handle -> handle.createQuery("select pseudonym_id from leaver where " + OF_WORKSPACE + " order by 1")
                        .bind(0, workspace.platform())
                        .bind(1, workspace.id())
                        .mapTo(Long.class)
                        .list());
    }

    void cameBack(Collection<Long> numbers) {
        database.useHandle(handle ->
                numbers.forEach(number -> handle.execute("delete from leaver where pseudonym_id = ?", number)));
    }

    /** @return true for one caller alone, who then has the row until its transaction ends */
    boolean claim(long number, Instant limit) {
        return database.withHandle(handle -> handle.execute(
                        "delete from leaver where pseudonym_id = ? and since <= ?",
                        number,
                        limit.atOffset(ZoneOffset.UTC))
                == 1);
    }
}
