package io.rebond.manager;

import io.rebond.chat.MemberRef;
import io.rebond.directory.Team;
import io.rebond.privacy.Pseudonyms;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import org.jdbi.v3.core.Jdbi;

/** Which managers were written to about which team in which week, as rows: each once. */
@Singleton
class Letters {

    private final Jdbi database;
    private final Pseudonyms pseudonyms;

    Letters(Jdbi database, Pseudonyms pseudonyms) {
        this.database = database;
        this.pseudonyms = pseudonyms;
    }

    boolean isWritten(Team team, MemberRef manager, LocalDate week) {
        return pseudonyms
                .known(manager)
                .filter(number ->
                        database.withHandle(handle -> handle.createQuery("select count(*) from manager_letter "
                                                + "where team_id = ? and pseudonym_id = ? and week = ?")
                                        .bind(0, team.id())
                                        .bind(1, number)
                                        .bind(2, week)
                                        .mapTo(Long.class)
                                        .one()
                                > 0))
                .isPresent();
    }

    /** @return false when it was begun already: nobody else begins it until this transaction ends */
    boolean begin(Team team, MemberRef manager, LocalDate week) {
        long number = pseudonyms.of(manager);
        return database.withHandle(handle -> handle.execute(
                        "insert into manager_letter (team_id, pseudonym_id, week) values (?, ?, ?) on conflict do nothing",
                        team.id(),
                        number,
                        week)
                == 1);
    }

    /** It was not written after all: there may be room tomorrow. */
    void giveUp(Team team, MemberRef manager, LocalDate week) {
        long number = pseudonyms.of(manager);
        database.useHandle(handle -> handle.execute(
                "delete from manager_letter where team_id = ? and pseudonym_id = ? and week = ?",
                team.id(),
                number,
                week));
    }

    /** Each as its team and its week. */
    List<String> to(long pseudonym) {
        return database.withHandle(handle -> handle.createQuery("select name, week from manager_letter "
                        + "join team on team.id = team_id where pseudonym_id = ? order by week, name")
                .bind(0, pseudonym)
                .map((row, context) -> row.getString(1) + ", " + row.getObject(2, LocalDate.class))
                .list());
    }

    void forget(long pseudonym) {
        database.useHandle(handle -> handle.execute("delete from manager_letter where pseudonym_id = ?", pseudonym));
    }

    int expire(LocalDate limit, int most) {
        return database.withHandle(handle -> handle.execute(
                "delete from manager_letter where (team_id, pseudonym_id, week) in "
                        + "(select team_id, pseudonym_id, week from manager_letter where week < ? limit ?)",
                limit,
                most));
    }
}
