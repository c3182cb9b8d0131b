package io.rebond.directory;

import io.rebond.chat.MemberRef;
import io.rebond.chat.WorkspaceRef;
import io.rebond.privacy.Pseudonyms;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Jdbi;

/** The organisational units, who manages them and who is in them. */
@Singleton
public class Teams {

    public static final int NAME_LIMIT = 100;

    private static final String TEAM = "select team.id, team.platform, team.workspace, name, manager_id, "
            + "(select count(*) from team_member where team_id = team.id) as size from team ";

    private final Jdbi database;
    private final Pseudonyms pseudonyms;

    Teams(Jdbi database, Pseudonyms pseudonyms) {
        this.database = database;
        this.pseudonyms = pseudonyms;
    }

    /** The team of that name, whatever its case; made where there is none. */
    public Team create(WorkspaceRef workspace, String name) {
        return find(workspace, name).orElseGet(() -> {
            database.useHandle(handle -> handle.execute(
                    "insert into team (platform, workspace, name) values (?, ?, ?) on conflict do nothing",
                    workspace.platform(),
                    workspace.id(),
                    name));
            return find(workspace, name).orElseThrow();
        });
    }

    public Optional<Team> find(WorkspaceRef workspace, String name) {
        return database.withHandle(handle -> handle.createQuery(
                        TEAM + "where platform = ? and workspace = ? and lower(name) = ? order by team.id limit 1")
                .bind(0, workspace.platform())
                .bind(1, workspace.id())
                .bind(2, name.toLowerCase(Locale.ROOT))
                .map((row, context) -> read(row))
                .findOne());
    }

    public List<Team> in(WorkspaceRef workspace) {
        return database.withHandle(
                handle -> handle.createQuery(TEAM + "where platform = ? and workspace = ? order by lower(name)")
                        .bind(0, workspace.platform())
                        .bind(1, workspace.id())
                        .map((row, context) -> read(row))
                        .list());
    }

    /** Those that a person is in, by name. */
    public List<Team> with(long pseudonym) {
        return database.withHandle(handle -> handle.createQuery(
                        TEAM
                                + "join team_member on team_member.team_id = team.id where pseudonym_id = ? order by lower(name)")
                .bind(0, pseudonym)
                .map((row, context) -> read(row))
                .list());
    }

    public void manage(Team team, MemberRef manager) {
        long id = pseudonyms.of(manager);
        database.useHandle(handle -> handle.execute("update team set manager_id = ? where id = ?", id, team.id()));
    }

    public void join(Team team, Collection<MemberRef> members) {
        var numbers = pseudonyms.of(members);
        database.useHandle(handle -> {
            var insert = handle.prepareBatch(
                    "insert into team_member (team_id, pseudonym_id) values (?, ?) on conflict do nothing");
            numbers.values().stream().sorted().forEach(number -> insert.add(team.id(), number));
            if (!numbers.isEmpty()) {
                insert.execute();
            }
        });
    }

    /** The pseudonyms of those in it. */
    public Set<Long> members(Team team) {
        return peopleOf(team.id());
    }

    public Optional<String> nameOf(long id) {
        return database.withHandle(handle -> handle.createQuery("select name from team where id = ?")
                .bind(0, id)
                .mapTo(String.class)
                .findOne());
    }

    /** The pseudonyms of those in it. */
    public Set<Long> peopleOf(long id) {
        return database.withHandle(
                handle -> handle.createQuery("select pseudonym_id from team_member where team_id = ?")
                        .bind(0, id)
                        .mapTo(Long.class)
                        .set());
    }

    /** Those of the pseudonyms that are in it, a few hundred at a time. */
    public Set<Long> among(long id, Collection<Long> numbers) {
        return database.withHandle(handle -> handle.createQuery(
                        "select pseudonym_id from team_member where team_id = :team and pseudonym_id in (<numbers>)")
                .bind("team", id)
                .bindList("numbers", List.copyOf(numbers))
                .mapTo(Long.class)
                .set());
    }

    /** The names of the teams that a person is in or manages. */
    List<String> namesFor(long pseudonym) {
        return database.withHandle(handle -> handle.createQuery("select distinct name from team "
                        + "left join team_member on team_member.team_id = team.id "
                        + "where team_member.pseudonym_id = :id or manager_id = :id order by name")
                .bind("id", pseudonym)
                .mapTo(String.class)
                .list());
    }

    boolean isManager(MemberRef member) {
        return pseudonyms
                .known(member)
                .filter(id -> database.withHandle(
                        handle -> handle.createQuery("select exists (select 1 from team where manager_id = ?)")
                                .bind(0, id)
                                .mapTo(Boolean.class)
                                .one()))
                .isPresent();
    }

    void forget(long pseudonym) {
        database.useHandle(handle -> {
            handle.execute("delete from team_member where pseudonym_id = ?", pseudonym);
            handle.execute("update team set manager_id = null where manager_id = ?", pseudonym);
            handle.execute("delete from role_grant where pseudonym_id = ?", pseudonym);
        });
    }

    private Team read(ResultSet row) throws SQLException {
        return new Team(
                row.getLong("id"),
                row.getString("name"),
                Optional.ofNullable(row.getObject("manager_id", Long.class)).flatMap(pseudonyms::behind),
                row.getInt("size"));
    }
}
