package io.rebond.stories;

import static io.rebond.chat.Language.ENGLISH;
import static io.rebond.chat.Language.FRENCH;
import static org.assertj.core.api.Assertions.assertThat;

import io.rebond.chat.ChannelRef;
import io.rebond.poll.PollMinute;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A poll under one's name: asked in a line or a form, answered in one tap, changed, closed and taken away. */
abstract class PollContract extends Story {

    private static final String ASK = "poll \"Where do we meet in March?\" \"Lyon\" \"Rennes\" \"Remote\"";

    @Inject
    PollMinute minute;

    private static String numbered(String message) {
        return message.replaceAll("(no\\.|n°) \\d+", "$1 #");
    }

    /** The first poll, as it looks now. */
    private String poll() {
        return numbered(company.wall().get(0));
    }

    private Town.Post post() {
        return company.standing().get(0);
    }

    @Test
    void a_poll_stands_in_the_channel_where_it_was_asked() {
        var grace = company.member("Grace", ENGLISH);

        assertThat(grace.types(ASK)).isEqualTo("Your poll is on its way to #veille. To close it: `/rebond poll close`");
        assertThat(poll()).isEqualTo("""
                # Where do we meet in March?
                (Poll no. #, asked by Grace)
                Lyon · 0 votes 0 %
                Rennes · 0 votes 0 %
                Remote · 0 votes 0 %
                [Lyon] [Rennes] [Remote]
                (Not anonymous: the technical administrator could find your choice.)""");
    }

    @Test
    void un_sondage_sans_options_se_répond_par_oui_ou_non() {
        company.begin(FRENCH);
        var zoe = company.member("Zoé", FRENCH);

        assertThat(zoe.types("sondage « On mange dehors vendredi ? »"))
                .isEqualTo("Votre sondage est en route vers #veille. Pour le clore : `/rebond sondage fermer`");
        assertThat(zoe.presses("Oui", "")).isEqualTo("Compté : Oui.");
        assertThat(poll()).isEqualTo("""
                # On mange dehors vendredi ?
                (Sondage n° #, posé par Zoé)
                Oui · 1 vote 100 %
                Non · 0 vote 0 %
                [Oui] [Non]
                (Vote non anonyme : l'administrateur technique peut retrouver votre choix.)""");
        zoe.types("sondage fermer");
        assertThat(poll()).isEqualTo("""
                # On mange dehors vendredi ?
                (Sondage n° #, posé par Zoé)
                Oui · 1 vote 100 %
                Non · 0 vote 0 %
                Clos le mardi 17 novembre à 09:00, 1 votant sur 1.
                !On mange dehors vendredi ? Oui 1 · 100 %, Non 0 · 0 %. 1 votant sur 1.
                (Vote non anonyme : l'administrateur technique peut retrouver votre choix.)""");
    }

    @Test
    void one_tap_votes_another_changes_the_vote_and_a_second_takes_it_back() {
        var ada = company.member("Ada", ENGLISH);
        var alan = company.member("Alan", ENGLISH);
        ada.types(ASK);

        assertThat(ada.presses("Lyon", "")).isEqualTo("Counted: Lyon.");
        assertThat(alan.presses("Lyon", "")).isEqualTo("Counted: Lyon.");
        assertThat(alan.presses("Rennes", "")).isEqualTo("Counted: Rennes.");
        assertThat(poll()).contains("Lyon · 1 vote 50 %\nRennes · 1 vote 50 %\nRemote · 0 votes 0 %\n");
        assertThat(ada.presses("Lyon", "")).isEqualTo("Taken back: Lyon. Nothing of yours is counted.");
        assertThat(poll()).contains("Lyon · 0 votes 0 %\nRennes · 1 vote 100 %\nRemote · 0 votes 0 %\n");
    }

    @Test
    void a_tap_that_is_delivered_again_changes_nothing() {
        var ada = company.member("Ada", ENGLISH);
        ada.types(ASK);
        var key = Member.key();

        ada.presses("Lyon", "", key);
        assertThat(ada.presses("Lyon", "", key)).isEmpty();
        assertThat(poll()).contains("Lyon · 1 vote 100 %\n");
    }

