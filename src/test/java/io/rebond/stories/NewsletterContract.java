package io.rebond.stories;

import static io.rebond.chat.Language.ENGLISH;
import static io.rebond.mail.Following.follow;
import static io.rebond.mail.Following.post;
import static io.rebond.mail.Following.pressed;
import static io.rebond.mail.Following.read;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.rebond.bounce.BounceRound;
import io.rebond.bounce.Returned;
import io.rebond.digest.MailingRound;
import io.rebond.mail.Arrived;
import io.rebond.mail.Letterbox;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The same edition by mail, in addition to the wall. */
abstract class NewsletterContract extends Story {

    private static final String CAMILLE = "camille@example.com";
    private static final String LIAM = "liam@example.com";

    Letterbox letterbox;

    @Inject
    BounceRound bounces;

    @Inject
    MailingRound mailing;

    private Member sven;
    private Member grace;
    private int published;

    @BeforeEach
    void settle() {
        letterbox.empty();
        sven = company.admin("Sven", ENGLISH);
        grace = company.animator("Grace", ENGLISH);
    }

    @AfterEach
    void letThePostGo() {
        await().atMost(Duration.ofMinutes(1)).until(() -> waiting() == 0);
    }

    private long waiting() {
        return company.database.withHandle(handle -> handle.createQuery("select (select count(*) from edition_mailing "
                        + "where not done) + (select count(*) from letter join lane on lane.id = lane_id "
                        + "where platform = 'mail')")
                .mapTo(Long.class)
                .one());
    }

    private String imports(String csv) {
        sven.types("admin newsletter import");
        sven.presses("Paste it here…");
        return sven.sends(Map.of("list", csv, "again", "false"));
    }

    private String publishes() {
        grace.types("share https://example.com/records" + "-again".repeat(published++)
                + " \"it saves us a day\" topic:java");
        var told = grace.types("digest publish --newsletter");
        letThePostGo();
        return told;
    }

    private Arrived letterTo(String address) {
        return letterbox.to(address, 1).get(0);
    }

    private static String masked(String text) {
        return text.replaceAll("[A-Za-z0-9_-]{8,}\\.[A-Za-z0-9_-]{43}", "…").strip();
    }

    @Test
    void letters_wait_while_everything_is_held_and_go_after_the_release() {
        imports("liam@example.com,Liam,en");
        grace.types("calendar hold \"a strike\"");
        grace.types("share https://example.com/records topic:java");
        assertThat(grace.types("digest publish --newsletter")).contains("by e-mail to 1 reader");
        mailing.run();
        assertThat(waiting()).isEqualTo(1);
        assertThat(company.wall()).hasSize(1);

        grace.types("calendar release");
        mailing.run();
        letThePostGo();
        assertThat(letterTo(LIAM).subject()).isEqualTo("Tech watch no. 1, Tuesday 17 November");
    }

    @Test
    void an_edition_goes_to_the_wall_and_to_each_reader_in_their_language() {
        assertThat(imports("camille@example.com,Camille Roux,fr\nliam@example.com,Liam,en"))
                .isEqualTo("2 new, 0 known already. 2 people receive the newsletter.");
        assertThat(publishes())
                .isEqualTo("Published: no. 1, 1 item, on its way to #veille and by e-mail to 2 readers.");

        assertThat(company.wall()).hasSize(1);
        assertThat(letterTo(CAMILLE).subject()).isEqualTo("La veille n° 1, mardi 17 novembre");
        assertThat(masked(letterTo(LIAM).plain())).isEqualTo("""
                Tech watch no. 1, Tuesday 17 November
                =====================================

                1 read, picked by Grace

                * Records
                  example.com · java
                  “it saves us a day”, Grace

                  Read: https://rebond.example/mail/read/…/…?to=https%3A%2F%2Fexample.com%2Frecords
                  Useful: https://rebond.example/mail/act/…/…

                Useful: only the total shows.

                Hello, I'm Rebond. To choose useful topics, I record for 12 months your reactions, votes (except \
                anonymous choices), clicks and replies to my posts, never their text. You see your data; animators and \
                managers, totals of 5+ people; the technical administrator, the database. Declining has no consequence.

                  My data: https://rebond.example/mail/act/…/…
                  Don't record me: https://rebond.example/mail/act/…/…
                  Full notice: https://rebond.example/mail/act/…/…

                --\s
                You receive this letter because your address is on the mailing list of La veille. Its links to articles \
                say how often they are followed, never by whom; it has no tracking picture.
                Unsubscribe: https://rebond.example/mail/unsubscribe/…""");
    }

