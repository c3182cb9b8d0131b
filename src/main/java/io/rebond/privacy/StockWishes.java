package io.rebond.privacy;

import io.rebond.chat.MemberRef;
import io.rebond.chat.WorkspaceRef;
import jakarta.inject.Singleton;
import java.util.List;
import org.jdbi.v3.core.Jdbi;

/** Who waits for a report, and about whom it is. All methods join the caller's transaction. */
@Singleton
class StockWishes {

    private final Jdbi database;
    private final Pseudonyms pseudonyms;

    StockWishes(Jdbi database, Pseudonyms pseudonyms) {
        this.database = database;
        this.pseudonyms = pseudonyms;
    }

    /** Asking again before the answer is asking once. */
    void add(MemberRef officer) {
        long number = pseudonyms.of(officer);
        database.useHandle(handle ->
                handle.execute("insert into stock_wish (pseudonym_id) values (?) on conflict do nothing", number));
    }

    List<MemberRef> all() {
        return database.withHandle(handle -> handle.createQuery("select platform, workspace, member from pseudonym "
                        + "join stock_wish on pseudonym_id = id order by id")
                .map((row, context) ->
                        new MemberRef(new WorkspaceRef(row.getString(1), row.getString(2)), row.getString(3)))
                .list());
    }

    /** @return true for one caller alone */
    boolean fulfil(MemberRef officer) {
        return pseudonyms
                .known(officer)
                .filter(number -> database.withHandle(
                                handle -> handle.execute("delete from stock_wish where pseudonym_id = ?", number))
                        == 1)
                .isPresent();
    }

    /** Of whom anything may be stored. */
    List<MemberRef> everybody(WorkspaceRef workspace) {
        return database.withHandle(handle -> handle.createQuery(
                        "select member from pseudonym where platform = ? and workspace = ? order by id")
                .bind(0, workspace.platform())
                .bind(1, workspace.id())
                .map((row, context) -> new MemberRef(workspace, row.getString(1)))
                .list());
    }

    /** How many of them were told by the notice. */
    long told(WorkspaceRef workspace) {
        return count(workspace, "notified_at is not null");
    }

    /** How many of them said: don't record me. */
    long declined(WorkspaceRef workspace) {
        return count(workspace, "not recording");
    }

    private long count(WorkspaceRef workspace, String condition) {
        return database.withHandle(handle -> handle.createQuery("select count(*) from consent "
                        + "join pseudonym on pseudonym.id = pseudonym_id where platform = ? and workspace = ? and "
                        + condition)
                .bind(0, workspace.platform())
                .bind(1, workspace.id())
                .mapTo(Long.class)
                .one());
    }
}
