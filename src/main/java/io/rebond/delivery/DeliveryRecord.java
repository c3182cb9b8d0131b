package io.rebond.delivery;

import io.rebond.chat.EventCodec;
import io.rebond.chat.Language;
import io.rebond.chat.MemberRef;
import io.rebond.chat.PersonalDataHolder;
import io.rebond.chat.Target;
import io.rebond.chat.Words;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** What the doors keep about a person: messages to them, and acts of theirs that nothing could handle. */
@Singleton
class DeliveryRecord implements PersonalDataHolder {

    private record Act(long id, String event, Instant at) {
        boolean isOf(MemberRef member) {
            return EventCodec.read(event).actor().equals(member);
        }

        boolean names(MemberRef member) {
            return EventCodec.read(event).names(member);
        }
    }

    private final Jdbi database;
    private final Journal journal;

    DeliveryRecord(Jdbi database, Journal journal) {
        this.database = database;
        this.journal = journal;
    }

    @Override
    public List<Entry> show(MemberRef member, Language language) {
        var words = Words.in(language, DeliveryMessages.class);
        return database.withHandle(handle -> Stream.concat(
                        letters(handle, member, words).stream(),
                        parked(handle, member).stream()
                                .filter(act -> act.isOf(member))
                                .map(act -> new Entry(words.kindParked(), words.parkedAct(), act.at())))
                .toList());
    }

    /** A sender that holds one of the lanes just now finds its lease gone, and writes nothing. */
    @Override
    public void erase(MemberRef member) {
        database.useHandle(handle -> {
            lanes(handle, member).forEach(lane -> {
                handle.execute("delete from letter where lane_id = ?", lane);
                handle.execute("delete from receipt where lane_id = ?", lane);
                handle.execute("delete from lane where id = ?", lane);
            });
            handle.execute(
                    "delete from failed_delivery where platform = ? and workspace = ? and conversation = ?",
                    member.workspace().platform(),
                    member.workspace().id(),
                    new Target.ToMember(member).lane());
            parked(handle, member).forEach(act -> handle.execute("delete from parked_event where id = ?", act.id()));
        });
        journal.withdraw(member);
    }

    @Override
    public int expire(Instant limit, int most) {
        return database.withHandle(handle -> handle.execute(
                        "delete from receipt where (delivery, part) in (select delivery, part from receipt "
                                + "where delivered_at < ? and lane_id in "
                                + "(select id from lane where conversation like '@%') limit ?)",
                        limit, most)
                + handle.execute(
                        "delete from failed_delivery where (delivery, part, kind) in "
                                + "(select delivery, part, kind from failed_delivery "
                                + "where failed_at < ? and conversation like '@%' limit ?)",
                        limit, most));
    }

    private static List<Entry> letters(Handle handle, MemberRef member, DeliveryMessages words) {
        return handle.createQuery("select 'SENT' as state, feature, subject, delivered_at as at from receipt "
                        + "join lane on lane.id = lane_id where lane.platform = :platform "
                        + "and lane.workspace = :workspace and lane.conversation = :conversation "
                        + "union all select 'WAITING', feature, subject, queued_at from letter "
                        + "join lane on lane.id = lane_id where lane.platform = :platform "
                        + "and lane.workspace = :workspace and lane.conversation = :conversation "
                        + "union all select 'FAILED', feature, subject, failed_at from failed_delivery "
                        + "where platform = :platform and workspace = :workspace and conversation = :conversation "
                        + "order by at")
                .bind("platform", member.workspace().platform())
                .bind("workspace", member.workspace().id())
                .bind("conversation", new Target.ToMember(member).lane())
                .map((row, context) -> letter(row, words))
                .list();
    }

    private static Entry letter(ResultSet row, DeliveryMessages words) throws SQLException {
        return new Entry(
                words.kindLetter(row.getString("state")),
                row.getString("feature") + " " + row.getString("subject"),
                row.getTimestamp("at").toInstant());
    }

    /** The conversation with the member, under the name we write to it and under the platform's own. */
    private static List<Long> lanes(Handle handle, MemberRef member) {
        return handle.createQuery("select id from lane where platform = :platform and workspace = :workspace "
                        + "and (conversation = :conversation or conversation in (select receipt.conversation "
                        + "from receipt join lane as own on own.id = receipt.lane_id where own.platform = :platform "
                        + "and own.workspace = :workspace and own.conversation = :conversation)) for update")
                .bind("platform", member.workspace().platform())
                .bind("workspace", member.workspace().id())
                .bind("conversation", new Target.ToMember(member).lane())
                .mapTo(Long.class)
                .list();
    }

    private static List<Act> parked(Handle handle, MemberRef member) {
        return handle
                .createQuery("select id, event, parked_at from parked_event where event_key like :prefix for update")
                .bind(
                        "prefix",
                        member.workspace().platform() + "|" + member.workspace().id() + "|%")
                .map((row, context) -> new Act(
                        row.getLong(1), row.getString(2), row.getTimestamp(3).toInstant()))
                .stream()
                .filter(act -> act.names(member))
                .toList();
    }
}
