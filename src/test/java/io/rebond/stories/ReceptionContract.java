package io.rebond.stories;

import static io.rebond.chat.Language.ENGLISH;
import static io.rebond.chat.Language.FRENCH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.rebond.chat.Profile;
import io.rebond.chat.Role;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How each item was received: delivered, opened, reacted, told on Mondays about five people or more. */
abstract class ReceptionContract extends Story {

    private Member grace;

    @BeforeEach
    void arrive() {
        grace = company.visitor();
    }

    @AfterEach
    void shut() {
        company.database.useHandle(handle -> handle.execute("delete from api_token"));
    }

    /** Two items in #veille; everybody has read the notice. */
    private void published(List<Member> people) {
        grace.types("share https://example.com/records");
        grace.types("share https://example.com/loom");
        grace.types("digest publish #veille");
        people.forEach(person -> person.presses("Read", "Records"));
        company.settled();
    }

    private void untilMonday() {
        company.settled();
        clock.pass(Duration.ofDays(6));
        counted();
    }

    /** The figures of the week before are made. */
    private void counted() {
        await().atMost(Duration.ofMinutes(1))
                .until(() -> !grace.types("summary").contains("still being counted"));
    }

    @Test
    void on_monday_each_item_is_told_in_people_under_how_often_it_was_opened() {
        var ines = company.animator("Inès", FRENCH);
        var people = company.people(29, ENGLISH);
        published(people);
        people.subList(0, 14).forEach(person -> person.presses("Read", "Records"));
        people.subList(10, 18).forEach(person -> person.presses("Read", "Loom"));
        people.subList(0, 10).forEach(person -> person.presses("Useful", "Records"));
        people.subList(20, 26).forEach(person -> person.presses("Useful", "Loom"));

        assertThat(grace.types("digest status")).isEqualTo("""
                # Tech watch no. 1, Tuesday 17 November
                #veille: delivered
                How many people opened and reacted is told from Monday 23 November on, of the five latest editions.
                **Records**
                opened at least 40 times, 10 useful
                **Loom**
                opened at least 5 times, 6 useful
                (Times opened are clicks, not people, and name nobody; scanners that say what they are do not count. They \
                are told in whole steps of 5, and what each outlet adds only where none adds fewer.)""");
        untilMonday();

        assertThat(grace.types("digest status")).isEqualTo("""
                # Tech watch no. 1, Tuesday 17 November
                #veille: delivered
                In people of the channel, until Sunday 22 November: delivered 30 → opened 18 → reacted 16
                **Records**
                opened at least 40 times, 10 useful
                in people: opened withheld → reacted 10
                **Loom**
                opened at least 5 times, 6 useful
                in people: opened 8 → reacted 6
                (Delivered, which is not read: the people in the channel. Opened and reacted: of them, once each, those \
                who may be recorded; told anew on each Monday for four weeks, of the five latest editions, the same all \
                week. Opened: pressed Read where the platform says who, in Slack and the sandbox. Reacted: marked it useful, put an emoji on it or answered in its thread; what is \
                saved is told to nobody. Withheld: it could reveal what one person does.)
                (Times opened are clicks, not people, and name nobody; scanners that say what they are do not count. They \
                are told in whole steps of 5, and what each outlet adds only where none adds fewer.)""");
        assertThat(ines.types("veille etat 1")).isEqualTo("""
                # La veille n° 1, mardi 17 novembre
                #veille : arrivée
                En personnes du canal, jusqu'au dimanche 22 novembre : remis à 30 → ouvert 18 → réagi 16
                **Records**
                ouvert au moins 40 fois, jugé utile 10 fois
                en personnes : ouvert masqué → réagi 10
                **Loom**
                ouvert au moins 5 fois, jugé utile 6 fois
                en personnes : ouvert 8 → réagi 6
                (Remis, ce qui n'est pas lu : les personnes du canal. Ouvert et réagi : parmi elles, une fois chacune, \
                celles qui peuvent être enregistrées ; dit à nouveau chaque lundi pendant quatre semaines, pour les cinq \
                dernières éditions, et le même toute la semaine. Ouvert : ont cliqué sur \
                Lire là où la plateforme dit qui, dans Slack et le bac à sable. Réagi : ont jugé utile, mis un émoji ou \
                répondu dans le fil ; ce qui est gardé n'est dit à personne. Masqué : ce chiffre pourrait révéler ce que \
                fait une personne.)
                (Les ouvertures sont des clics, pas des personnes, et ne nomment personne ; les antivirus qui disent ce \
                qu'ils sont ne comptent pas. Elles se disent par pas de 5, et la part de chaque canal seulement si aucune \
                n'est plus petite.)""");
    }

