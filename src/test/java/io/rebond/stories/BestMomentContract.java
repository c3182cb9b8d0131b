package io.rebond.stories;

import static io.rebond.chat.Language.ENGLISH;
import static io.rebond.chat.Language.FRENCH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.rebond.engagement.LearningBeat;
import io.rebond.moment.WeighingBeat;
import io.rebond.summary.MondayBeat;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The hour at which a community answers best: learnt from what its people did, and told with its reason. */
abstract class BestMomentContract extends Story {

    private static final String BEST = "nudge #veille \"Who joins?\" best";

    @Inject
    LearningBeat beat;

    @Inject
    WeighingBeat weighing;

    @Inject
    MondayBeat mondays;

    @AfterEach
    void forget() {
        company.database.useHandle(handle -> {
            handle.execute("delete from nudge");
            handle.execute("delete from rendezvous");
        });
    }

    /** Monday, 12 October 2026: everybody reads the notice before anything is recorded of them. */
    private List<Member> readers(int count) {
        var people = company.people(count, ENGLISH);
        clock.set(Instant.parse("2026-10-12T06:00:00Z"));
        var grace = company.visitor();
        grace.types("share https://example.com/article");
        grace.types("digest publish");
        people.forEach(person -> person.presses("Read", "Article"));
        company.settled();
        return people;
    }

    private void reacted(String at, List<Member> people) {
        clock.set(Instant.parse(at));
        people.forEach(person -> person.reacts(
                "tada" + at.replaceAll("\\D", ""), company.edition().ref()));
    }

    private void onTuesday() {
        company.settled();
        clock.set(TUESDAY);
    }

    /** Half of them before the clocks change and half after: 14:30 on a Thursday in Paris, each time. */
    private void likesThursdayAfternoons(List<Member> people) {
        reacted("2026-10-15T12:30:00Z", people.subList(0, 6));
        reacted("2026-10-29T13:30:00Z", people.subList(6, 12));
        for (var at : List.of(
                "2026-10-13T09:05:00Z",
                "2026-10-14T08:05:00Z",
                "2026-10-16T13:05:00Z",
                "2026-10-19T07:05:00Z",
                "2026-10-20T14:05:00Z",
                "2026-10-21T10:05:00Z")) {
            reacted(at, people.subList(0, 8));
        }
        onTuesday();
        beat.comes();
    }

    @Test
    void best_is_the_hour_at_which_most_people_did_something_whatever_the_clocks_said_in_utc() {
        var grace = company.animator("Grace", ENGLISH);
        var ines = company.animator("Inès", FRENCH);
        likesThursdayAfternoons(readers(12));

        assertThat(grace.types(BEST)).isEqualTo("""
                Not sent yet. To #veille: one message that everybody in the channel sees.
                Who joins?
                When: Thursday, 19 November 2026, 14:00.
                (Best moment: Thursday at 14:00, when most people here did something in the last twelve weeks; by chance \
                alone, 6 other hours may be as good.)
                [Schedule] [Discard]""");
        assertThat(grace.types("nudge #veille \"Who joins?\" every week best"))
                .contains("When: every Thursday at 14:00.\nNext:\nThursday, 19 November, 14:00\n");
        assertThat(grace.types("nudge"))
                .contains("when*: When (tomorrow at 10:00, every tuesday at 9:30, or best: Thursday at 14:00)");
        grace.types(BEST);
        assertThat(grace.presses("Schedule")).endsWith("When: Thursday, 19 November 2026, 14:00.");

        assertThat(ines.types("rappel #veille \"Qui vient ?\" au meilleur moment"))
                .isEqualTo("""
                Pas encore envoyé. À #veille\u202f: un message que tous voient dans le canal.
                Qui vient ?
                Quand\u202f: jeudi 19 novembre 2026 à 14 h.
                (Meilleur moment\u202f: jeudi à 14 h, l'heure où le plus de personnes ont fait quelque chose ici ces douze \
                dernières semaines\u202f; par le seul hasard, 6 autres heures peuvent la valoir.)
                [Programmer] [Abandonner]""");
        assertThat(ines.types("rappel"))
                .contains(
                        "when*: Quand (demain à 10h, chaque mardi à 9h30, ou au meilleur moment\u202f: jeudi à 14 h)");
        assertThat(ines.types("rappel #veille \"Qui vient ?\" chaque semaine au meilleur moment"))
                .contains("Quand\u202f: chaque jeudi à 14 h.");
    }