    @Test
    void with_several_votes_each_counts_until_all_are_given() {
        var ada = company.member("Ada", ENGLISH);
        var alan = company.member("Alan", ENGLISH);
        ada.types(ASK + " --votes 2");

        assertThat(ada.presses("Lyon", "")).isEqualTo("Counted: Lyon. You have 1 more.");
        assertThat(ada.presses("Remote", "")).isEqualTo("Counted: Lyon, Remote.");
        assertThat(ada.presses("Rennes", ""))
                .isEqualTo("You have given all your 2 votes. Tap one of your choices again to take it back.");
        assertThat(ada.presses("Lyon", "")).isEqualTo("Taken back: Lyon. Counted: Remote. You have 1 more.");
        alan.presses("Remote", "");
        alan.presses("Rennes", "");
        assertThat(poll()).isEqualTo("""
                # Where do we meet in March?
                (Poll no. #, asked by Ada · 2 votes each)
                Lyon · 0 votes 0 %
                Rennes · 1 vote 50 %
                Remote · 2 votes 100 %
                [Lyon] [Rennes] [Remote]
                (Not anonymous: the technical administrator could find your choice.)""");
    }

    @Test
    void more_options_than_buttons_can_bear_are_chosen_from_a_list() {
        var ada = company.member("Ada", ENGLISH);
        ada.types("poll \"Which day?\" "
                + IntStream.rangeClosed(1, 25)
                        .mapToObj(day -> "\"Day " + day + "\"")
                        .collect(Collectors.joining(" ")));

        assertThat(poll())
                .contains("Day 25 · 0 votes 0 %\nYour choice: Day 1 | Day 2 | Day 3 |")
                .contains(" | Day 25\n[Take my vote back]\n(Not anonymous");
        assertThat(ada.chooses(post(), "Day 24")).isEqualTo("Counted: Day 24.");
        assertThat(poll()).contains("Day 24 · 1 vote 100 %");
        assertThat(ada.presses("Take my vote back", "")).isEqualTo("Nothing of yours is counted.");
        assertThat(poll()).contains("Day 24 · 0 votes 0 %");
    }

    @Test
    void hidden_results_are_told_when_the_poll_closes() {
        var ada = company.member("Ada", ENGLISH);
        ada.types(ASK + " --hidden");
        ada.presses("Lyon", "");

        assertThat(poll()).isEqualTo("""
                # Where do we meet in March?
                (Poll no. #, asked by Ada · results when it closes)
                1 has voted so far
                [Lyon] [Rennes] [Remote]
                (Not anonymous: the technical administrator could find your choice.)""");
        assertThat(numbered(ada.types("poll results")))
                .isEqualTo("The results of poll no. # are told when it closes, to everybody at once.");
        assertThat(numbered(ada.types("poll export")))
                .isEqualTo("The results of poll no. # are told when it closes, to everybody at once.");
        assertThat(numbered(ada.types("poll close"))).isEqualTo("Poll no. # is closed. Its message tells the results.");
        assertThat(poll()).isEqualTo("""
                # Where do we meet in March?
                (Poll no. #, asked by Ada)
                Lyon · 1 vote 100 %
                Rennes · 0 votes 0 %
                Remote · 0 votes 0 %
                Closed on Tuesday 17 November, 09:00, 1 of 1 voted.
                !Where do we meet in March? Lyon 1 · 100 %, Rennes 0 · 0 %, Remote 0 · 0 %. 1 of 1 voted.
                (Not anonymous: the technical administrator could find your choice.)""");
    }

    @Test
    void members_add_options_each_once_and_vote_for_them() {
        var ada = company.member("Ada", ENGLISH);
        var alan = company.member("Alan", ENGLISH);
        ada.types(ASK + " --add-options");

        assertThat(alan.presses("Add an option", "")).isEqualTo("""
                # Add an option
                option*: Your option (Everybody sees it, without your name)
                [Add]""");
        assertThat(alan.sends(Map.of("option", " lyon "))).isEqualTo("option: lyon is there already.");
        assertThat(alan.sends(Map.of("option", "A  train")))
                .isEqualTo("in passing: Added: A train. Now you can vote for it.");
        assertThat(alan.presses("A train", "")).isEqualTo("Counted: A train.");
        assertThat(poll()).contains("A train · 1 vote 100 %\n[Lyon] [Rennes] [Remote] [A train]\n[Add an option]\n");
    }

