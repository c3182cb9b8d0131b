package io.rebond.delivery;

import io.rebond.chat.MemberRef;
import java.util.List;
import org.jdbi.v3.core.Jdbi;

/**
 * The journal in the database that has all else, as on PostgreSQL: an entry goes in the transaction in which its event has
 * its effect, and several replicas share the work.
 */
final class JournalAmongAll extends Journal {

    private final Jdbi database;

    JournalAmongAll(Jdbi database) {
        super(database, " for update skip locked");
        this.database = database;
    }

    @Override
    void open() {
        // The migrations have made its table.
    }

    @Override
    void append(List<JournalLine> lines) {
        database.useTransaction(handle -> insert(handle, lines));
    }

    @Override
    void putBack(List<JournalLine> lines) {
        database.useHandle(handle -> insert(handle, lines));
    }

    @Override
    void forget(List<JournalEntry> entries) {
        drop(entries);
    }

    @Override
    void withdraw(MemberRef member) {
        drop(of(member));
    }
}
