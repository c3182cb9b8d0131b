package io.rebond.directory;

import io.rebond.chat.MemberRef;
import io.rebond.chat.Role;
import io.rebond.chat.WorkspaceRef;
import io.rebond.privacy.Pseudonyms;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;

/** The roles that Rebond gives, beside those that the platforms give themselves. */
@Singleton
public class Roles {

    private static final String GRANT = "select platform, workspace, member, role, scope_kind, scope_id, ends "
            + "from role_grant join pseudonym on pseudonym.id = role_grant.pseudonym_id ";

    private final Jdbi database;
    private final Pseudonyms pseudonyms;
    private final Clock clock;

    Roles(Jdbi database, Pseudonyms pseudonyms, Clock clock) {
        this.database = database;
        this.pseudonyms = pseudonyms;
        this.clock = clock;
    }

    /** Gives it, or moves its end where it was given already. */
    public void give(Grant grant) {
        long holder = pseudonyms.of(grant.holder());
        var ends = grant.ends().map(end -> end.atOffset(ZoneOffset.UTC)).orElse(null);
        database.useHandle(handle -> {
            handle.execute(
                    "insert into role_grant (pseudonym_id, role, scope_kind, scope_id, ends) "
                            + "values (?, ?, ?, ?, ?) on conflict do nothing",
                    holder,
                    grant.role().name(),
                    grant.scope().kind().name(),
                    grant.scope().id(),
                    ends);
            handle.execute(
                    "update role_grant set ends = ? "
                            + "where pseudonym_id = ? and role = ? and scope_kind = ? and scope_id = ?",
                    ends,
                    holder,
                    grant.role().name(),
                    grant.scope().kind().name(),
                    grant.scope().id());
        });
    }

    /** @return whether it had been given */
    public boolean take(MemberRef holder, Role role, Scope scope) {
        return pseudonyms
                .known(holder)
                .map(id -> database.withHandle(handle -> handle.execute(
                        "delete from role_grant "
                                + "where pseudonym_id = ? and role = ? and scope_kind = ? and scope_id = ?",
                        id,
                        role.name(),
                        scope.kind().name(),
                        scope.id())))
                .filter(rows -> rows > 0)
                .isPresent();
    }

    /** Those that hold now, the highest first. */
    public List<Grant> in(WorkspaceRef workspace) {
        return database
                .withHandle(handle -> handle.createQuery(GRANT + "where platform = ? and workspace = ? order by member")
                        .bind(0, workspace.platform())
                        .bind(1, workspace.id())
                        .map((row, context) -> read(row))
                        .list())
                .stream()
                .filter(grant -> grant.isValid(clock.instant()))
                .sorted((one, other) -> other.role().compareTo(one.role()))
                .toList();
    }

    /** Those of one member that hold now. */
    public List<Grant> of(MemberRef member) {
        return database
                .withHandle(handle -> handle.createQuery(
                                GRANT + "where platform = ? and workspace = ? and member = ? order by role")
                        .bind(0, member.workspace().platform())
                        .bind(1, member.workspace().id())
                        .bind(2, member.id())
                        .map((row, context) -> read(row))
                        .list())
                .stream()
                .filter(grant -> grant.isValid(clock.instant()))
                .toList();
    }

    private static Grant read(ResultSet row) throws SQLException {
        var workspace = new WorkspaceRef(row.getString("platform"), row.getString("workspace"));
        return new Grant(
                new MemberRef(workspace, row.getString("member")),
                Role.valueOf(row.getString("role")),
                new Scope(Scope.Kind.valueOf(row.getString("scope_kind")), row.getLong("scope_id")),
                Optional.ofNullable(row.getObject("ends", OffsetDateTime.class)).map(OffsetDateTime::toInstant));
    }
}