    @Test
    void what_was_said_behind_a_door_is_in_no_letter() {
        var board = company.closedChannel("board");
        sven.types("admin community create \"Directors\" #board");
        sven.goesTo(board);
        grace.goesTo(board);
        imports(LIAM + ",,en");
        grace.picks(grace.says(board, "https://example.com/figures"));
        assertThat(grace.types("digest publish --newsletter"))
                .isEqualTo(
                        "Published: no. 1, 1 item, on its way to #board. Nothing went by e-mail: what the edition holds"
                                + " was said in private for that channel.");

        grace.picks(grace.says(board, "https://example.com/more-figures"));
        assertThat(publishes()).startsWith("Published: no. 2, 2 items");
        assertThat(letterTo(LIAM).plain())
                .contains("1 read, picked by Grace", "* Records")
                .doesNotContain("igures");
    }

    @Test
    void the_notice_comes_once_with_the_first_letter() {
        imports(LIAM + ",,en");
        publishes();
        publishes();

        var letters = letterbox.to(LIAM, 2);
        assertThat(letters).hasSize(2);
        assertThat(letters.stream().filter(letter -> letter.plain().contains("I record for 12 months")))
                .singleElement()
                .satisfies(letter -> assertThat(letter.subject()).contains("no. 1"));
    }

    @Test
    void useful_from_a_letter_counts_on_the_wall_and_is_recorded_once_the_notice_has_come() {
        imports(LIAM + ",,en\n" + CAMILLE + ",,fr");
        publishes();
        var letter = letterTo(LIAM);

        assertThat(read(pressed(letter.link("Useful"))))
                .isEqualTo("Thank you: marked useful. Only the total shows. You can close this page.");
        assertThat(company.wall().get(0)).contains("[Useful (1)]");
        assertThat(read(pressed(letter.link("My data"))))
                .contains("Marked useful item:", "liam@example.com, language en");
        assertThat(read(pressed(letterTo(CAMILLE).link("Mes données")))).doesNotContain("Jugé utile");

        read(pressed(letter.link("Useful")));
        assertThat(company.wall().get(0)).contains("[Useful]");
    }

    @Test
    void who_does_not_want_to_be_recorded_still_counts_in_the_total() {
        imports(LIAM + ",,en");
        publishes();
        var letter = letterTo(LIAM);

        assertThat(read(pressed(letter.link("Don't record me"))))
                .startsWith("From now on nothing is recorded about you.");
        pressed(letter.link("Useful"));
        assertThat(company.wall().get(0)).contains("[Useful (1)]");
        assertThat(recordedByMail()).isZero();
    }

    /** What is recorded of those who read by mail and do not want it. */
    private long recordedByMail() {
        return company.database.withHandle(handle -> handle.createQuery("select count(*) from interaction "
                        + "join consent on consent.pseudonym_id = interaction.pseudonym_id "
                        + "join pseudonym on pseudonym.id = consent.pseudonym_id "
                        + "where pseudonym.platform = 'mail' and not consent.recording")
                .mapTo(Long.class)
                .one());
    }

    @Test
    void who_leaves_receives_no_more_and_an_old_list_brings_nobody_back() {
        imports(LIAM + "\n" + CAMILLE);
        publishes();
        post(letterTo(LIAM).unsubscribe());
        publishes();

        assertThat(letterbox.to(CAMILLE, 2)).hasSize(2);
        assertThat(letterbox.to(LIAM)).hasSize(1);
        assertThat(imports(LIAM + "\n" + CAMILLE))
                .isEqualTo(
                        "0 new, 1 known already, 1 left out because they unsubscribed or were refused. 1 people receive "
                                + "the newsletter.");
        assertThat(sven.types("admin newsletter")).isEqualTo("1 person receives the newsletter; 1 unsubscribed.");
    }

