package io.rebond.stories;

import static io.rebond.chat.Language.ENGLISH;
import static io.rebond.chat.Language.FAMILIAR_FRENCH;
import static io.rebond.chat.Language.FRENCH;
import static org.assertj.core.api.Assertions.assertThat;

import io.rebond.chat.Language;
import io.rebond.chat.Population.Channel;
import io.rebond.chat.Profile;
import io.rebond.chat.Role;
import io.rebond.manager.TeamBeat;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A manager's message about their team. Stories begin on Tuesday, 17 November 2026, at 9:00 in Paris. */
abstract class TeamSummaryContract extends Story {

    private static final String ITEM = "Article";

    private static final String FOOT = """
            [Present a project] [Thank] [My goal, my day] [To forward] [Stop]
            (Took part: did something that is recorded, once at least. No names without consent; nothing under 5 people, \
            nor where fewer are left over. The goal is yours, and never your team's.)""";

    private static final String HALF = """
            # Your team “Lyon”
            (Four weeks to Sunday 22 November, beside your team's own past only.)
            Took part: about half.
            Trend: there is nothing to compare with yet.
            Topics: java.
            The community liked: Article
            Your goal: none.
            !A picture of who took part. These four weeks: about half.
            """ + FOOT;

    @Inject
    TeamBeat beat;

    private Member sven;
    private List<Member> people;

    /** The first of the people are in Lyon, which Ada manages from outside of it. */
    private Member managed(int inLyon, int elsewhere, Language speaks) {
        sven = company.admin("Sven", ENGLISH);
        var ada = company.member("Ada", speaks);
        people = company.people(inLyon + elsewhere, ENGLISH);
        sven.types("admin team create \"Lyon\" Ada");
        sven.types("admin team import");
        sven.sends(Map.of(
                "lines",
                IntStream.range(0, inLyon)
                        .mapToObj(number -> "Lyon,Person " + number)
                        .collect(Collectors.joining("\n"))));
        sven.types("share https://example.com/article topic:java");
        sven.types("digest publish");
        return ada;
    }

    /** From the first to before the last: told what is recorded by what they do first, which is not. */
    private void findUseful(int from, int to) {
        people.subList(from, to).forEach(person -> person.presses("Read", ITEM));
        company.settled();
        people.subList(from, to).forEach(person -> person.presses("Useful", ITEM));
        company.settled();
    }

    private void untilMonday() {
        at("2026-11-23T08:00:00Z");
    }

    private void at(String moment) {
        clock.set(Instant.parse(moment));
        beat.comes();
    }

    private List<String> letters(Member manager) {
        return manager.reads().stream()
                .filter(letter -> letter.startsWith("# Your team") || letter.startsWith("# Votre équipe"))
                .toList();
    }

    @Test
    void a_manager_is_told_in_bands_how_their_team_takes_part_and_of_nobody_by_name() {
        var ada = managed(10, 0, ENGLISH);
        findUseful(0, 5);
        clock.pass(Duration.ofDays(6));

        assertThat(ada.types("summary team")).isEqualTo(HALF);
        assertThat(ada.types("summary team lyon")).isEqualTo(HALF);
    }

    @Test
    void une_responsable_apprend_en_proportions_comment_son_equipe_participe() {
        var zoe = managed(10, 0, FRENCH);
        findUseful(0, 5);
        clock.pass(Duration.ofDays(6));

        assertThat(zoe.types("bilan équipe")).isEqualTo("""
                # Votre équipe «\u00a0Lyon\u00a0»
                (Quatre semaines au dimanche 22 novembre, comparées au seul passé de votre équipe.)
                Ont participé\u202f: environ la moitié.
                Tendance\u202f: rien à quoi comparer pour l'instant.
                Thèmes\u202f: java.
                La communauté a aimé\u202f: Article
                Votre objectif\u202f: aucun.
                !Une image de qui a participé. Ces quatre semaines\u202f: environ la moitié.
                [Présenter un projet] [Remercier] [Mon objectif, mon jour] [À transmettre] [Arrêter]
                (Participer\u202f: avoir fait au moins une chose enregistrée. Aucun nom sans accord\u202f; rien sous 5 \
                personnes, ni là où il en resterait moins. L'objectif est le vôtre, jamais celui de l'équipe.)""");
    }

    @Test
    void la_charte_peut_tutoyer_les_responsables() {
        company.begin(FAMILIAR_FRENCH);
        var zoe = company.member("Zoé", FRENCH);
        company.admin("Sven", ENGLISH).types("admin team create \"Lyon\" Zoé");

        assertThat(zoe.types("bilan equipe"))
                .startsWith("# Ton équipe «\u00a0Lyon\u00a0»\nPas encore de chiffres\u202f:")
                .contains("\nTon objectif\u202f: aucun.\n");
    }

