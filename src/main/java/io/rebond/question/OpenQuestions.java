package io.rebond.question;

import io.rebond.chat.ChannelRef;
import io.rebond.chat.Language;
import io.rebond.chat.MemberRef;
import io.rebond.chat.PersonalDataHolder;
import io.rebond.directory.Community;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;

/** Which questions wait for an answer, as rows: where and on which day they were asked, and nothing else about them. */
@Singleton
public class OpenQuestions implements PersonalDataHolder {

    /** Who has waited longer has asked elsewhere. */
    private static final int WEEKS = 4;

    private final Jdbi database;
    private final Clock clock;

    OpenQuestions(Jdbi database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * The oldest of the last four weeks, but for today's.
     *
     * @param places of one workspace
     */
    public Optional<OpenQuestion> oldest(Community community, Collection<ChannelRef> places) {
        if (places.isEmpty()) {
            return Optional.empty();
        }
        var today = today(community.zone());
        return database.withHandle(handle -> handle.createQuery("select channel, asked_on from open_question "
                        + "where platform = :platform and workspace = :workspace and channel in (<channels>) "
                        + "and asked_on > :from and asked_on < :today order by asked_on, id limit 1")
                .bind("platform", community.workspace().platform())
                .bind("workspace", community.workspace().id())
                .bindList("channels", places.stream().map(ChannelRef::id).toList())
                .bind("from", today.minusWeeks(WEEKS))
                .bind("today", today)
                .map((row, context) -> new OpenQuestion(
                        new ChannelRef(community.workspace(), row.getString(1)), row.getObject(2, LocalDate.class)))
                .findFirst());
    }

    void open(String number, ChannelRef where, Community community) {
        database.useHandle(handle -> handle.execute(
                "insert into open_question (id, platform, workspace, channel, asked_on) values (?, ?, ?, ?, ?)",
                number,
                where.workspace().platform(),
                where.workspace().id(),
                where.id(),
                today(community.zone())));
    }

    void close(String number) {
        database.useHandle(handle -> handle.execute("delete from open_question where id = ?", number));
    }

    /** Nothing here is about anybody. */
    @Override
    public List<Entry> show(MemberRef member, Language language) {
        return List.of();
    }

    @Override
    public void erase(MemberRef member) {}

    /** However long other things are kept. */
    @Override
    public int expire(Instant limit, int most) {
        return database.withHandle(handle -> handle.execute(
                "delete from open_question where id in (select id from open_question where asked_on <= ? limit ?)",
                today(ZoneOffset.UTC).minusWeeks(WEEKS),
                most));
    }

    private LocalDate today(ZoneId zone) {
        return LocalDate.ofInstant(clock.instant(), zone);
    }
}
