package io.rebond.stories;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import io.restassured.response.Response;
import java.util.List;
import java.util.regex.Pattern;

/** Somebody's own calendar, as another wrote it: it subscribes to an address, and shows what it understood. */
record PocketCalendar(String path) {

    private static final Pattern ADDRESS = Pattern.compile("`https?://[^/`]+(/calendar/[A-Za-z0-9_-]{43}\\.ics)`");

    /** To the address that somebody was shown just now. */
    static PocketCalendar subscribedTo(String shown) {
        var address = ADDRESS.matcher(shown);
        assertThat(address.find()).as(shown).isTrue();
        return new PocketCalendar(address.group(1));
    }

    Response asks() {
        return given().get(path);
    }

    int isAnswered() {
        return asks().statusCode();
    }

    /** The moment in UTC, what it is and where. */
    List<String> shows() {
        return events().stream()
                .map(event -> event.getDateStart().getValue().toInstant() + "  "
                        + event.getSummary().getValue() + "  "
                        + event.getLocation().getValue())
                .toList();
    }

    List<String> identities() {
        return events().stream().map(event -> event.getUid().getValue()).toList();
    }

    private List<VEvent> events() {
        return file().getEvents();
    }

    ICalendar file() {
        var response = asks();
        assertThat(response.statusCode()).isEqualTo(200);
        var file = Biweekly.parse(response.asString()).first();
        assertThat(file.validate(ICalVersion.V2_0).getWarnings()).isEmpty();
        return file;
    }
}