    @Test
    void its_trend_is_beside_its_own_past_beyond_chance() {
        var ada = managed(20, 3, ENGLISH);
        findUseful(0, 5);
        clock.pass(Duration.ofDays(6));
        assertThat(ada.types("summary team")).contains("Took part: about a quarter.");
        findUseful(5, 20);
        clock.pass(Duration.ofDays(28));

        assertThat(ada.types("summary team")).startsWith("""
                # Your team “Lyon”
                (Four weeks to Sunday 20 December, beside your team's own past only.)
                Took part: about three quarters.
                Trend: rising.
                Topics: java.
                """).contains("""
                !A picture of who took part. These four weeks: about three quarters. The four before: about a quarter.
                """);
    }

    @Test
    void where_figures_are_withheld_the_rest_is_told() {
        var ada = managed(10, 5, ENGLISH);
        findUseful(0, 4);
        findUseful(10, 15);
        clock.pass(Duration.ofDays(6));

        assertThat(ada.types("summary team")).isEqualTo("""
                # Your team “Lyon”
                (Four weeks to Sunday 22 November, beside your team's own past only.)
                Took part: withheld, since it could reveal what one person does.
                Topics of the whole community: java.
                The community liked: Article
                Your goal: none.
                """ + FOOT);
    }

    @Test
    void of_a_team_too_small_for_figures_none_is_told() {
        var ada = managed(9, 10, ENGLISH);
        findUseful(9, 14);
        clock.pass(Duration.ofDays(6));

        assertThat(ada.types("summary team")).isEqualTo("""
                # Your team “Lyon”
                (Four weeks to Sunday 22 November, beside your team's own past only.)
                Your team has fewer than 10 people in “Tech watch”: no figure about it is told.
                Topics of the whole community: java.
                The community liked: Article
                Your goal: none.
                """ + FOOT);
    }

    @Test
    void nobody_is_told_of_a_team_that_another_manages() {
        var ada = managed(10, 0, ENGLISH);
        findUseful(0, 5);
        var mallory = company.member("Mallory", ENGLISH);
        clock.pass(Duration.ofDays(6));

        assertThat(people.get(0).types("summary team")).isEqualTo("Here, this is for managers: ask one of them.");
        assertThat(sven.types("summary team Lyon")).isEqualTo("You manage no team here. Administrators say who does.");
        sven.types("admin team create \"Paris\" Mallory");
        assertThat(mallory.types("summary team Lyon"))
                .isEqualTo("You manage no team “Lyon”.\nTry: `/rebond summary team \"Paris\"`");
        ada.types("summary team");
        sven.types("admin team import");
        sven.sends(Map.of("lines", "Lyon,Mallory,manager"));
        assertThat(ada.presses("To forward")).isEqualTo("You manage no team here. Administrators say who does.");
    }

    @Test
    void who_manages_several_is_asked_which() {
        var ada = managed(10, 0, ENGLISH);
        findUseful(0, 5);
        sven.types("admin team create \"<!channel> `x`\" Ada");
        clock.pass(Duration.ofDays(6));

        assertThat(ada.types("summary team"))
                .isEqualTo("You manage several teams. Which one?\n[<!channel> `x`] [Lyon]");
        assertThat(ada.presses("Lyon")).isEqualTo(HALF);
        ada.types("summary team");
        assertThat(ada.presses("<!channel>"))
                .startsWith("# Your team “<!channel> `x`”\n")
                .contains("Your team has fewer than 10 people in “Tech watch”");
    }

    @Test
    void it_comes_once_on_the_managers_day_whoever_looks_and_however_often() throws Exception {
        var ada = managed(10, 0, ENGLISH);
        findUseful(0, 5);
        at("2026-11-23T07:59:59Z");
        assertThat(letters(ada)).isEmpty();

        clock.set(Instant.parse("2026-11-23T08:00:00Z"));
        together(this::comes, this::comes, this::comes);
        assertThat(letters(ada)).containsExactly(HALF);
        at("2026-11-24T08:00:00Z");
        at("2026-11-29T08:00:00Z");
        assertThat(letters(ada)).hasSize(1);
        at("2026-11-30T08:00:00Z");
        assertThat(letters(ada)).hasSize(2);
        assertThat(ada.types("privacy export"))
                .contains("**Weekly messages about a team**  Lyon, 2026-11-23\n")
                .contains("**Weekly messages about a team**  Lyon, 2026-11-30")
                .contains("**Messages sent to you unasked**  1 in the week of 2026-11-23");

        ada.types("privacy erase");
        ada.presses("Erase everything");
        assertThat(ada.types("privacy")).isEqualTo("Nothing is stored about you.");
    }

    private Object comes() {
        beat.comes();
        return this;
    }

    @Test
    void what_was_missed_comes_later_in_its_week_and_never_after_it() {
        var ada = managed(10, 0, ENGLISH);
        findUseful(0, 5);
        at("2026-11-25T20:00:00Z");
        assertThat(letters(ada)).isEmpty();
        at("2026-11-26T08:00:00Z");
        at("2026-12-05T10:00:00Z");
        assertThat(letters(ada)).hasSize(1);
    }

