package io.rebond.stories;

import static io.rebond.chat.Language.ENGLISH;
import static io.rebond.chat.Language.FRENCH;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.rebond.agenda.DamagedRoom;
import io.rebond.chat.Role;
import io.rebond.directory.LeaversDay;
import io.rebond.privacy.RetentionDay;
import io.rebond.slack.Overheard;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The calendar in an animator's own calendar. Stories begin on Tuesday, 17 November 2026, at 9:00 in Paris. */
abstract class SubscriptionContract extends Story {

    @Inject
    DamagedRoom workshop;

    @Inject
    LeaversDay day;

    @Inject
    RetentionDay retention;

    /** What one story planned must not happen in the next. */
    @AfterEach
    void forget() {
        workshop.repair();
        company.database.useHandle(handle -> {
            handle.execute("delete from rendezvous");
            handle.execute("delete from nudge");
        });
    }

    @Test
    void an_animators_own_calendar_shows_what_is_planned_and_where_it_moved() {
        var grace = company.animator("Grace", ENGLISH);
        grace.types("digest every thursday at 9:00 until 2026-11-30 in #veille --auto");
        grace.types("poll \"Where do we meet?\" \"Lyon\" \"Rennes\" --close \"friday 17:00\"");
        grace.types("nudge topic:java \"Who has tried records?\" 2026-11-20 10:00");
        grace.presses("Schedule");

        var told = grace.types("calendar feed");
        assertThat(told.replaceAll("https?://[^/`]+/calendar/[A-Za-z0-9_-]{43}\\.ics", "#"))
                .isEqualTo("""
                Tech watch, for your calendar: subscribe to this address there.
                `#`
                (It is shown this once, and ends the one you had. Whoever has it sees what you may see: keep it to yourself. \
                `/rebond calendar feed off` ends it.)""");
        var calendar = PocketCalendar.subscribedTo(told);
        assertThat(calendar.shows())
                .containsExactly(
                        "2026-11-19T08:00:00Z  edition: digest publish \"#veille\"  #veille",
                        "2026-11-20T09:00:00Z  nudge: Who has tried records?  topic:java, on each person's clock",
                        "2026-11-20T16:00:00Z  poll closes: Where do we meet?  #veille",
                        "2026-11-26T08:00:00Z  edition: digest publish \"#veille\"  #veille");
        assertThat(calendar.file().getNames().get(0).getValue()).isEqualTo("Calendar of Tech watch");
        var before = calendar.identities();
        assertThat(before).doesNotHaveDuplicates();

        grace.types("digest move wednesday at 8:00");
        grace.types("nudge pause");
        assertThat(calendar.shows())
                .containsExactly(
                        "2026-11-18T07:00:00Z  edition: digest publish \"#veille\"  #veille",
                        "2026-11-20T09:00:00Z  nudge: Who has tried records? (rests)  topic:java, on each person's clock",
                        "2026-11-20T16:00:00Z  poll closes: Where do we meet?  #veille",
                        "2026-11-26T08:00:00Z  edition: digest publish \"#veille\"  #veille");
        assertThat(calendar.identities()).isEqualTo(before);
    }

    @Test
    void hours_stay_where_they_are_on_the_clocks_of_the_community() {
        var grace = company.animator("Grace", ENGLISH);
        clock.set(Instant.parse("2027-03-26T12:00:00Z"));
        grace.types("digest every day at 9:00 until 2027-03-29 in #veille --auto");

        assertThat(PocketCalendar.subscribedTo(grace.types("calendar feed")).shows())
                .extracting(shown -> shown.substring(0, 20))
                .containsExactly("2027-03-27T08:00:00Z", "2027-03-28T07:00:00Z", "2027-03-29T07:00:00Z");
    }

