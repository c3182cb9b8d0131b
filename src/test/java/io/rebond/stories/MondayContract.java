package io.rebond.stories;

import static io.rebond.chat.Language.ENGLISH;
import static io.rebond.chat.Language.FRENCH;
import static org.assertj.core.api.Assertions.assertThat;

import io.rebond.summary.MondayBeat;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What animators read on Monday mornings: what moved, one thing to try, and a week later its figure beside. */
abstract class MondayContract extends Story {

    private static final String ITEM = "Article";
    private static final String MONDAY = "2026-12-21T08:00:00Z";

    private static final String LETTER = """
            # “Tech watch”, four weeks to Sunday 20 December
            Contributing: 6 of 35; four weeks before, 18 of 35. Fewer, beyond chance.
            Marked useful: 6 of 35; four weeks before, 18 of 35. Fewer, beyond chance.
            One thing to try: fewer contribute, and a question is the easiest step.
            (To those who animate “Tech watch”, on Mondays, and only when there is something to say.)
            [Ask a question] [Stop]""";

    private static final String LETTRE = """
            # «\u202fTech watch\u202f», quatre semaines au dimanche 20 décembre
            Contributrices\u202f: 6 sur 35\u202f; quatre semaines plus tôt, 18 sur 35. Moins, au-delà du hasard.
            Ont jugé utile\u202f: 6 sur 35\u202f; quatre semaines plus tôt, 18 sur 35. Moins, au-delà du hasard.
            Une chose à essayer : moins de personnes contribuent, et une question est le pas le plus facile.
            (À ceux qui animent «\u202fTech watch\u202f», le lundi, et seulement quand il y a quelque chose à dire.)
            [Poser une question] [Arrêter]""";

    private static final String PRESSED =
            "“Ask a question”, which I proposed after the week to Sunday 20 December, was opened on Monday 21 December.";

    private static final String NOT_PRESSED =
            "“Ask a question”, which I proposed last week: none who animate the whole community pressed its button.";

    @Inject
    MondayBeat beat;

    @AfterEach
    void forget() {
        company.database.useHandle(handle -> handle.execute("delete from nudge"));
    }

    /** Of 35, 18 contribute in the week to 22 November, and then six in the week to 20 December. */
    private List<Member> fewerContribute(int others) {
        var people = readers(35 - others);
        useful(people.subList(0, 18));
        comes("2026-11-23T09:00:00Z");
        clock.set(Instant.parse("2026-12-15T09:00:00Z"));
        useful(people.subList(18, 24));
        return people;
    }

    private List<Member> readers(int count) {
        var people = company.people(count, ENGLISH);
        var grace = company.visitor();
        grace.types("share https://example.com/article");
        grace.types("digest publish");
        people.forEach(person -> person.presses("Read", ITEM));
        company.settled();
        return people;
    }

    private void useful(List<Member> people) {
        people.forEach(person -> person.presses("Useful", ITEM));
        company.settled();
    }

    private void comes(String moment) {
        clock.set(Instant.parse(moment));
        comes();
    }

    private Void comes() {
        beat.comes();
        company.settled();
        return null;
    }

    private static List<String> letters(Member member) {
        return member.reads().stream()
                .filter(letter -> letter.contains("Tech watch"))
                .toList();
    }

    @Test
    void animators_read_what_moved_on_monday_morning_once_each_with_manners() throws Exception {
        var sven = company.admin("Sven", ENGLISH);
        var nora = company.memberIn(ZoneId.of("America/New_York"), "Nora", ENGLISH);
        var grace = company.animator("Grace", ENGLISH);
        var ines = company.animator("Inès", FRENCH);
        var ada = company.animator("Ada", ENGLISH);
        sven.types("admin role give Nora animator");
        fewerContribute(5);
        ada.types("privacy pause 2 weeks");

        comes("2026-12-21T06:59:59Z");
        assertThat(letters(grace)).isEmpty();
        clock.set(Instant.parse(MONDAY));
        together(this::comes, this::comes, this::comes);
        assertThat(letters(grace)).containsExactly(LETTER);
        assertThat(letters(ines)).containsExactly(LETTRE);
        assertThat(letters(nora)).as("at three in the morning").isEmpty();
        comes("2026-12-21T13:00:00Z");
        comes("2026-12-22T13:00:00Z");
        assertThat(letters(nora)).as("at eight").containsExactly(LETTER);
        assertThat(List.of(letters(grace), letters(ines))).allMatch(each -> each.size() == 1);
        assertThat(letters(ada)).as("who wants to be left alone").isEmpty();
        assertThat(letters(sven)).as("who animates nothing").isEmpty();

        assertThat(grace.presses("Stop")).isEqualTo("No more letters on Mondays about “Tech watch”.\n[Undo]");
        assertThat(grace.types("privacy export"))
                .contains(
                        "**Letter on a Monday**  Tech watch, about the week of 2026-12-14",
                        "**No letters on Mondays**  Tech watch");
        comes("2026-12-28T13:00:00Z");
        assertThat(letters(grace)).hasSize(1);
        assertThat(letters(nora).get(1))
                .contains(
                        NOT_PRESSED
                                + " Contributing: then 6 of 35, now 6 of 35. By chance alone, then 8 to 33 %, now 8 to 33 %: chance alone could make the difference.");
        comes("2027-01-04T13:00:00Z");
        assertThat(letters(nora)).as("nothing moved, and nothing was tried").hasSize(2);
    }