    @Test
    void it_stops_and_comes_again_by_a_button() {
        var ada = managed(10, 0, ENGLISH);
        findUseful(0, 5);
        untilMonday();

        assertThat(letters(ada)).hasSize(1);
        assertThat(ada.presses("Stop")).isEqualTo("""
                I no longer write to you weekly. `/rebond summary team` still tells.
                [Write to me weekly]""");
        at("2026-11-30T08:00:00Z");
        assertThat(letters(ada)).hasSize(1);
        assertThat(ada.types("summary team")).contains("[To forward] [Write to me weekly]");
        assertThat(ada.presses("Write to me weekly"))
                .isEqualTo("I write to you weekly again, on Monday or the next working day.");
        at("2026-12-07T08:00:00Z");
        assertThat(letters(ada)).hasSize(2);
    }

    @Test
    void who_rests_is_left_alone_until_they_are_back() {
        var ada = managed(10, 0, ENGLISH);
        findUseful(0, 5);
        ada.types("privacy pause 1 week");
        untilMonday();
        assertThat(letters(ada)).isEmpty();
        at("2026-11-24T08:30:00Z");

        assertThat(letters(ada)).hasSize(1);
    }

    @Test
    void managers_choose_a_goal_for_themselves_and_their_day() {
        var ada = managed(10, 0, ENGLISH);
        findUseful(0, 5);
        clock.pass(Duration.ofDays(6));
        ada.types("summary team");

        assertThat(ada.presses("My goal, my day")).isEqualTo("""
                # My goal, my day
                goal*: My goal (For an act of your own, whatever your team does. Nobody else is told.) = NONE [present a \
                project|thank somebody|answer a question|host a meet-up|none]
                day*: The day of the weekly message = MONDAY [Monday|Tuesday|Wednesday|Thursday|Friday]
                [Keep]""");
        assertThat(ada.sends(Map.of("goal", "QUOTA", "day", "MONDAY"))).isEqualTo("goal: Choose one from the list.");
        assertThat(ada.sends(Map.of("goal", "NONE", "day", "SUNDAY"))).isEqualTo("day: Choose one from the list.");
        assertThat(ada.sends(Map.of("goal", "THANK", "day", "WEDNESDAY")))
                .isEqualTo("Kept. Your goal: thank somebody. The weekly message: Wednesday.");
        assertThat(ada.types("summary team")).contains("\nYour goal: thank somebody.\n");
        assertThat(ada.types("privacy export"))
                .contains(
                        "**What you want as a manager**  Kept. Your goal: thank somebody. The weekly message: Wednesday.");

        at("2026-11-24T08:00:00Z");
        assertThat(letters(ada)).isEmpty();
        at("2026-11-25T08:00:00Z");
        assertThat(letters(ada)).hasSize(1);
    }

    @Test
    void its_buttons_do_what_the_commands_do() {
        var ada = managed(10, 0, ENGLISH);
        findUseful(0, 5);
        untilMonday();

        assertThat(letters(ada)).hasSize(1);
        assertThat(ada.presses("Present a project")).startsWith("# ").isEqualTo(ada.types("spotlight"));
        ada.types("summary team");
        assertThat(ada.presses("Thank")).startsWith("# ").isEqualTo(ada.types("kudos"));
    }

    @Test
    void what_is_to_be_forwarded_says_nothing_of_a_team_nor_what_not_everybody_may_read() {
        var ada = managed(10, 0, ENGLISH);
        findUseful(0, 5);
        untilMonday();
        assertThat(letters(ada)).hasSize(1);

        assertThat(ada.presses("To forward")).isEqualTo("""
                # How “Tech watch” is doing
                (Four weeks to Sunday 22 November.)
                Contributed: about half.
                Topics of the whole community: java.
                (To be forwarded as it is: nothing in it is about a team.)""");
    }

    @Test
    void of_several_communities_it_speaks_of_the_one_that_most_of_the_team_is_in() {
        var java = company.channel("java");
        sven = company.admin("Sven", ENGLISH);
        var ada = company.member("Ada", ENGLISH);
        people = IntStream.range(0, 6)
                .mapToObj(number -> onlyIn(java, "Person " + number))
                .toList();
        sven.types("admin team create \"Lyon\" Ada");
        sven.types("admin community create \"Java guild\" #java");
        sven.types("admin team import");
        sven.sends(Map.of("lines", "Lyon,Sven\nLyon,Person 0\nLyon,Person 1"));
        sven.typesIn(java.ref(), "share https://example.com/article");
        sven.typesIn(java.ref(), "digest publish");
        findUseful(0, 6);
        clock.pass(Duration.ofDays(6));

        assertThat(ada.types("summary team"))
                .contains("Your team has fewer than 10 people in “Java guild”: no figure about it is told.");
    }

    private Member onlyIn(Channel channel, String name) {
        var person = company.stranger();
        var profile = new Profile(person.ref(), name, ENGLISH, ZoneId.of("Europe/Paris"), true);
        company.town.settle(channel, profile, Role.MEMBER);
        return person;
    }
}