    @Test
    void within_a_week_no_item_moves_and_after_it_people_enter_five_at_a_time() {
        var people = company.people(40, ENGLISH);
        published(people);
        people.subList(0, 8).forEach(person -> person.presses("Read", "Loom"));
        untilMonday();
        people.subList(8, 12).forEach(person -> person.presses("Read", "Loom"));
        assertThat(grace.types("digest status")).contains("until Sunday 22 November", "opened 8 → reacted withheld");
        untilMonday();
        clock.pass(Duration.ofDays(1));
        counted();
        assertThat(grace.types("digest status")).contains("until Sunday 29 November", "opened 8 → reacted withheld");
        people.get(12).presses("Read", "Loom");
        untilMonday();
        clock.pass(Duration.ofDays(1));
        counted();

        assertThat(grace.types("digest status")).contains("until Sunday 6 December", "opened 13 → reacted withheld");
    }

    /** An edition of long ago keeps what was told of it last. */
    @Test
    void after_four_weeks_what_was_told_last_stays() {
        var people = company.people(30, ENGLISH);
        published(people);
        people.subList(0, 8).forEach(person -> person.presses("Read", "Loom"));
        untilMonday();
        people.subList(8, 20).forEach(person -> person.presses("Read", "Records"));
        for (int week = 0; week < 5; week++) {
            clock.pass(Duration.ofDays(7));
            counted();
        }
        people.subList(8, 20).forEach(person -> person.presses("Read", "Loom"));
        clock.pass(Duration.ofDays(7));
        counted();

        assertThat(grace.types("digest status 1"))
                .contains("until Sunday 13 December: delivered 30 → opened 20", "opened 8 → reacted withheld");
    }

    /** Nine of twelve: three would be left, whom everybody in that channel sees. */
    @Test
    void what_all_but_a_few_of_a_channel_did_is_withheld_however_large_the_community_is() {
        var java = company.channel("java");
        company.people(20, ENGLISH);
        var people = company.people(12, ENGLISH);
        people.forEach(person -> company.town.settle(
                java, new Profile(person.ref(), "Somebody", ENGLISH, ZoneId.of("Europe/Paris"), true), Role.MEMBER));
        company.changes();
        grace.types("share https://example.com/records");
        grace.types("share https://example.com/loom");
        grace.types("digest publish #java");
        people.forEach(person -> person.presses("Read", "Records"));
        company.settled();
        people.subList(0, 9).forEach(person -> person.presses("Read", "Records"));
        people.subList(0, 7).forEach(person -> person.presses("Useful", "Loom"));
        untilMonday();

        assertThat(grace.types("digest status"))
                .contains(
                        "delivered 12 → opened withheld → reacted 7",
                        "in people: opened withheld → reacted withheld\n");
    }

    /** Six found it useful, as its button tells; that one more reacted would tell of whoever answered in its thread. */
    @Test
    void beside_the_total_on_its_button_a_reaction_singles_nobody_out() {
        var people = company.people(30, ENGLISH);
        published(people);
        people.subList(0, 6).forEach(person -> person.presses("Useful", "Loom"));
        people.get(9).presses("Discuss", "Loom");
        company.settled();
        var thread = company.standing().get(1).ref();
        people.get(9).replies(thread);
        untilMonday();

        assertThat(grace.types("digest status"))
                .contains(
                        "**Loom**\nopened fewer than 5 times, 6 useful\nin people: opened withheld → reacted withheld");
    }