    @Test
    void who_is_erased_is_forgotten_and_an_old_list_brings_nobody_back() {
        imports(LIAM + ",,en\n" + CAMILLE);
        publishes();
        var letter = letterTo(LIAM);
        var data = Jsoup.parse(pressed(letter.link("My data")).asString());
        var ask = Jsoup.parse(pressed(link(data, "Erase everything…")).asString());

        long before = rowsAbout(LIAM);
        assertThat(read(pressed(link(ask, "Erase everything")))).startsWith("Erased.");
        assertThat(rowsAbout(LIAM)).isEqualTo(before - 1);
        follow(letter.link("Useful")).then().statusCode(404);
        assertThat(imports(LIAM)).startsWith("0 new, 0 known already, 1 left out");
    }

    private static String link(Document page, String label) {
        return page.select("a").stream()
                .filter(link -> link.text().equals(label))
                .findFirst()
                .orElseThrow()
                .attr("href")
                .replace("https://rebond.example", "");
    }

    private long rowsAbout(String address) {
        return company.database.withHandle(
                handle -> handle.createQuery("select count(*) from mail_recipient where address = ?")
                        .bind(0, address)
                        .mapTo(Long.class)
                        .one());
    }

    @Test
    void an_address_whose_letters_came_back_is_left_alone_until_a_list_says_otherwise() {
        imports(LIAM + "\n" + CAMILLE);
        assertThat(sven.types("admin newsletter bounced Liam@example.com nobody@example.com"))
                .isEqualTo("Taken off the list: 1. Nothing more is sent there.");
        assertThat(sven.types("admin newsletter"))
                .isEqualTo("1 person receives the newsletter; 1 refused by the mail server or come back.");
        assertThat(imports(LIAM)).startsWith("0 new, 0 known already, 1 left out");

        sven.types("admin newsletter import");
        sven.presses("Paste it here…");
        assertThat(sven.sends(Map.of("list", LIAM, "again", "true")))
                .isEqualTo("0 new, 0 known already, 1 back after a refusal. 2 people receive the newsletter.");
    }

    @Test
    void a_list_with_a_flaw_is_taken_over_not_at_all() {
        assertThat(imports("liam@example.com\nnobody\ncamille@example.com,Camille,xx"))
                .isEqualTo("list: Nothing was imported. 2 lines to mend:\nLine 2: “nobody” is not an e-mail address.\n"
                        + "Line 3: “xx” is neither en nor fr.");
        assertThat(sven.types("admin newsletter")).isEqualTo("0 people receive the newsletter.");
    }

    @Test
    void nobody_is_written_to_before_there_is_a_list() {
        grace.types("share https://example.com/records");
        assertThat(grace.types("digest publish --newsletter"))
                .isEqualTo(
                        "Nobody receives the newsletter yet, and nothing was published. An administrator brings a list "
                                + "with `/rebond admin newsletter import`");
        assertThat(company.wall()).isEmpty();
    }

    @Test
    void who_animates_one_channel_does_not_write_to_the_whole_community() {
        var ada = company.member("Ada", ENGLISH);
        company.channel("java");
        imports(LIAM);
        sven.types("admin role give Ada animator #java");
        ada.types("share https://example.com/records");

        assertThat(ada.typesIn(company.place("java"), "digest publish #java --newsletter"))
                .isEqualTo(
                        "The newsletter goes to the whole community, and your role holds in one of its channels: ask an "
                                + "animator.");
        assertThat(company.wall()).isEmpty();
    }

    @Test
    void only_an_administrator_brings_a_list() {
        assertThat(grace.types("admin newsletter import"))
                .isEqualTo("Here, this is for administrators: ask one of them.");
        assertThat(grace.types("reglages lettre")).isEqualTo("Here, this is for administrators: ask one of them.");
    }