    @Test
    void what_has_not_changed_is_not_sent_again_and_nobody_in_between_keeps_it() {
        var grace = company.animator("Grace", ENGLISH);
        grace.types("digest every thursday at 9:00 in #veille --auto");
        var calendar = PocketCalendar.subscribedTo(grace.types("calendar feed"));

        var first = calendar.asks();
        assertThat(first.header("Content-Type")).isEqualTo("text/calendar;charset=utf-8");
        assertThat(first.header("Cache-Control")).isEqualTo("private, no-cache");
        assertThat(first.header("Referrer-Policy")).isEqualTo("no-referrer");
        var tag = first.header("ETag");
        clock.pass(Duration.ofHours(1));
        var again = given().header("If-None-Match", tag).get(calendar.path());
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.asString()).isEmpty();
        var head = given().head(calendar.path());
        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.header("ETag")).isEqualTo(tag);
        grace.types("digest move friday");
        assertThat(given().header("If-None-Match", tag).get(calendar.path()).statusCode())
                .isEqualTo(200);
    }

    @Test
    void an_address_that_opens_nothing_looks_like_any_other() {
        var grace = company.animator("Grace", ENGLISH);
        var first = PocketCalendar.subscribedTo(grace.types("calendar feed"));
        var second = PocketCalendar.subscribedTo(grace.types("calendar feed"));

        assertThat(first.isAnswered()).isEqualTo(404);
        assertThat(second.isAnswered()).isEqualTo(200);
        assertThat(Traces.of(second.path().substring("/calendar/".length(), 50), company.database))
                .isEmpty();
        assertThat(given().get("/calendar/" + "a".repeat(43) + ".ics").statusCode())
                .isEqualTo(404);
        assertThat(given().get("/calendar/a'--.ics").statusCode()).isEqualTo(404);
        assertThat(given().post(second.path()).statusCode()).isEqualTo(405);
        company.demote(grace);
        assertThat(second.isAnswered()).isEqualTo(404);
        assertThat(grace.types("calendar feed")).isEqualTo("Here, this is for animators: ask one of them.");
        company.town.promote(grace.ref(), Role.ANIMATOR);
        assertThat(second.isAnswered()).isEqualTo(200);
        assertThat(grace.types("calendar feed off"))
                .isEqualTo("Ended: the address of Tech watch shows nothing any more.");
        assertThat(second.isAnswered()).isEqualTo(404);
        assertThat(grace.types("calendar feed off")).isEqualTo("You have no such address.");
    }

    @Test
    void it_shows_the_lane_of_today_and_no_word_of_a_channel_that_its_owner_may_not_read() {
        var sven = company.admin("Sven", ENGLISH);
        var grace = company.animator("Grace", ENGLISH);
        var ada = company.member("Ada", ENGLISH);
        company.channel("java");
        var board = company.closedChannel("board");
        sven.types("admin role give Ada animator #java");
        sven.types("nudge #java \"Tea?\" 2026-11-19 10:00");
        sven.presses("Schedule");
        sven.types("nudge #veille \"Coffee?\" 2026-11-19 11:00");
        sven.presses("Schedule");
        var lane = PocketCalendar.subscribedTo(ada.typesIn(company.place("java"), "calendar feed"));
        assertThat(lane.shows()).containsExactly("2026-11-19T09:00:00Z  nudge: Tea?  #java");

        sven.types("admin community create \"Directors\" #board");
        sven.typesIn(board, "poll \"Who leaves?\" \"Me\" \"You\" --close \"friday 17:00\"");
        assertThat(PocketCalendar.subscribedTo(grace.typesIn(board, "calendar feed"))
                        .shows())
                .containsExactly("2026-11-20T16:00:00Z  poll closes  #board");

        sven.types("admin role take Ada animator #java");
        assertThat(lane.isAnswered()).isEqualTo(404);
    }

    @Test
    void a_room_that_cannot_be_read_lets_nothing_vanish_from_anybodys_calendar() {
        var grace = company.animator("Grace", ENGLISH);
        var calendar = PocketCalendar.subscribedTo(grace.types("calendar feed"));

        workshop.damage();
        assertThat(calendar.asks().statusCode()).isEqualTo(503);
        assertThat(calendar.asks().header("Retry-After")).isEqualTo("600");
        workshop.repair();
        assertThat(calendar.asks().asString()).isEqualTo("""
                BEGIN:VCALENDAR
                VERSION:2.0
                PRODID:-//Rebond//Rebond//EN
                NAME:Calendar of Tech watch
                X-WR-CALNAME:Calendar of Tech watch
                REFRESH-INTERVAL;VALUE=DURATION:PT1H
                X-PUBLISHED-TTL:PT1H
                END:VCALENDAR
                """.replace("\n", "\r\n"));
    }

    @Test
    void what_goes_wrong_is_told_without_the_address() {
        var grace = company.animator("Grace", ENGLISH);
        var calendar = PocketCalendar.subscribedTo(grace.types("calendar feed"));
        var log = new Overheard();

        log.begin();
        rename("calendar_subscription", "calendar_out_of_reach");
        try {
            assertThat(calendar.asks().statusCode()).isEqualTo(503);
            assertThat(calendar.asks().header("Retry-After")).isEqualTo("600");
            assertThat(calendar.asks().header("Referrer-Policy")).isEqualTo("no-referrer");
            assertThat(calendar.asks().asString()).isEmpty();
        } finally {
            rename("calendar_out_of_reach", "calendar_subscription");
            log.end();
        }
        assertThat(log.all())
                .contains("a calendar could not be read: ")
                .doesNotContain(calendar.path().substring("/calendar/".length(), 50));
        assertThat(calendar.isAnswered()).isEqualTo(200);
    }

    private void rename(String table, String other) {
        company.database.useHandle(handle -> handle.execute("alter table " + table + " rename to " + other));
    }

    @Test
    void whoever_lost_the_role_still_ends_their_own_address() {
        var grace = company.animator("Grace", ENGLISH);
        var ada = company.member("Ada", ENGLISH);
        var zoe = company.member("Zoé", FRENCH);
        var calendar = PocketCalendar.subscribedTo(grace.types("calendar feed"));
        company.demote(grace);

        assertThat(ada.types("calendar feed off")).isEqualTo("You have no such address.");
        assertThat(zoe.types("calendrier abonnement arreter")).isEqualTo("Vous n'avez pas d'adresse de ce genre.");
        assertThat(grace.types("calendar feed off"))
                .isEqualTo("Ended: the address of Tech watch shows nothing any more.");
        company.town.promote(grace.ref(), Role.ANIMATOR);
        assertThat(calendar.isAnswered()).isEqualTo(404);
    }

    @Test
    void what_people_wrote_begins_no_event_of_its_own() {
        var grace = company.animator("Grace", ENGLISH);
        var written = "Thé ; , \\ END:VEVENT 🍵🍵🍵🍵🍵🍵🍵🍵🍵🍵🍵🍵🍵🍵🍵🍵";
        grace.types("nudge #veille \"" + written.replace("\\", "\\\\") + "\" 2026-11-19 10:00");
        grace.presses("Schedule");
        var calendar = PocketCalendar.subscribedTo(grace.types("calendar feed"));

        assertThat(calendar.shows()).singleElement().asString().contains("nudge: Thé ; , ", "END:VEVENT 🍵🍵");
        assertThat(Arrays.stream(calendar.asks().asString().split("\r\n")))
                .allSatisfy(line ->
                        assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75));
    }

    @Test
    void it_is_shown_to_its_owner_and_goes_with_them() {
        var ines = company.animator("Inès", FRENCH);
        var grace = company.animator("Grace", ENGLISH);
        var calendar = PocketCalendar.subscribedTo(ines.types("calendrier abonnement"));
        assertThat(calendar.isAnswered()).isEqualTo(200);
        assertThat(ines.types("mesdonnees exporter"))
                .contains(
                        "**Adresse d'agenda que vous avez demandée**  Tech watch, lue le 2026-11-17 pour la dernière fois");
        ines.types("mesdonnees effacer");
        ines.presses("Tout effacer");
        assertThat(calendar.isAnswered()).isEqualTo(404);

        var hers = PocketCalendar.subscribedTo(grace.types("calendar feed"));
        company.town.dismiss(grace.ref());
        company.changes();
        company.introduce();
        day.comes();
        assertThat(hers.isAnswered()).isEqualTo(404);
    }

    @Test
    void one_that_no_calendar_asks_for_goes_in_time() {
        var read =
                PocketCalendar.subscribedTo(company.animator("Grace", ENGLISH).types("calendar feed"));
        var unread =
                PocketCalendar.subscribedTo(company.animator("Alan", ENGLISH).types("calendar feed"));
        clock.pass(Duration.ofDays(300));
        assertThat(read.isAnswered()).isEqualTo(200);
        clock.pass(Duration.ofDays(150));
        retention.comes();

        assertThat(read.isAnswered()).isEqualTo(200);
        assertThat(unread.isAnswered()).isEqualTo(404);
    }
}
