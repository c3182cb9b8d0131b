package io.rebond.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.rebond.chat.Act;
import io.rebond.chat.ChatEvent;
import io.rebond.chat.Inbox;
import io.rebond.chat.MemberRef;
import io.rebond.sandbox.Company;
import io.rebond.sandbox.Curtain;
import io.rebond.stories.InWords;
import io.rebond.stories.TownClock;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the house tells of the eight weeks is what somebody would have counted who watched them. */
abstract class HistoryContract {

    private static final Duration LONGEST = Duration.ofMinutes(2);

    private static final List<String> KEPT = List.of(
            "article where source_id is null",
            "audit_line",
            "community",
            "consent",
            "edition",
            "interaction",
            "occurrence",
            "poll",
            "receipt",
            "rendezvous",
            "sandbox_message",
            "sandbox_reaction",
            "saved",
            "team_member",
            "topic_follow",
            "useful",
            "vote");

    @Inject
    Curtain curtain;

    @Inject
    Jdbi database;

    @Inject
    Inbox inbox;

    @Inject
    Past past;

    @Inject
    History history;

    @Inject
    Stage stage;

    @Inject
    TownClock clock;

    private Instant begun;
    private NaiveBook book;

    @BeforeEach
    void awaitTheEnd() {
        await().atMost(LONGEST).until(() -> !curtain.isDown());
        begun = database.withHandle(handle -> handle.createQuery("select begun_at from demo_history")
                .mapTo(OffsetDateTime.class)
                .one()
                .toInstant());
        book = new NaiveBook(Screenplay.until(begun), begun);
        clock.set(begun);
    }

    @AfterEach
    void releaseTheClock() {
        clock.release();
    }

    @Test
    void nothingWasLeftOut() {
        assertThat(past.isUntold(true)).isFalse();
        assertThat(history.isToBeTold()).isFalse();
        assertThat(count("parked_event")).isZero();
        assertThat(count("failed_delivery")).isZero();
        assertThat(count("letter")).isZero();
    }

    @Test
    void summaryTellsWhatWasCounted() {
        assertThat(types("liam", "veille", "summary")).isEqualTo(summary("Tech watch", NaiveBook.WATCH));
        assertThat(types("sven", "pratiques", "summary"))
                .startsWith(summary("Bonnes pratiques", NaiveBook.PRACTICES)
                        .lines()
                        .limit(4)
                        .collect(Collectors.joining("\n")));
    }

    @Test
    void whatIsRecordedIsWhatWasDone() {
        assertThat(recorded()).containsExactlyInAnyOrderElementsOf(book.all());
    }

    /** Those by name as they stand, those without names once they are closed. */
    @Test
    void pollsTellWhatWasVoted() {
        for (var question : book.questions()) {
            var told = types("camille", book.where(question), "poll results " + number(question));
            book.votes(question).forEach((label, votes) -> assertThat(told)
                    .contains(label + " · " + votes + (votes == 1 ? " vote" : " votes")));
        }
        assertThat(book.questions()).hasSizeGreaterThan(3);
    }

    private long number(String question) {
        return database.withHandle(handle -> handle.createQuery("select id from poll where question = ?")
                .bind(0, question)
                .mapTo(Long.class)
                .one());
    }

    private List<String> recorded() {
        return database.withHandle(handle -> handle.createQuery("select member, act, at from interaction "
                        + "join pseudonym on pseudonym.id = pseudonym_id where present")
                .map((row, context) -> NaiveBook.line(
                        row.getString(1),
                        Act.valueOf(row.getString(2)),
                        row.getTimestamp(3).toInstant()))
                .list());
    }

    private String types(String who, String where, String line) {
        return InWords.of(inbox.now(new ChatEvent.CommandTyped(
                UUID.randomUUID().toString(),
                begun,
                new MemberRef(Company.WORKSPACE, who),
                Company.conversation(where),
                line)));
    }

    private String summary(String name, List<String> channels) {
        long all = NaiveBook.people(channels).size();
        return """
                # How “%s” is doing
                Eligible: %d people in the community's channels.
                %s
                %s
                Marked useful, 28 days: %s
                Reactions, 28 days: %s
                Articles opened, 28 days: %s
                Replies, 28 days: %s
                Proposals, 28 days: %s
                (Figures speak of 5 people or more. Who chose not to be recorded, or has not been told yet, is \
                eligible but never counted as active.)""".formatted(
                        name,
                        all,
                        NaiveBook.rate(
                                "Activation rate",
                                "Activated: %d of %d have done at least one thing that was recorded.",
                                book.activated(channels),
                                all),
                        NaiveBook.rate(
                                "Contribution rate",
                                "Contributing: %d of %d marked useful, replied, shared or voted in the last 28 days.",
                                book.contributing(channels),
                                all),
                        book.told(channels, Act.USEFUL),
                        book.told(channels, Act.REACTED),
                        book.told(channels, Act.CLICKED),
                        book.told(channels, Act.REPLIED),
                        book.told(channels, Act.SHARED));
    }

    @Test
    void playedASecondTimeItChangesNothing() throws Exception {
        clock.release();
        var before = rows();
        stage.set();
        for (var scene : Screenplay.until(begun)) {
            stage.play(scene);
        }
        assertThat(rows()).isEqualTo(before);
    }

    private TreeMap<String, Long> rows() {
        var rows = new TreeMap<String, Long>();
        KEPT.forEach(table -> rows.put(table, count(table)));
        return rows;
    }

    private long count(String table) {
        return database.withHandle(handle -> handle.createQuery("select count(*) from " + table)
                .mapTo(Long.class)
                .one());
    }
}
