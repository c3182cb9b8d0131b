package io.rebond.directory;

import io.rebond.chat.MemberRef;
import io.rebond.chat.WorkspaceRef;
import io.rebond.privacy.Pseudonyms;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;

/** Who changed what: a line for each act of those who have a role. It never holds a name or what people wrote. */
@Singleton
public class Audit {

    private static final int DETAIL_LIMIT = 300;

    /** What those who have a role may change. */
    public enum Change {
        ROLE_GIVEN,
        ROLE_TAKEN,
        TEAM_CREATED,
        TEAMS_IMPORTED,
        COMMUNITY_CREATED,
        CHANNEL_MOVED,
        LANGUAGE_CHANGED,
        PLAYBOOK_APPLIED,
        SOURCE_ADDED,
        SOURCE_PAUSED,
        SOURCE_RESUMED,
        SOURCE_REMOVED,
        EDITION_PUBLISHED,
        ITEM_CORRECTED,
        POLL_CHANGED,
        POLL_CLOSED,
        RENDEZVOUS_MOVED,
        RENDEZVOUS_PAUSED,
        RENDEZVOUS_RESUMED,
        RENDEZVOUS_CANCELLED,
        NUDGE_SCHEDULED,
        NUDGE_CHANGED,
        GATHERING_MOVED,
        GATHERING_CANCELLED,
        TOKEN_CREATED,
        TOKEN_REVOKED,
        LEAVERS_ERASED,
        COMMUNITY_HELD,
        COMMUNITY_RELEASED
    }

    /**
     * @param actor empty once erased, and for what Rebond did by itself
     * @param about whom it concerns, if anybody
     * @param detail what it concerns, such as a channel; may be empty
     */
    public record Line(
            Instant at, Optional<MemberRef> actor, Change change, Optional<MemberRef> about, String detail) {}

    private final Jdbi database;
    private final Pseudonyms pseudonyms;
    private final Clock clock;

    Audit(Jdbi database, Pseudonyms pseudonyms, Clock clock) {
        this.database = database;
        this.pseudonyms = pseudonyms;
        this.clock = clock;
    }

    /** In the caller's transaction: what is undone leaves no line. */
    public void note(MemberRef actor, Change change, String detail) {
        write(actor.workspace(), pseudonyms.of(actor), change, null, detail);
    }

    public void note(MemberRef actor, Change change, MemberRef about, String detail) {
        write(actor.workspace(), pseudonyms.of(actor), change, pseudonyms.of(about), detail);
    }

    /** What nobody did: Rebond, by itself. */
    void note(WorkspaceRef workspace, Change change, String detail) {
        write(workspace, null, change, null, detail);
    }

    /** The latest first. */
    public List<Line> latest(WorkspaceRef workspace, int most) {
        return database.withHandle(handle -> handle.createQuery(
                        "select * from audit_line where platform = ? and workspace = ? order by id desc limit ?")
                .bind(0, workspace.platform())
                .bind(1, workspace.id())
                .bind(2, most)
                .map((row, context) -> read(row))
                .list());
    }

    /** What a member did, and what concerned them. */
    List<Line> concerning(long pseudonym) {
        return database.withHandle(handle -> handle.createQuery(
                        "select * from audit_line where actor_id = :id or about_id = :id order by id")
                .bind("id", pseudonym)
                .map((row, context) -> read(row))
                .list());
    }

    int expire(Instant limit, int most) {
        return database.withHandle(handle -> handle.execute(
                "delete from audit_line where id in (select id from audit_line where at < ? order by at limit ?)",
                limit.atOffset(ZoneOffset.UTC),
                most));
    }

    private void write(WorkspaceRef workspace, Long actor, Change change, Long about, String detail) {
        database.useHandle(handle -> handle.execute(
                "insert into audit_line (at, platform, workspace, actor_id, change, about_id, detail) "
                        + "values (?, ?, ?, ?, ?, ?, ?)",
                clock.instant().atOffset(ZoneOffset.UTC),
                workspace.platform(),
                workspace.id(),
                actor,
                change.name(),
                about,
                detail.length() <= DETAIL_LIMIT ? detail : detail.substring(0, DETAIL_LIMIT)));
    }

    private Line read(ResultSet row) throws SQLException {
        return new Line(
                row.getObject("at", OffsetDateTime.class).toInstant(),
                behind(row.getObject("actor_id", Long.class)),
                Change.valueOf(row.getString("change")),
                behind(row.getObject("about_id", Long.class)),
                row.getString("detail"));
    }

    private Optional<MemberRef> behind(Long number) {
        return Optional.ofNullable(number).flatMap(pseudonyms::behind);
    }
}
