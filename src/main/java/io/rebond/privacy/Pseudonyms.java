package io.rebond.privacy;

import io.rebond.chat.MemberRef;
import io.rebond.chat.WorkspaceRef;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;

/**
 * Numbers that stand for people wherever something is stored about them. Erasing a person deletes the one row that
 * leads from the number to them. All methods join the caller's transaction.
 */
@Singleton
public class Pseudonyms {

    private final Jdbi database;

    Pseudonyms(Jdbi database) {
        this.database = database;
    }

    /** The member's number, given to them now if they had none. */
    public long of(MemberRef member) {
        return of(Set.of(member)).get(member);
    }

    /** The members' numbers, given to those who had none. */
    public Map<MemberRef, Long> of(Collection<MemberRef> members) {
        var numbers = known(members);
        var unknown = members.stream()
                .filter(member -> !numbers.containsKey(member))
                .distinct()
                .sorted(ORDER)
                .toList();
        if (!unknown.isEmpty()) {
            add(unknown);
            numbers.putAll(known(unknown));
        }
        return numbers;
    }

    /** The member's number if they have one: asking leaves no trace. */
    public Optional<Long> known(MemberRef member) {
        return Optional.ofNullable(known(Set.of(member)).get(member));
    }

    /** The number of those members who have one. */
    public Map<MemberRef, Long> known(Collection<MemberRef> members) {
        var numbers = new HashMap<MemberRef, Long>();
        members.stream()
                .distinct()
                .collect(Collectors.groupingBy(MemberRef::workspace))
                .forEach((workspace, some) -> numbers.putAll(
                        find(workspace, some.stream().map(MemberRef::id).toList())));
        return numbers;
    }

    /** Who is behind a number; empty once erased. */
    public Optional<MemberRef> behind(long number) {
        return database.withHandle(
                handle -> handle.createQuery("select platform, workspace, member from pseudonym where id = ?")
                        .bind(0, number)
                        .map((row, context) ->
                                new MemberRef(new WorkspaceRef(row.getString(1), row.getString(2)), row.getString(3)))
                        .findOne());
    }

    void forget(MemberRef member) {
        database.useHandle(handle -> handle.execute(
                "delete from pseudonym where platform = ? and workspace = ? and member = ?",
                member.workspace().platform(),
                member.workspace().id(),
                member.id()));
    }

    private static final Comparator<MemberRef> ORDER = Comparator.comparing(member -> member.workspace() + member.id());

    private Map<MemberRef, Long> find(WorkspaceRef workspace, List<String> ids) {
        var numbers = new HashMap<MemberRef, Long>();
        database.useHandle(handle -> handle.createQuery("select id, member from pseudonym "
                        + "where platform = :platform and workspace = :workspace and member in (<members>)")
                .bind("platform", workspace.platform())
                .bind("workspace", workspace.id())
                .bindList("members", ids)
                .map((row, context) -> Map.entry(new MemberRef(workspace, row.getString(2)), row.getLong(1)))
                .forEach(entry -> numbers.put(entry.getKey(), entry.getValue())));
        return numbers;
    }

    private void add(List<MemberRef> members) {
        database.useHandle(handle -> {
            var insert = handle.prepareBatch(
                    "insert into pseudonym (platform, workspace, member) values (?, ?, ?) on conflict do nothing");
            members.forEach(member ->
                    insert.add(member.workspace().platform(), member.workspace().id(), member.id()));
            insert.execute();
        });
    }
}
