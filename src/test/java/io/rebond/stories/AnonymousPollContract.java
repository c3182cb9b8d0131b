package io.rebond.stories;

import static io.rebond.chat.Language.ENGLISH;
import static io.rebond.chat.Language.FRENCH;
import static org.assertj.core.api.Assertions.assertThat;

import io.rebond.chat.Act;
import io.rebond.directory.Communities;
import io.rebond.engagement.Turnouts;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;

/** A poll that is called anonymous: nobody's choice, and no result before all of it. */
abstract class AnonymousPollContract extends Story {

    private static final String ASK = "poll \"Is the new plan good?\" \"Good\" \"Bad\" --anonymous";

    @Inject
    Turnouts turnouts;

    @Inject
    Communities communities;

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 16);

    private String poll() {
        return company.wall().get(0).replaceAll("(no\\.|n°) \\d+", "$1 #");
    }

    private long ballots() {
        return count("ballot join poll on poll.id = poll_id where workspace = ?");
    }

    /** @param rows of this company's polls */
    private long count(String rows) {
        return company.database.withHandle(handle -> handle.createQuery("select count(*) from " + rows)
                .bind(0, company.home().workspace().id())
                .mapTo(Long.class)
                .one());
    }

    @Test
    void it_says_against_whom_it_holds_and_what_it_costs() {
        company.member("Grace", ENGLISH).types(ASK);

        assertThat(poll()).isEqualTo("""
                # Is the new plan good?
                (Poll no. #, asked by Grace · results when it closes)
                [Good] [Bad]
                [Take my vote back]
                (Anonymous: your choice is stored without your name and can be linked to you only with the server's \
                secret key. Results at closing, from 5 votes; reminders reach everyone; unanimity is guessable.)""");
    }

    @Test
    void en_français_aussi() {
        company.begin(FRENCH);
        var zoe = company.member("Zoé", FRENCH);
        zoe.types("sondage « Le plan est-il bon ? » --anonyme");

        assertThat(zoe.presses("Oui", ""))
                .isEqualTo("in passing: Compté sans votre nom : Oui. Vous pouvez changer jusqu'à la clôture.");
        assertThat(poll()).isEqualTo("""
                # Le plan est-il bon ?
                (Sondage n° #, posé par Zoé · résultats à la clôture)
                [Oui] [Non]
                [Retirer mon vote]
                (Vote anonyme : votre choix est conservé sans votre nom et ne peut vous être relié qu'avec la clé \
                secrète du serveur. Résultats à la clôture, dès 5 votes ; rappels à tous ; l'unanimité se devine.)""");
        zoe.types("sondage fermer");
        assertThat(poll()).contains("""
                \nClos le mardi 17 novembre à 09:00. Chiffre masqué : il pourrait révéler ce que fait une personne.
                """);
    }

    @Test
    void a_vote_is_answered_in_passing_can_be_changed_and_shows_nowhere() {
        var ada = company.member("Ada", ENGLISH);
        ada.types(ASK);
        var looks = company.standing().get(0).looks();

        assertThat(ada.presses("Good", ""))
                .isEqualTo("in passing: Counted without your name: Good. You can change it until the poll closes.");
        assertThat(ada.presses("Good", ""))
                .isEqualTo("in passing: Counted without your name: Good. You can change it until the poll closes.");
        assertThat(ada.presses("Bad", ""))
                .isEqualTo("in passing: Counted without your name: Bad. You can change it until the poll closes.");
        assertThat(ada.presses("Take my vote back", "")).isEqualTo("in passing: Nothing of yours is counted.");
        assertThat(company.standing().get(0).looks()).isEqualTo(looks);
        assertThat(ada.reads()).isEmpty();
        assertThat(ada.recorded()).isEmpty();
    }

    @Test
    void results_are_told_at_closing_and_the_ballots_are_gone() {
        var people = company.people(6, ENGLISH);
        people.get(0).types(ASK);
        people.forEach(member -> member.presses("Good", ""));
        people.get(4).presses("Bad", "");
        people.get(5).presses("Take my vote back", "");
        assertThat(ballots()).isEqualTo(6);
        assertThat(people.get(1).types("poll results")).endsWith("are told when it closes, to everybody at once.");
        people.get(0).types("poll close");

        assertThat(poll()).isEqualTo("""
                # Is the new plan good?
                (Poll no. #, asked by Person 0)
                Good · 4 votes 80 %
                Bad · 1 vote 20 %
                Closed on Tuesday 17 November, 09:00, 5 voted.
                !Is the new plan good? Good 4 · 80 %, Bad 1 · 20 %. 5 voted.
                (Anonymous: your choice is stored without your name and can be linked to you only with the server's \
                secret key. Results at closing, from 5 votes; reminders reach everyone; unanimity is guessable.)""");
        assertThat(ballots()).isZero();
        assertThat(count("poll where workspace = ? and salt is not null")).isZero();
    }

    @Test
    void fewer_than_five_votes_are_not_even_written_down() {
        var people = company.people(5, ENGLISH);
        people.get(0).types(ASK);
        people.stream().limit(4).forEach(member -> member.presses("Good", ""));
        people.get(0).types("poll close");

        assertThat(poll()).isEqualTo("""
                # Is the new plan good?
                (Poll no. #, asked by Person 0)
                Closed on Tuesday 17 November, 09:00. Figure withheld: it could reveal what one person does.
                (Anonymous: your choice is stored without your name and can be linked to you only with the server's \
                secret key. Results at closing, from 5 votes; reminders reach everyone; unanimity is guessable.)""");
        assertThat(people.get(0).types("poll export"))
                .isEqualTo("Figure withheld: it could reveal what one person does.");
        assertThat(count("poll join poll_option on poll.id = poll_id where workspace = ? "
                        + "and (turnout is not null or poll_option.votes is not null)"))
                .isZero();
    }

    @Test
    void a_community_that_agreed_on_a_larger_group_is_told_of_no_fewer() {
        var sven = company.admin("Sven", ENGLISH);
        var people = company.people(6, ENGLISH);
        agreeOn(sven, 7);
        people.get(0).types(ASK);
        assertThat(poll()).contains("Results at closing, from 7 votes;");
        people.forEach(member -> member.presses("Good", ""));
        agreeOn(sven, 5);
        people.get(0).types("poll close");

        assertThat(poll()).contains("Figure withheld: it could reveal what one person does.");
        assertThat(sven.types("poll \"Which?\" --anonymous --quorum 4"))
                .startsWith("The votes that close the poll: " + "a number from 5 up.");
    }

    private static void agreeOn(Member admin, int group) {
        var playbook = admin.types("admin playbook export").replace("# Playbook\n", "");
        admin.types("admin playbook import");
        admin.sends(Map.of(
                "lines", playbook.replaceAll("minimum-group: \\d+", "minimum-group: " + group), "what", "apply"));
    }

    @Test
    void engagement_hears_a_number_at_closing_and_nothing_before() {
        var people = company.people(10, ENGLISH);
        people.get(0).types(ASK + " --quorum 5");
        var community = communities.of(company.home());
        people.stream().limit(4).forEach(member -> member.presses("Good", ""));
        company.settled();
        assertThat(turnouts.largest(community, Act.VOTED, MONDAY, MONDAY.plusWeeks(1)))
                .isEmpty();
        people.get(4).presses("Bad", "");
        company.settled();

        assertThat(poll()).contains("Good · 4 votes 80 %\nBad · 1 vote 20 %\nClosed on ");
        assertThat(turnouts.largest(community, Act.VOTED, MONDAY, MONDAY.plusWeeks(1)))
                .contains(5);
    }

    /** The poll does not say of how many, so neither may figures that stand beside the community's. */
    @Test
    void engagement_does_not_hear_of_how_many_so_few_kept_away() {
        var people = company.people(9, ENGLISH);
        people.get(0).types(ASK);
        people.stream().limit(8).forEach(member -> member.presses("Good", ""));
        people.get(0).types("poll close");
        company.settled();

        assertThat(poll()).contains(", 8 voted.\n");
        assertThat(turnouts.largest(communities.of(company.home()), Act.VOTED, MONDAY, MONDAY.plusWeeks(1)))
                .isEmpty();
    }

    @Test
    void with_several_votes_those_given_are_taken_back_together() {
        var ada = company.member("Ada", ENGLISH);
        ada.types("poll \"Which two?\" \"One\" \"Two\" \"Three\" --anonymous --votes 2");
        ada.presses("One", "");

        assertThat(ada.presses("Three", ""))
                .isEqualTo(
                        "in passing: Counted without your name: One, Three. You can change it until the poll closes.");
        assertThat(ada.presses("Two", ""))
                .isEqualTo("in passing: You have given all your 2 votes. Take them back first.");
        ada.presses("Take my vote back", "");
        assertThat(ada.presses("Two", ""))
                .isEqualTo("in passing: Counted without your name: Two. You can change it until the poll closes.");
    }

    @Test
    void two_who_close_it_at_once_close_it_once() throws Exception {
        var people = company.people(5, ENGLISH);
        var grace = company.animator("Grace", ENGLISH);
        people.get(0).types(ASK);
        people.forEach(member -> member.presses("Bad", ""));

        assertThat(together(() -> people.get(0).types("poll close"), () -> grace.types("poll close")))
                .anyMatch(answer -> answer.endsWith("is closed. Its message tells the results."));
        assertThat(poll()).contains("Good · 0 votes 0 %\nBad · 5 votes 100 %\n", ", 5 voted.");
    }

    /** As with any figure about a part: neither those who voted are few, nor those who kept away. */
    @Test
    void how_many_could_have_voted_is_said_where_five_kept_away() {
        var people = company.people(10, ENGLISH);
        people.get(0).types(ASK);
        people.stream().limit(5).forEach(member -> member.presses("Bad", ""));
        people.get(0).types("poll close");

        assertThat(poll()).contains(", 5 of 10 voted.\n!", "Good 0 · 0\u202f%. 5 of 10 voted.");
    }

    @Test
    void it_is_not_changed_under_those_who_voted() {
        var ada = company.member("Ada", ENGLISH);
        ada.types(ASK);
        assertThat(ada.types("poll edit")).startsWith("# Change the poll\n");
        var form = ada.form();
        ada.presses("Good", "");

        assertThat(ada.sends(form, Map.of("question", "Is it bad?", "options", "Good\nBad")))
                .isEqualTo("People have voted anonymously on it as it stands: it can be closed, not changed.");
        assertThat(ada.types("poll edit"))
                .isEqualTo("People have voted anonymously on it as it stands: it can be closed, not changed.");
    }

    @Test
    void erasing_takes_the_ballot_out_of_an_open_poll() {
        var people = company.people(2, ENGLISH);
        people.get(0).types(ASK);
        people.forEach(member -> member.presses("Good", ""));
        people.get(1).types("privacy erase");
        people.get(1).presses("Erase everything");

        assertThat(ballots()).isEqualTo(1);
    }

    @Test
    void many_who_vote_at_once_are_all_counted_once() throws Exception {
        var people = company.people(8, ENGLISH);
        people.get(0).types(ASK);
        var standing = company.standing().get(0);
        for (var choice : List.of("Good", "Bad")) {
            together(people.stream()
                    .<Callable<String>>map(each -> () -> each.pressesIn(standing, choice, "", Member.key()))
                    .toList());
        }
        people.get(0).types("poll close");

        assertThat(poll()).contains("Good · 0 votes 0 %\nBad · 8 votes 100 %\n");
    }
}