    @Test
    void a_poll_closes_when_its_time_is_up() {
        var ada = company.member("Ada", ENGLISH);
        assertThat(ada.types(ASK + " --close \"2026-11-17 11:00\"")).startsWith("Your poll is on its way");
        assertThat(poll()).contains("(Poll no. #, asked by Ada · closes on Tuesday 17 November, 11:00)");
        ada.presses("Lyon", "");
        minute.comes();
        assertThat(poll()).contains("[Lyon]");

        clock.pass(Duration.ofHours(2));
        assertThat(ada.presses("Rennes", "")).isEqualTo("This poll is closed.");
        minute.comes();
        minute.comes();
        assertThat(poll()).contains("Lyon · 1 vote 100 %").contains("\nClosed on Tuesday 17 November, 11:0");
    }

    @Test
    void a_poll_closes_when_enough_have_voted() {
        var people = company.people(3, ENGLISH);
        people.get(0).types(ASK + " --quorum 2");
        assertThat(poll()).contains("(Poll no. #, asked by Person 0 · closes when 2 have voted)");
        var standing = post();
        people.get(0).presses("Lyon", "");
        people.get(1).presses("Rennes", "");

        assertThat(people.get(2).pressesIn(standing, "Lyon", "", Member.key())).isEqualTo("This poll is closed.");
        assertThat(poll())
                .contains(
                        "Lyon · 1 vote 50 %\nRennes · 1 vote 50 %\n",
                        ", 2 of 3 voted. Among all 3, Lyon, Rennes and Remote may well be level.");
    }

    @Test
    void how_many_could_have_voted_is_said_and_whether_the_lead_may_be_chance() {
        var people = company.people(12, ENGLISH);
        company.robot();
        people.get(0).types(ASK);
        IntStream.range(0, 4).forEach(voter -> people.get(voter).presses(voter == 3 ? "Rennes" : "Lyon", ""));
        people.get(0).types("poll close");
        assertThat(poll())
                .contains(
                        ", 4 of 12 voted. Among all 12, Lyon and Rennes may well be level.\n!Where do we meet in March? "
                                + "Lyon 3 · 75 %, Rennes 1 · 25 %, Remote 0 · 0 %. 4 of 12 voted.\n");
    }

    @Test
    void only_who_asked_it_or_an_animator_closes_and_changes_it() {
        var ada = company.member("Ada", ENGLISH);
        var alan = company.member("Alan", ENGLISH);
        var grace = company.animator("Grace", ENGLISH);
        ada.types(ASK);

        assertThat(alan.types("poll close")).isEqualTo("Only who asked it, or an animator, may change a poll.");
        assertThat(alan.types("poll edit")).isEqualTo("Only who asked it, or an animator, may change a poll.");
        assertThat(grace.types("poll close")).startsWith("Poll no. ");
        assertThat(ada.types("poll close")).isEqualTo("""
                There is no poll here that you could do this with. Ask one: `/rebond poll "Where do we meet in March?" \
                "Lyon" "Rennes" --votes 2`""");
    }

    @Test
    void a_poll_is_named_by_its_number_where_there_are_several() {
        var ada = company.member("Ada", ENGLISH);
        ada.types(ASK);
        ada.types("poll \"Shall we record it?\"");
        var first = company.wall().get(0).replaceAll("(?s).*no\\. (\\d+).*", "$1");

        assertThat(ada.types("poll results")).startsWith("# Shall we record it?\n");
        assertThat(ada.types("poll results " + first)).startsWith("# Where do we meet in March?\n");
        ada.types("poll close " + first);
        assertThat(company.wall().get(0)).contains("\nClosed on ");
        assertThat(company.wall().get(1)).contains("[Yes] [No]");
    }