    @Test
    void the_button_schedules_it_in_the_channel_and_the_next_letter_puts_its_figure_beside() {
        var grace = company.animator("Grace", ENGLISH);
        var ines = company.animator("Inès", FRENCH);
        var people = fewerContribute(2);
        comes(MONDAY);
        grace.goesToTheDirectConversation();

        assertThat(grace.presses("Ask a question")).isEqualTo("""
                # Ask a question
                question*: Question (one that everybody has an answer to)
                when*: When (tomorrow at 10:00) = best
                [Continue]""");
        assertThat(grace.sends(Map.of("question", "Which tool did you drop this year?", "when", "best")))
                .startsWith("""
                        Not sent yet. To #veille: one message that everybody in the channel sees.
                        Which tool did you drop this year?
                        When: Tuesday, 22 December 2026, 10:00.
                        (Best moment: Tuesday at 10:00, the usual one""");
        assertThat(grace.presses("Schedule")).startsWith("Scheduled, as number ");

        useful(people.subList(24, 29));
        comes("2026-12-28T08:00:00Z");
        assertThat(letters(grace).get(1)).isEqualTo("""
                # “Tech watch”, four weeks to Sunday 27 December
                “Ask a question”, which I proposed after the week to Sunday 20 December, was opened on Monday 21 December. \
                Contributing: then 6 of 35, now 11 of 35. By chance alone, then 8 to 33 %, now 19 to 48 %: chance alone \
                could make the difference. Three of the four weeks are the same in both.
                (To those who animate “Tech watch”, on Mondays, and only when there is something to say.)
                [Stop]""");
        assertThat(letters(ines).get(1))
                .contains(
                        "«\u202fPoser une question\u202f», que j'ai proposé après la semaine au dimanche 20 décembre, a été ouvert le "
                                + "lundi 21 décembre. Contributrices\u202f: alors 6 sur 35, à présent 11 sur 35. Par le seul "
                                + "hasard, alors de 8 à 33\u202f%, à présent de 19 à 48\u202f%\u202f: le hasard seul peut faire la "
                                + "différence. Trois des quatre semaines sont les mêmes dans les deux.");
    }

    @Test
    void of_what_was_opened_and_left_at_that_no_more_is_said_and_said_once() {
        var grace = company.animator("Grace", ENGLISH);
        fewerContribute(1);
        comes(MONDAY);
        grace.goesToTheDirectConversation();
        grace.presses("Ask a question");
        assertThat(grace.sends(Map.of("question", "Which tool did you drop this year?", "when", "best")))
                .startsWith("Not sent yet.");

        comes("2026-12-28T08:00:00Z");
        assertThat(letters(grace).get(1))
                .contains(PRESSED + " Contributing: then 6 of 35, now 6 of 35. By chance alone")
                .doesNotContain("taken up", "came of it");
        comes("2027-01-04T08:00:00Z");
        assertThat(letters(grace)).hasSize(2);
    }

    @Test
    void whoever_presses_in_the_summary_has_opened_it_too() {
        var grace = company.animator("Grace", ENGLISH);
        fewerContribute(1);
        comes("2026-12-21T06:59:59Z");
        assertThat(grace.types("summary")).contains("[Ask a poll]");
        assertThat(grace.presses("Ask a poll")).startsWith("# Ask the community");
        comes(MONDAY);

        comes("2026-12-28T08:00:00Z");
        assertThat(letters(grace).get(1)).contains(PRESSED);
    }

    @Test
    void the_button_of_an_old_letter_says_what_to_type_and_counts_for_nothing() {
        var grace = company.animator("Grace", ENGLISH);
        var people = readers(34);
        useful(people.subList(0, 18));
        comes("2026-11-23T09:00:00Z");
        comes("2026-11-30T09:00:00Z");
        clock.set(Instant.parse("2026-12-15T09:00:00Z"));
        useful(people.subList(18, 24));
        comes(MONDAY);
        comes("2026-12-28T08:00:00Z");
        assertThat(letters(grace).get(1)).contains(NOT_PRESSED, "One thing to try", "[Ask a question]");

        assertThat(grace.presses("Ask a question"))
                .as("in the first of the two letters")
                .isEqualTo("This letter is old: I have proposed something newer since. `/rebond summary` tells how the "
                        + "community is doing now.");
        comes("2027-01-04T08:00:00Z");
        assertThat(letters(grace).get(2)).contains(NOT_PRESSED);
    }

