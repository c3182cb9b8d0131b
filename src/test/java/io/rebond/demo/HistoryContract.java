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
import java.util.regex.Pattern;
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

    /** As it is told where nothing was told before: beside earlier figures, people would enter them five at a time. */
    @Test
    void summaryTellsWhatWasCounted() {
        assertThat(List.of("bulletin", "figure", "counted")).allSatisfy(table -> {
            assertThat(count(table)).isPositive();
            database.useHandle(handle -> handle.execute("delete from " + table));
        });
        tells(types("liam", "veille", "summary"), NaiveBook.WATCH, 4);
        tells(types("sven", "pratiques", "summary"), NaiveBook.PRACTICES, 2);
    }

    private void tells(String summary, List<String> channels, int atLeast) {
        long all = NaiveBook.people(channels).size();
        var counted = List.of(
                "Eligible: %d people".formatted(all),
                "Activated: %d of %d ".formatted(book.activated(channels), all),
                "Contributing: %d of %d ".formatted(book.contributing(channels), all),
                "opened %d ·".formatted(book.people(channels, Act.CLICKED)),
                "reacted %d ·".formatted(book.people(channels, Act.REACTED)),
                "marked useful %d ·".formatted(book.people(channels, Act.USEFUL)),
                "voted %d ·".formatted(book.people(channels, Act.VOTED)),
                "replied %d ·".formatted(book.people(channels, Act.REPLIED)),
                "proposed %d.".formatted(book.people(channels, Act.SHARED)));
        var withoutNumbers = counted.stream()
                .map(figure -> figure.replaceAll("\\d+", "\\\\d+"))
                .toList();
        for (int figure = 0; figure < counted.size(); figure++) {
            if (Pattern.compile(withoutNumbers.get(figure)).matcher(summary).find()) {
                assertThat(summary).contains(counted.get(figure));
            }
        }
        assertThat(counted.stream().filter(summary::contains)).hasSizeGreaterThanOrEqualTo(atLeast);
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