    @Test
    void an_option_that_keeps_its_text_keeps_its_votes() {
        var ada = company.member("Ada", ENGLISH);
        var alan = company.member("Alan", ENGLISH);
        ada.types(ASK);
        ada.presses("Lyon", "");
        alan.presses("Rennes", "");

        assertThat(ada.types("poll edit")).isEqualTo("""
                # Change the poll
                question*: Question = Where do we meet in March?
                options*: Options (An option that keeps its text keeps its votes) = Lyon
                Rennes
                Remote
                [Save]""");
        assertThat(ada.sends(Map.of("question", "", "options", "Lyon"))).isEqualTo("""
                        options: One option is no choice: name at least two, or none for Yes and No.
                        question: A poll asks something.""");
        assertThat(ada.sends(Map.of("question", "Where do we meet in May?", "options", "Nantes\nLYON")))
                .isEqualTo("Changed. Options that kept their text kept their votes.");
        assertThat(poll()).isEqualTo("""
                # Where do we meet in May?
                (Poll no. #, asked by Ada)
                LYON · 1 vote 100 %
                Nantes · 0 votes 0 %
                [LYON] [Nantes]
                (Not anonymous: the technical administrator could find your choice.)""");
        assertThat(alan.presses("Nantes", "")).isEqualTo("Counted: Nantes.");
    }

    @Test
    void the_totals_are_taken_away_as_csv() {
        var ada = company.member("Ada", ENGLISH);
        ada.types("poll \"Which?\" \"Lyon, France\" \"=cmd()\"");
        ada.presses("Lyon, France", "");

        assertThat(ada.types("poll export")).isEqualTo("""
                `Option,Votes,Percent of voters\r
                "Lyon, France",1,100\r
                '=cmd(),0,0\r
                `
                (Totals only, nobody's name. Save it as a file that ends in .csv.)""");
    }

    @Test
    void what_is_wrong_is_said_with_a_line_that_works() {
        var ada = company.member("Ada", ENGLISH);
        var works = "\nTry: `/rebond poll \"Where do we meet in March?\" \"Lyon\" \"Rennes\" --votes 2`";
        var options = "\"a\" ".repeat(3)
                + IntStream.range(0, 30).mapToObj(n -> "\"" + n + "\"").collect(Collectors.joining(" "));

        assertThat(ada.types("poll \"Which?\" \"one\""))
                .isEqualTo("One option is no choice: name at least two, or none for Yes and No." + works);
        assertThat(ada.types("poll \"Which?\" " + options)).isEqualTo("A poll has at most 25 options, not 31." + works);
        assertThat(ada.types("poll \"Which?\" \"a\" \"b\" --votes 3"))
                .isEqualTo("Votes each: a number from 1 to 2." + works);
        assertThat(ada.types("poll \"Which?\" --quorum many"))
                .isEqualTo("The votes that close the poll: a number from 1 up." + works);
        assertThat(ada.types("poll \"Which?\" --anonymous --quorum 4"))
                .isEqualTo("The votes that close the poll: a number from 5 up." + works);
        assertThat(ada.types("poll \"Which?\" --close someday"))
                .isEqualTo("I don't know “someday”. This works: friday 17:00" + works);
        assertThat(ada.types("poll \"Which?\" --every \"now and then\"")).endsWith(" This works: monday 9:00" + works);
        assertThat(ada.types("poll \"Which?\" --every monday --close 2026-11-24"))
                .isEqualTo("That is past: Tuesday, 24 November 2026, 17:00. This works: friday 17:00" + works);
        assertThat(ada.types("poll \"Which?\" --close \"2026-11-16 17:00\""))
                .isEqualTo("That is past: Monday, 16 November 2026, 17:00. This works: friday 17:00" + works);
        assertThat(ada.types("poll reslts"))
                .isEqualTo("reslts is no question yet, and it would be asked of everybody: use more words, or a "
                        + "question mark." + works);
        assertThat(ada.types("poll \"" + "x".repeat(301) + "?\""))
                .isEqualTo("A question has at most 300 characters." + works);
        assertThat(ada.types("poll \"Which?\" \"b\" \"" + "y".repeat(76) + "\""))
                .isEqualTo("An option has at most 75 characters: " + "y".repeat(40) + "…" + works);
        assertThat(company.wall()).isEmpty();
    }

