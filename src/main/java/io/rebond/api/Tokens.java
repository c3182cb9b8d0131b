package io.rebond.api;

import io.rebond.chat.WorkspaceRef;
import io.rebond.secret.DrawnSecret;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Jdbi;

/** The tokens that were made and not revoked. All methods join the caller's transaction. */
@Singleton
class Tokens {

    private final Jdbi database;

    Tokens(Jdbi database) {
        this.database = database;
    }

    /** @return false where the workspace has one of that name */
    boolean add(
            WorkspaceRef workspace,
            String name,
            DrawnSecret secret,
            Set<Permission> permissions,
            Optional<Instant> ends) {
        return database.withHandle(handle -> {
            boolean isNew = handle.execute(
                            "insert into api_token (platform, workspace, name, hash, ends) values (?, ?, ?, ?, ?) "
                                    + "on conflict do nothing",
                            workspace.platform(),
                            workspace.id(),
                            name,
                            secret.hash(),
                            ends.map(end -> end.atOffset(ZoneOffset.UTC)).orElse(null))
                    == 1;
            if (isNew) {
                var insert = handle.prepareBatch("insert into api_permission (token_id, report, community_id) "
                        + "select id, ?, ? from api_token where hash = ?");
                permissions.forEach(each -> insert.add(each.report(), each.community(), secret.hash()));
                insert.execute();
            }
            return isNew;
        });
    }

    /** @return whether there was one */
    boolean remove(WorkspaceRef workspace, String name) {
        return database.withHandle(handle -> handle.execute(
                        "delete from api_token where platform = ? and workspace = ? and name = ?",
                        workspace.platform(),
                        workspace.id(),
                        name)
                == 1);
    }

    Optional<Token> find(DrawnSecret secret) {
        return database.withHandle(handle -> handle.createQuery("select * from api_token where hash = ?")
                .bind(0, secret.hash())
                .map((row, context) -> read(row))
                .findOne());
    }

    List<Token> in(WorkspaceRef workspace) {
        return database.withHandle(handle -> handle.createQuery(
                        "select * from api_token where platform = ? and workspace = ? order by name")
                .bind(0, workspace.platform())
                .bind(1, workspace.id())
                .map((row, context) -> read(row))
                .list());
    }

    /** Whether any token of any workspace opens anything. */
    boolean areThere(Instant now) {
        return database.withHandle(
                handle -> handle.createQuery("select count(*) from api_token where ends is null or ends > ?")
                                .bind(0, now.atOffset(ZoneOffset.UTC))
                                .mapTo(Long.class)
                                .one()
                        > 0);
    }

    void usedOn(Token token, LocalDate day) {
        database.useHandle(handle -> handle.execute("update api_token set used_on = ? where id = ?", day, token.id()));
    }

    private Token read(ResultSet row) throws SQLException {
        long id = row.getLong("id");
        return new Token(
                id,
                new WorkspaceRef(row.getString("platform"), row.getString("workspace")),
                row.getString("name"),
                permissions(id),
                Optional.ofNullable(row.getObject("ends", OffsetDateTime.class)).map(OffsetDateTime::toInstant),
                Optional.ofNullable(row.getObject("used_on", LocalDate.class)));
    }

    private Set<Permission> permissions(long token) {
        return database.withHandle(
                handle -> handle.createQuery("select report, community_id from api_permission where token_id = ?")
                        .bind(0, token)
                        .map((row, context) -> new Permission(row.getString(1), row.getLong(2)))
                        .set());
    }
}
