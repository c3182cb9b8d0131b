package io.rebond.digest;

import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Jdbi;

/** Who finds what useful: a state that can be taken back and erased, of which only the total shows. */
@Singleton
class UsefulVotes {

    private final Jdbi database;

    UsefulVotes(Jdbi database) {
        this.database = database;
    }

    /**
     * @param platform where the voter is
     * @return whether the vote stands now
     */
    boolean toggle(long article, long pseudonym, String platform) {
        return database.withHandle(handle -> {
            if (handle.execute("delete from useful where article_id = ? and pseudonym_id = ?", article, pseudonym)
                    > 0) {
                return false;
            }
            handle.execute(
                    "insert into useful (article_id, pseudonym_id, platform) values (?, ?, ?) on conflict do nothing",
                    article,
                    pseudonym,
                    platform);
            return true;
        });
    }

    Map<Long, Integer> totals(List<Long> articles) {
        var totals = new HashMap<Long, Integer>();
        if (!articles.isEmpty()) {
            database.useHandle(handle -> handle.createQuery("select article_id, count(*) from useful "
                            + "where article_id in (<articles>) group by article_id")
                    .bindList("articles", articles)
                    .map((row, context) -> Map.entry(row.getLong(1), row.getInt(2)))
                    .forEach(entry -> totals.put(entry.getKey(), entry.getValue())));
        }
        return totals;
    }

    /** @param home the outlet of votes from before outlets were told apart */
    Figures byOutlet(List<Long> articles, String home) {
        return articles.isEmpty()
                ? new Figures()
                : database.withHandle(handle -> Figures.read(
                        handle.createQuery("select article_id, coalesce(platform, :home), count(*) from useful "
                                        + "where article_id in (<articles>) group by article_id, platform")
                                .bind("home", home)
                                .bindList("articles", articles)));
    }

    List<Long> of(long pseudonym) {
        return database.withHandle(
                handle -> handle.createQuery("select article_id from useful where pseudonym_id = ? order by 1")
                        .bind(0, pseudonym)
                        .mapTo(Long.class)
                        .list());
    }

    void erase(long pseudonym) {
        database.useHandle(handle -> handle.execute("delete from useful where pseudonym_id = ?", pseudonym));
    }
}