    @Test
    void clicks_and_votes_of_both_outlets_make_one_figure_and_each_shows_its_part() {
        var addresses = addresses(6);
        imports(String.join("\n", addresses));
        var readers = company.people(5, ENGLISH);
        publishes();
        addresses.forEach(address -> {
            var letter = letterTo(address);
            follow(letter.link("Read"));
            pressed(letter.link("Useful"));
        });
        readers.forEach(reader -> {
            reader.presses("Read", "Records");
            reader.presses("Useful", "Records");
        });

        assertThat(grace.types("digest status")).isEqualTo("""
                # Tech watch no. 1, Tuesday 17 November
                #veille: delivered
                Newsletter: 6 sent, 0 waiting
                How many people opened and reacted is told from Monday 23 November on, of the five latest editions.
                **Records**
                opened at least 10 times (e-mail at least 5, chat at least 5), 11 useful (e-mail 6, chat 5)
                (Times opened are clicks, not people, and name nobody; scanners that say what they are do not count. They \
                are told in whole steps of 5, and what each outlet adds only where none adds fewer.)""");
    }

    @Test
    void a_community_that_agreed_on_a_larger_group_is_told_no_part_of_a_smaller_one() {
        agreesOn("minimum-group: 7");
        var addresses = addresses(6);
        imports(String.join("\n", addresses));
        var readers = company.people(5, ENGLISH);
        publishes();
        addresses.forEach(address -> follow(letterTo(address).link("Read")));
        assertThat(grace.types("digest status")).contains("opened fewer than 7 times, 0 useful");
        readers.forEach(reader -> reader.presses("Read", "Records"));

        assertThat(grace.types("digest status"))
                .contains("opened at least 7 times, 0 useful")
                .contains("in whole steps of 7");
    }

    private void agreesOn(String rule) {
        var now = sven.types("admin playbook export").replace("# Playbook\n", "");
        sven.types("admin playbook import");
        sven.sends(Map.of("lines", now.replaceAll("(?m)^" + rule.split(":", 2)[0] + ": .*$", rule), "what", "apply"));
    }

    @Test
    void a_part_that_few_people_make_is_not_told() {
        imports(LIAM + ",,en");
        company.people(5, ENGLISH);
        publishes();
        pressed(letterTo(LIAM).link("Useful"));
        follow(letterTo(LIAM).link("Read"));

        assertThat(grace.types("digest status 1")).contains("**Records**\nopened fewer than 5 times, 1 useful\n");
        assertThat(grace.types("veille état 2")).isEqualTo("There is no edition 2.");
    }

    @Test
    void hundreds_of_readers_each_receive_it_once() {
        var addresses = addresses(520);
        for (int from = 0; from < addresses.size(); from += 104) {
            imports(String.join("\n", addresses.subList(from, from + 104)));
        }
        assertThat(publishes())
                .isEqualTo("Published: no. 1, 1 item, on its way to #veille and by e-mail to 520 readers.");

        var letters = letterbox.all().stream()
                .collect(Collectors.groupingBy(letter -> letter.header("To"), Collectors.counting()));
        assertThat(letters.keySet()).containsExactlyInAnyOrderElementsOf(addresses);
        assertThat(letters.values()).containsOnly(1L);
        assertThat(grace.types("digest status")).contains("Newsletter: 520 sent, 0 waiting\n");
    }

    private static List<String> addresses(int count) {
        return IntStream.range(0, count)
                .mapToObj(number -> "reader-" + number + "@example.com")
                .toList();
    }

    @Test
    void an_address_that_a_letter_came_back_from_is_written_to_no_more_and_nobody_elses() {
        imports("camille@example.com,Camille Roux,fr\nliam@example.com,Liam,en");
        publishes();
        var camilles = letterTo(CAMILLE).header("List-Unsubscribe");
        letterbox.comesBack(Returned.nobodyThere(LIAM, camilles));
        letterbox.comesBack(Returned.nobodyThere(LIAM, camilles.replaceAll(".>$", "x>")));
        letterbox.comesBack("From: liam@example.com\nTo: bounces@exemple.fr\nSubject: Hello\n\nNo report.\n");
        bounces.visit();
        bounces.visit();

        assertThat(sven.types("admin newsletter"))
                .isEqualTo("1 person receives the newsletter; 1 refused by the mail server or come back.");
        assertThat(letterbox.inMailbox()).as("what is no report is left").isEqualTo(1);
        letterbox.empty();
        assertThat(publishes()).endsWith("by e-mail to 1 reader.");
        assertThat(letterbox.to(LIAM, 1)).hasSize(1);
        assertThat(letterbox.to(CAMILLE)).isEmpty();
    }
}