    /** By whichever replica: they learn the same. */
    @Test
    void what_nobody_did_anything_at_for_twelve_weeks_is_best_no_longer() throws Exception {
        var grace = company.animator("Grace", ENGLISH);
        likesThursdayAfternoons(readers(12));
        together(beat::comes, beat::comes, beat::comes);
        assertThat(grace.types(BEST)).contains("(Best moment: Thursday at 14:00, when most people here");

        clock.set(Instant.parse("2027-02-02T09:30:00Z"));
        assertThat(grace.types(BEST)).as("until it is learnt anew").contains("(Best moment: Thursday at 14:00, when");
        together(beat::comes, beat::comes, beat::comes);
        assertThat(grace.types(BEST)).contains("(Best moment: Tuesday at 10:00, the usual one, since");
    }

    /** What was learnt stands for the week; what has become quiet since is not proposed. */
    @Test
    void editions_and_the_end_of_polls_are_left_to_it_too_until_that_hour_becomes_quiet() {
        var grace = company.animator("Grace", ENGLISH);
        var ines = company.animator("Inès", FRENCH);
        var sven = company.admin("Sven", ENGLISH);
        likesThursdayAfternoons(readers(12));

        assertThat(grace.types("digest every")).contains("(every tuesday at 9:00, or best: Thursday at 14:00)");
        assertThat(grace.types("digest every week best in #veille"))
                .contains("every Thursday at 14:00", "(Best moment: Thursday at 14:00, when most people here");
        assertThat(ines.types("veille chaque semaine au meilleur moment dans #veille"))
                .contains("chaque jeudi à 14 h", "(Meilleur moment\u202f: jeudi à 14 h, l'heure où");

        assertThat(grace.types("poll")).contains("(Such as friday 17:00, or best: Thursday at 14:00; left empty: when");
        grace.types("poll \"Lyon or Rennes?\" --close best");
        assertThat(company.wall().get(1)).contains("Lyon or Rennes?", "on Thursday 19 November, 14:00");
        assertThat(grace.types(BEST)).contains("Thursday at 14:00");

        var playbook = sven.types("admin playbook export");
        sven.types("admin playbook import");
        sven.sends(Map.of(
                "lines",
                playbook.replace("# Playbook\n", "").replace("quiet-hours: 19:00-08:00", "quiet-hours: 13:30-15:30"),
                "what",
                "apply"));

        assertThat(grace.types(BEST)).contains("(Best moment: ").doesNotContain("14:00");
    }

    @Test
    void with_too_little_to_learn_from_it_is_the_usual_hour_and_says_so() {
        var grace = company.animator("Grace", ENGLISH);
        company.member("Zoé", FRENCH);

        assertThat(grace.types(BEST)).isEqualTo("""
                Not sent yet. To #veille: one message that everybody in the channel sees.
                Who joins?
                When: Tuesday, 17 November 2026, 10:00.
                (Best moment: Tuesday at 10:00, the usual one, since too little was done here in the last twelve weeks to \
                learn from.)
                [Schedule] [Discard]""");
        assertThat(company.animator("Inès", FRENCH).types("rappel #veille \"Qui vient ?\" au mieux"))
                .contains(
                        "(Meilleur moment\u202f: mardi à 10 h, l'heure habituelle, car on a fait trop peu ici ces douze "
                                + "dernières semaines pour en apprendre.)");
    }