    /** Nine pressed, as the button tells: beside seven, it would say that two of them are not recorded. */
    @Test
    void beside_a_button_that_counts_a_few_more_it_is_withheld() {
        var people = company.people(30, ENGLISH);
        published(people);
        people.subList(0, 2).forEach(person -> person.types("privacy stop recording"));
        people.subList(0, 9).forEach(person -> person.presses("Useful", "Loom"));
        people.subList(10, 17).forEach(person -> person.presses("Useful", "Records"));
        untilMonday();

        assertThat(grace.types("digest status"))
                .contains(
                        "**Records**\nopened at least 30 times, 7 useful\nin people: opened withheld → reacted 7",
                        "**Loom**\nopened fewer than 5 times, 9 useful\nin people: opened withheld → reacted withheld");
    }

    /** No number bears the date of a Monday on which it was not told. */
    @Test
    void what_can_be_told_no_more_is_withheld_under_the_new_date() {
        var people = company.people(30, ENGLISH);
        published(people);
        people.subList(0, 8).forEach(person -> person.presses("Useful", "Loom"));
        untilMonday();
        assertThat(grace.types("digest status"))
                .contains("until Sunday 22 November", "8 useful\nin people: opened withheld → reacted 8");
        people.subList(8, 10).forEach(person -> person.presses("Useful", "Loom"));
        untilMonday();
        clock.pass(Duration.ofDays(1));
        counted();

        assertThat(grace.types("digest status"))
                .contains("until Sunday 29 November", "10 useful\nin people: opened withheld → reacted withheld");
    }

    private void publishedBehindADoor() {
        company.town.promote(grace.ref(), Role.ADMIN);
        company.closedChannel("direction");
        grace.types("admin community create \"Tech watch\" #direction");
        grace.types("share https://example.com/loom topic:reorganisation");
        grace.types("digest publish #direction");
    }

    @Test
    void what_is_spoken_of_in_a_closed_channel_is_no_topic_to_anybody() {
        var people = company.people(40, ENGLISH);
        grace.types("share https://example.com/records topic:java");
        grace.types("digest publish");
        people.forEach(person -> person.presses("Read", "Records"));
        company.settled();
        publishedBehindADoor();
        people.subList(0, 12).forEach(person -> person.presses("Useful", "Records"));
        people.subList(0, 20).forEach(person -> person.presses("Useful", "Loom"));
        untilMonday();

        assertThat(people.get(20).types("summary topics"))
                .contains("java: 12 people did something; opened withheld → reacted 12.")
                .doesNotContain("reorganisation");
        assertThat(people.get(20).types("summary"))
                .as("who did it counts all the same")
                .contains("Activated: 20 of 40");
        assertThat(Program.with(grace.types("admin token create \"Intranet\" indicators"))
                        .reads("indicators"))
                .contains("java")
                .doesNotContain("reorganisation");
    }

    @Test
    void an_edition_behind_a_door_is_none_to_an_animator_who_may_not_look_there() {
        company.channel("lyon");
        var ada = company.member("Ada", ENGLISH);
        grace.types("share https://example.com/records");
        grace.types("digest publish #veille");
        publishedBehindADoor();
        grace.types("admin role give Ada animator #lyon");
        company.settled();
        var lyon = company.place("lyon");

        assertThat(grace.types("digest status 2")).contains("#direction: delivered", "**Loom**");
        assertThat(ada.typesIn(lyon, "digest status 2"))
                .isEqualTo(ada.typesIn(lyon, "digest status 7").replace("7", "2"))
                .doesNotContain("Loom");
        assertThat(ada.typesIn(lyon, "digest status"))
                .startsWith("# Tech watch no. 1,")
                .contains("#veille: delivered", "**Records**");
        grace.types("admin role give Ada animator #direction");
        assertThat(ada.typesIn(lyon, "digest status")).startsWith("# Tech watch no. 2,");
    }