    @Test
    void the_bare_command_opens_a_form_that_says_what_is_wrong_field_by_field() {
        var ada = company.member("Ada", ENGLISH);

        assertThat(ada.types("poll")).isEqualTo("""
                # Ask the community
                question*: Question
                options: Options (One a line; left empty: Yes and No)
                anonymous: Anonymous (Choices are stored without names; results at closing, from 5 votes)
                hidden: Results at closing only
                growing: Members may add options
                votes: Votes each (Left empty: one)
                close: Closes on (Such as friday 17:00, or best: Tuesday at 10:00; left empty: when you close it)
                remind: Remind once before it closes (Of a named poll, only those who have not voted, in private; of others, \
                the channel)
                quorum: Closes after so many votes
                every: Comes back every (Such as monday 9:00; left empty: asked once, now)
                [Ask]""");
        assertThat(ada.sends(
                        Map.of("question", "Which?", "options", "Lyon", "votes", "9", "close", "soon", "quorum", "0")))
                .isEqualTo("""
                        close: I don't know “soon”. This works: friday 17:00
                        options: One option is no choice: name at least two, or none for Yes and No.
                        quorum: The votes that close the poll: a number from 1 up.
                        votes: Votes each: a number from 1 to 1.""");
        assertThat(ada.sends(Map.of("question", "Which?", "options", "Lyon\n\nRennes\nlyon", "hidden", "true")))
                .isEqualTo("Your poll is on its way to #veille. To close it: `/rebond poll close`");
        assertThat(poll()).contains("· results when it closes)\n0 have voted so far\n[Lyon] [Rennes]\n");
    }

    @Test
    void le_formulaire_est_en_français() {
        var zoe = company.member("Zoé", FRENCH);

        assertThat(zoe.types("sondage")).isEqualTo("""
                # Interroger le canal
                question*: Question
                options: Options (Une par ligne ; vide : Oui et Non)
                anonymous: Anonyme (Les choix sont conservés sans noms ; résultats à la clôture, dès 5 votes)
                hidden: Résultats à la clôture seulement
                growing: Les membres peuvent ajouter des options
                votes: Voix de chacun (Vide : une)
                close: Clôture (Par exemple vendredi 17h, ou au meilleur moment : mardi à 10 h ; vide : quand vous le clorez)
                remind: Rappeler une fois avant la clôture (D'un sondage nominatif, seulement à qui n'a pas voté, en privé ; \
                des autres, dans le canal)
                quorum: Clôture après tant de votes
                every: Revient chaque (Par exemple lundi 9h ; vide : posé une fois, maintenant)
                [Poser la question]""");
        assertThat(zoe.sends(Map.of("question", " "))).isEqualTo("question: Un sondage pose une question.");
    }

    @Test
    void where_rebond_is_not_nothing_is_asked_and_what_was_typed_is_handed_back() {
        var ada = company.member("Ada", ENGLISH);
        ada.goesTo(new ChannelRef(ada.ref().workspace(), "C-unknown"));

        assertThat(ada.types(ASK + " --close \"2026-12-01 17:00\" --anonymous")).isEqualTo("""
                A poll needs a channel that I am in. To have me in this one: ring the bell of `its` door. Then send \
                this again:
                `/rebond poll "Where do we meet in March?" "Lyon" "Rennes" "Remote" --anonymous --close \
                "2026-12-01 17:00"`""");
        assertThat(company.wall()).isEmpty();
    }

    @Test
    void a_vote_under_ones_name_is_recorded_once_the_notice_was_received() {
        var ada = company.member("Ada", ENGLISH);
        ada.types(ASK);
        ada.presses("Lyon", "");
        company.settled();
        assertThat(ada.recorded()).isEmpty();
        ada.presses("Rennes", "");

        assertThat(ada.recorded()).containsExactly("Voted poll");
        assertThat(ada.reads()).hasSize(1);
        ada.presses("Rennes", "");
        assertThat(ada.recorded()).isEmpty();
    }

    @Test
    void many_who_vote_at_once_are_all_counted() throws Exception {
        var people = company.people(12, ENGLISH);
        people.get(0).types(ASK);
        var standing = post();
        var taps = people.stream()
                .<Callable<String>>map(member -> () -> member.pressesIn(standing, "Lyon", "", Member.key()))
                .toList();

        assertThat(together(taps)).allMatch("Counted: Lyon."::equals);
        assertThat(poll()).contains("Lyon · 12 votes 100 %");
    }
}
