package io.rebond.gathering;

import static io.restassured.RestAssured.get;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.rebond.chat.Action;
import io.rebond.chat.ChannelRef;
import io.rebond.chat.MemberRef;
import io.rebond.chat.Seal;
import io.rebond.chat.WorkspaceRef;
import io.rebond.directory.Communities;
import io.rebond.gathering.Gathering.Plan;
import io.rebond.privacy.Pseudonyms;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Where there is a public address, a calendar file is a link. */
@QuarkusTest
class CalendarLinkTest {

    private static final Instant NOON = Instant.parse("2026-11-20T11:00:00Z");

    @Inject
    Gatherings gatherings;

    @Inject
    Communities communities;

    @Inject
    Pseudonyms pseudonyms;

    @Inject
    Seal seal;

    @Inject
    Jdbi database;

    private Gathering lunch;

    @BeforeEach
    void invite() {
        var workspace = new WorkspaceRef("town", "calendar-link");
        var where = new ChannelRef(workspace, "C1");
        var plan = new Plan("Lunch", NOON, "Canteen", OptionalInt.empty(), Kind.MEETING);
        lunch = QuarkusTransaction.requiringNew().call(() -> gatherings
                .find(gatherings.add(
                        communities.of(where).id(), where, pseudonyms.of(new MemberRef(workspace, "U1")), plan, NOON))
                .orElseThrow());
    }

    @AfterEach
    void forget() {
        database.useHandle(handle -> handle.execute("delete from gathering where id = ?", lunch.id()));
    }

    private String path() {
        return new CalendarLink(seal, Optional.of("https://rebond.example.com/"))
                .to(lunch)
                .map(URI::getPath)
                .orElseThrow();
    }

    @Test
    void whoever_holds_the_link_has_the_file() {
        var answer = get(path());

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.contentType()).isEqualToIgnoringCase("text/calendar;charset=UTF-8");
        assertThat(answer.header("Content-Disposition")).isEqualTo("attachment; filename=\"gathering.ics\"");
        assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
        assertThat(answer.asString()).contains("DTSTART:20261120T110000Z\r\nSUMMARY:Lunch\r\nLOCATION:Canteen\r\n");
    }

    @Test
    void what_is_called_off_says_so() {
        QuarkusTransaction.requiringNew().run(() -> gatherings.cancel(lunch, NOON));

        assertThat(get(path()).asString()).contains("\r\nSTATUS:CANCELLED\r\n");
    }

    @Test
    void no_other_token_leads_anywhere_and_without_an_address_there_is_no_link() {
        var another = "/gathering/" + seal.seal(new Action(Answering.COME, lunch.id()));

        assertThat(get(another).statusCode()).isEqualTo(404);
        assertThat(get("/gathering/" + lunch.id()).statusCode()).isEqualTo(404);
        assertThat(get("/gathering/" + "a".repeat(2_000)).statusCode()).isEqualTo(404);
        assertThat(new CalendarLink(seal, Optional.empty()).to(lunch)).isEmpty();
    }
}