    @Test
    void by_topic_it_is_told_over_the_four_weeks_and_to_everybody() {
        var zoe = company.member("Zoé", FRENCH);
        var people = company.people(40, ENGLISH);
        grace.types("share https://example.com/records topic:java");
        grace.types("digest publish");
        people.forEach(person -> person.presses("Read", "Records"));
        company.settled();
        assertThat(people.get(0).types("summary topics")).startsWith("""
                # Topics in “Tech watch”
                There is no topic yet of which anything may be told.""");
        people.subList(0, 20).forEach(person -> person.presses("Read", "Records"));
        people.subList(0, 8).forEach(person -> person.presses("Useful", "Records"));
        clock.pass(Duration.ofDays(2));
        grace.types("share https://example.com/loom topic:java topic:concurrency");
        grace.types("digest publish");
        people.subList(15, 28).forEach(person -> person.presses("Read", "Loom"));
        company.settled();
        clock.pass(Duration.ofDays(4));

        assertThat(people.get(0).types("summary topics")).isEqualTo("""
                # Topics in “Tech watch”
                (Four weeks to Sunday 22 November, the same for everybody until the next Monday.)
                java: 28 people did something; opened 28 → reacted 8.
                concurrency: 13 people did something; opened 13 → reacted withheld.
                (Opened: pressed Read on an item of that topic, where the platform says who, in Slack and the sandbox. \
                Reacted: marked one useful, put an emoji on it or replied. Withheld: it could reveal what one person does. \
                A topic of which fewer than 5 people did anything is left out.)""");
        assertThat(zoe.types("bilan themes")).isEqualTo("""
                # Les thèmes de « Tech watch »
                (Quatre semaines au dimanche 22 novembre, les mêmes chiffres pour tous jusqu'au lundi suivant.)
                java : 28 personnes ont fait quelque chose ; ouvert 28 → réagi 8.
                concurrency : 13 personnes ont fait quelque chose ; ouvert 13 → réagi masqué.
                (Ouvert : ont cliqué sur Lire pour un contenu de ce thème, là où la plateforme dit qui, dans Slack et le bac \
                à sable. Réagi : en ont jugé un utile, y ont mis un émoji ou répondu. Masqué : ce chiffre pourrait révéler \
                ce que fait une personne. Un thème dont moins de 5 personnes ont fait quelque chose n'y est pas.)""");
    }

    @Test
    void programs_are_told_the_same() {
        company.town.promote(grace.ref(), Role.ADMIN);
        var people = company.people(30, ENGLISH);
        published(people);
        people.subList(0, 12).forEach(person -> person.presses("Read", "Loom"));
        people.subList(0, 7).forEach(person -> person.presses("Useful", "Loom"));
        company.settled();
        var program = Program.with(grace.types("admin token create \"Intranet\" editions"));
        assertThat(program.reads("editions"))
                .contains(
                        "\"until\":null,\"people\":null,\"items\":[",
                        "\"opened\":null,\"reacted\":null,",
                        "\"NONE_YET\"");
        untilMonday();

        assertThat(program.reads("editions")).isEqualTo("""
                {"report":"editions","page":0,"size":50,"more":false,"rows":[\
                {"community":#,"edition":1,"publishedAt":"2026-11-17T#","channels":["veille"],"until":"2026-11-22",\
                "people":30,"items":[\
                {"title":"Records","address":"https://example.com/records","kind":"ARTICLE","origin":"example.com",\
                "topics":[],"minutes":null,"useful":null,"replies":null,"clicks":30,"opened":null,"reacted":null,\
                "withheld":"TOO_FEW","peopleWithheld":"TOO_FEW"},\
                {"title":"Loom","address":"https://example.com/loom","kind":"ARTICLE","origin":"example.com",\
                "topics":[],"minutes":null,"useful":5,"replies":null,"clicks":10,"opened":12,"reacted":7,\
                "withheld":"TOO_FEW","peopleWithheld":null}]}]}""");
        assertThat(program.asks("editions.csv").asString())
                .startsWith("community,edition,publishedAt,channels,until,people,items.title,")
                .contains(",Loom,https://example.com/loom,ARTICLE,example.com,,,5,,10,12,7,TOO_FEW,\r\n");
    }
}