    @Test
    void who_animates_another_channel_alone_reads_what_moved_and_is_proposed_nothing() {
        var sven = company.admin("Sven", ENGLISH);
        var ada = company.member("Ada", ENGLISH);
        var grace = company.animator("Grace", ENGLISH);
        fewerContribute(3);
        company.channel("java");
        sven.types("admin role give Ada animator #java");

        comes(MONDAY);
        assertThat(letters(ada)).containsExactly("""
                # “Tech watch”, four weeks to Sunday 20 December
                Contributing: 6 of 35; four weeks before, 18 of 35. Fewer, beyond chance.
                Marked useful: 6 of 35; four weeks before, 18 of 35. Fewer, beyond chance.
                (To those who animate “Tech watch”, on Mondays, and only when there is something to say.)
                [Stop]""");
        assertThat(letters(grace)).containsExactly(LETTER);
        ada.goesTo(company.place("java"));
        ada.types("summary");
        assertThat(ada.presses("Ask a poll")).startsWith("# Ask the community");

        comes("2026-12-28T08:00:00Z");
        assertThat(letters(ada)).hasSize(1);
        assertThat(letters(grace).get(1)).contains(NOT_PRESSED);
    }

    @Test
    void the_community_itself_reads_once_a_month_how_it_is_doing() throws Exception {
        var sven = company.visitor();
        var people = readers(20);
        people.subList(0, 12).forEach(person -> person.presses("Read", ITEM));
        useful(people.subList(0, 6));
        int before = company.wall().size();

        comes("2026-11-30T08:00:00Z");
        assertThat(company.wall()).as("a Monday, and not the first of a month").hasSize(before);
        comes("2026-12-07T06:59:59Z");
        assertThat(company.wall()).as("in quiet hours").hasSize(before);
        clock.set(Instant.parse("2026-12-07T08:00:00Z"));
        together(this::comes, this::comes, this::comes);
        comes("2026-12-08T08:00:00Z");

        assertThat(company.wall().subList(before, company.wall().size())).containsExactly("""
                # How “Tech watch” is doing
                (Four weeks to Sunday 6 December, the same for everybody until the next Monday.)
                Eligible: 20 people in the community's channels.
                Activation rate 60 %
                Activated: 12 of 20 have done at least one thing that was recorded. By chance alone it could be anywhere \
                from 39 to 78 %.
                Contribution rate 30 %
                Contributing: 6 of 20 marked useful, replied, proposed or voted in these four weeks. By chance alone it \
                could be anywhere from 15 to 52 %.
                The ladder, in people: opened 12 · reacted withheld · marked useful 6 · voted withheld · replied withheld \
                · proposed withheld.
                New in these weeks: 12. Came back after four weeks or more: withheld.
                Critical mass: 300 people activated before it is recommended to everybody; 12 are. Not yet.
                (Withheld: it could reveal what one person does. Figures speak of 5 people or more and leave as many over; \
                people enter and leave them in groups of 5. Who chose not to be recorded, or has not been told yet, is \
                eligible but never counted as active.)
                (Told here on the first Monday of each month; an animator turns it off by “summary monthly off”.)
                [What these figures mean]""");

        assertThat(people.get(0).types("summary monthly off")).contains("animator");
        assertThat(sven.types("summary monthly"))
                .isEqualTo("On the first Monday of each month I tell the community in its channel how it is doing. "
                        + "`/rebond summary monthly off` ends it.");
        assertThat(sven.types("summary monthly off"))
                .isEqualTo(
                        "I don't tell the community by myself how it is doing. `/rebond summary monthly on` begins it.");
        comes("2027-01-04T08:00:00Z");
        assertThat(company.wall()).hasSize(before + 1);
        assertThat(company.animator("Inès", FRENCH).types("bilan mensuel oui"))
                .isEqualTo("Le premier lundi de chaque mois, je dis à la communauté, dans son canal, comment elle va. "
                        + "`/rebond bilan mensuel non` y met fin.");
        comes("2027-01-04T09:00:00Z");
        assertThat(company.wall()).hasSize(before + 2);
    }

    @Test
    void while_everything_is_held_the_month_is_told_to_nobody_and_not_made_up_for() {
        var sven = company.visitor();
        var people = readers(20);
        people.subList(0, 12).forEach(person -> person.presses("Read", ITEM));
        int before = company.wall().size();
        sven.types("calendar hold \"an accident on the site\"");

        comes("2026-12-07T08:00:00Z");
        assertThat(sven.types("calendar release")).contains("Not sent meanwhile: the month's figures.");
        comes("2026-12-07T09:00:00Z");

        assertThat(company.wall()).hasSize(before);
    }

    @Test
    void a_month_of_which_nothing_may_be_told_is_told_nothing_of() {
        var people = readers(20);
        useful(people.subList(0, 4));
        int before = company.wall().size();

        comes("2026-12-07T08:00:00Z");

        assertThat(company.wall()).hasSize(before);
    }

    @Test
    void when_nothing_moved_nothing_is_sent() {
        var grace = company.animator("Grace", ENGLISH);
        var people = company.people(11, ENGLISH);
        company.visitor().types("digest publish");
        people.forEach(person -> person.types("topics follow java"));
        comes("2026-11-23T09:00:00Z");
        comes(MONDAY);

        assertThat(letters(grace)).isEmpty();
    }
}