    /** Nobody could vote in two minutes. */
    @Test
    void the_end_of_a_poll_that_is_left_to_it_is_never_the_next_minute() {
        var grace = company.animator("Grace", ENGLISH);
        clock.set(Instant.parse("2026-11-17T08:58:00Z"));
        grace.types("poll \"Lyon or Rennes?\" --close best");

        assertThat(company.wall()).singleElement().asString().contains("closes on Tuesday 24 November, 10:00");
        assertThat(grace.types(BEST)).contains("When: Tuesday, 17 November 2026, 10:00.");
    }

    /** However much they do: an hour that four people show would tell of them. */
    @Test
    void nothing_is_learnt_from_four_people() {
        var grace = company.animator("Grace", ENGLISH);
        var people = readers(5);
        for (int day = 13; day < 17; day++) {
            for (int hour = 10; hour < 14; hour++) {
                reacted("2026-10-%dT%d:05:00Z".formatted(day, hour), people.subList(0, 4));
            }
        }
        onTuesday();

        assertThat(grace.types(BEST)).contains("(Best moment: Tuesday at 10:00, the usual one, since");
    }

    /** Four weeks of an edition on Tuesday morning and one at the best moment, on Thursday afternoon. */
    private void publishedForFourWeeks(List<Member> people, int onTuesdays, int onThursdays) {
        var grace = company.visitor();
        for (var week : List.of("2026-11-16", "2026-11-23", "2026-11-30", "2026-12-07")) {
            var monday = LocalDate.parse(week);
            clock.set(Instant.parse(week + "T05:00:00Z"));
            beat.comes();
            weighing.comes();
            published(grace, monday.plusDays(1) + "T08:00:00Z", people.subList(0, onTuesdays));
            published(grace, monday.plusDays(3) + "T13:05:00Z", people.subList(0, onThursdays));
        }
    }

    private void published(Member grace, String at, List<Member> people) {
        clock.set(Instant.parse(at));
        grace.types("share https://example.com/read-" + at.substring(0, 10));
        grace.types("digest publish");
        people.forEach(
                person -> person.presses("Read", "Read " + at.substring(0, 10).replace("-", " ")));
        company.settled();
    }

    private void onMonday(String day) throws Exception {
        clock.set(Instant.parse(day + "T08:00:00Z"));
        together(weighing::comes, weighing::comes, weighing::comes);
    }

    private void nothingIsTold(Member animator) throws Exception {
        onMonday("2026-12-14");
        assertThat(counted(animator)).doesNotContain("Sent at the best moment");
    }

    /** What happened in these weeks may still be being folded. */
    private static String counted(Member asks) {
        return await().atMost(Duration.ofMinutes(1))
                .until(() -> asks.types("summary"), told -> !told.contains("still being counted"));
    }

    private static Stream<String> letters(Member member) {
        return member.reads().stream().filter(letter -> letter.contains("moment"));
    }

    @Test
    void what_left_at_the_best_moment_is_weighed_against_the_rest_once_there_are_four_of_each() throws Exception {
        var dora = company.animator("Dora", ENGLISH);
        var ines = company.animator("Inès", FRENCH);
        var people = readers(14);
        likesThursdayAfternoons(people);
        publishedForFourWeeks(people, 6, 8);
        assertThat(counted(dora)).doesNotContain("Sent at the best moment");

        onMonday("2026-12-14");
        var told =
                "Sent at the best moment, until Saturday 12 December: about 50 % of the channel's people did something "
                        + "within a day (4 editions); sent at other times, about 38 % (4). That may be chance: with what chance "
                        + "allows, the difference lies between -5 and 29 points.";
        assertThat(counted(dora)).contains("\n" + told + "\n");
        assertThat(ines.types("bilan"))
                .contains(
                        "\nParti au meilleur moment, jusqu'au samedi 12 décembre : environ 50 % des personnes du canal ont "
                                + "fait quelque chose dans la journée qui suit (4 éditions) ; parti à d'autres moments, environ 38 % "
                                + "(4). Cela peut être dû au hasard : compte tenu du hasard, l'écart se situe entre -5 et 29 "
                                + "points.\n");
        assertThat(people.get(0).types("summary")).as("who animates nothing").doesNotContain("Sent at the best moment");
        mondays.comes();
        company.settled();
        assertThat(letters(dora)).singleElement().asString().contains("\n" + told + "\n");

        onMonday("2026-12-21");
        mondays.comes();
        company.settled();
        assertThat(letters(dora)).as("of no message twice").hasSize(1);
        assertThat(dora.types("summary")).contains("\n" + told + "\n");

        clock.set(Instant.parse("2027-03-08T08:00:00Z"));
        assertThat(counted(dora)).as("for thirteen weeks").contains("\n" + told + "\n");
        clock.set(Instant.parse("2027-03-15T08:00:00Z"));
        assertThat(counted(dora)).as("of habits of long ago").doesNotContain("Sent at the best moment");
    }

