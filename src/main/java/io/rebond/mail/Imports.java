package io.rebond.mail;

import io.rebond.mail.ListReading.Line;
import io.rebond.mail.Recipient.State;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** Takes over a list that was read without a flaw, in the caller's transaction. */
@Singleton
class Imports {

    /**
     * What became of its lines.
     *
     * @param again refused or bounced before, and written to again on purpose
     * @param off left alone: they unsubscribed, or were refused and nobody asked to try again
     */
    record Outcome(int added, int known, int again, int off) {
        private Outcome plus(Outcome other) {
            return new Outcome(added + other.added, known + other.known, again + other.again, off + other.off);
        }
    }

    private static final int AT_ONCE = 500;

    private final Jdbi database;
    private final Departures departures;
    private final Clock clock;

    Imports(Jdbi database, Departures departures, Clock clock) {
        this.database = database;
        this.departures = departures;
        this.clock = clock;
    }

    /** @param again whether to write again to those whom the mail server refused */
    Outcome take(long community, List<Line> lines, boolean again) {
        var outcome = new Outcome(0, 0, 0, 0);
        for (int from = 0; from < lines.size(); from += AT_ONCE) {
            var some = lines.subList(from, Math.min(from + AT_ONCE, lines.size()));
            outcome = outcome.plus(database.withHandle(handle -> takeSome(handle, community, some, again)));
        }
        return outcome;
    }

    private Outcome takeSome(Handle handle, long community, List<Line> lines, boolean again) {
        var known = known(handle, community, lines);
        var left = departures.among(community, lines.stream().map(Line::address).toList());
        var fresh = new ArrayList<Line>();
        var renewed = new ArrayList<Line>();
        var revived = new ArrayList<Line>();
        int off = 0;
        for (var line : lines) {
            var state = known.get(line.address());
            if (left.contains(line.address()) || state == State.UNSUBSCRIBED) {
                off++;
            } else if (state == null) {
                fresh.add(line);
            } else if (state == State.ACTIVE) {
                renewed.add(line);
            } else if (again) {
                revived.add(line);
            } else {
                off++;
            }
        }
        add(handle, community, fresh);
        renew(handle, community, renewed);
        renew(handle, community, revived);
        return new Outcome(fresh.size(), renewed.size(), revived.size(), off);
    }

    private static Map<Address, State> known(Handle handle, long community, List<Line> lines) {
        var known = new HashMap<Address, State>();
        handle.createQuery("select address, state from mail_recipient "
                        + "where community_id = :community and address in (<addresses>)")
                .bind("community", community)
                .bindList(
                        "addresses",
                        lines.stream().map(line -> line.address().text()).toList())
                .map((row, context) -> Map.entry(new Address(row.getString(1)), State.valueOf(row.getString(2))))
                .forEach(each -> known.put(each.getKey(), each.getValue()));
        return known;
    }

    private void add(Handle handle, long community, List<Line> lines) {
        if (lines.isEmpty()) {
            return;
        }
        var insert = handle.prepareBatch("insert into mail_recipient "
                + "(id, community_id, address, name, language, state, since) values (?, ?, ?, ?, ?, 'ACTIVE', ?)");
        lines.forEach(line -> insert.add(
                UUID.randomUUID().toString().replace("-", ""),
                community,
                line.address().text(),
                line.name(),
                line.language().tag(),
                clock.instant()));
        insert.execute();
    }

    private void renew(Handle handle, long community, List<Line> lines) {
        if (lines.isEmpty()) {
            return;
        }
        var update = handle.prepareBatch("update mail_recipient set name = ?, language = ?, "
                + "since = case when state = 'ACTIVE' then since else ? end, state = 'ACTIVE' "
                + "where community_id = ? and address = ?");
        lines.forEach(line -> update.add(
                line.name(),
                line.language().tag(),
                clock.instant(),
                community,
                line.address().text()));
        update.execute();
    }
}