    /** Four weeks of a poll on Tuesday morning and one at the best moment, on Thursday afternoon. */
    private void askedForFourWeeks(List<Member> onTuesdays, List<Member> onThursdays) {
        var grace = company.visitor();
        for (var week : List.of("2026-11-16", "2026-11-23", "2026-11-30", "2026-12-07")) {
            var monday = LocalDate.parse(week);
            clock.set(Instant.parse(week + "T05:00:00Z"));
            beat.comes();
            weighing.comes();
            asked(grace, monday.plusDays(1) + "T08:00:00Z", onTuesdays);
            asked(grace, monday.plusDays(3) + "T13:05:00Z", onThursdays);
        }
    }

    private void asked(Member grace, String at, List<Member> people) {
        clock.set(Instant.parse(at));
        var day = at.substring(0, 10);
        grace.types("poll \"Where on " + day + "?\" \"Lyon " + day + "\" \"Rennes " + day + "\"");
        // Of these nobody may know when anybody voted: they are on no side.
        grace.types("poll \"Why not on " + day + "?\" \"Work\" \"Play\" --anonymous");
        people.forEach(person -> person.presses("Lyon " + day, ""));
        company.settled();
    }

    @Test
    void polls_are_weighed_by_their_votes_and_by_themselves() throws Exception {
        var dora = company.animator("Dora", ENGLISH);
        var ines = company.animator("Inès", FRENCH);
        var people = readers(14);
        likesThursdayAfternoons(people);
        askedForFourWeeks(people.subList(0, 6), people.subList(0, 8));

        onMonday("2026-12-14");
        assertThat(counted(dora))
                .contains(
                        "\nSent at the best moment, until Saturday 12 December: about 50 % of the channel's people voted within "
                                + "a day (4 polls); sent at other times, about 38 % (4). That may be chance: with what chance allows, "
                                + "the difference lies between -5 and 29 points.\n")
                .containsOnlyOnce("Sent at the best moment");
        assertThat(ines.types("bilan"))
                .contains("environ 50 % des personnes du canal ont voté dans la journée qui suit (4 sondages)");
    }

    /** The number on each poll counts them too. */
    @Test
    void polls_are_not_weighed_where_it_would_show_how_few_voted_who_are_not_recorded() throws Exception {
        var dora = company.animator("Dora", ENGLISH);
        var people = readers(14);
        likesThursdayAfternoons(people);
        people.get(0).types("privacy stop recording");
        askedForFourWeeks(people.subList(0, 7), people.subList(0, 9));

        nothingIsTold(dora);
    }

    /** Else whoever animates anything here would be told how many of a closed channel did something. */
    @Test
    void of_what_stood_in_a_closed_channel_nothing_is_weighed() throws Exception {
        var dora = company.animator("Dora", ENGLISH);
        var people = readers(14);
        likesThursdayAfternoons(people);
        publishedForFourWeeks(people, 6, 8);
        company.database.useHandle(handle -> handle.execute(
                "update channel set open = false where workspace = ?",
                company.home().workspace().id()));

        nothingIsTold(dora);
    }
}
