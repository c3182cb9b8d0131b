package io.rebond.stories;

import static io.rebond.chat.Language.ENGLISH;
import static io.rebond.chat.Language.FRENCH;
import static org.assertj.core.api.Assertions.assertThat;

import io.rebond.rendezvous.Round;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A poll that comes back, each time as a new one. Stories begin on Tuesday, 17 November, at 9:00 in Paris. */
abstract class RepeatedPollContract extends Story {

    private static final String ASK = "poll \"How was your week?\" \"Good\" \"Heavy\" --every \"monday 9:00\"";

    @Inject
    Round round;

    /** What one story arranged must not happen in the next. */
    @AfterEach
    void forget() {
        company.database.useHandle(handle -> handle.execute("delete from rendezvous"));
    }

    /** What was asked so far, as it looks now. */
    private List<String> polls() {
        return company.wall().stream()
                .map(message -> message.replaceAll("(no\\.|n°) \\d+", "$1 #"))
                .toList();
    }

    @Test
    void nothing_is_asked_before_its_hour_and_each_time_it_is_a_new_poll_that_closes_on_its_own_friday() {
        var ada = company.member("Ada", ENGLISH);
        var alan = company.member("Alan", ENGLISH);

        assertThat(ada.types(ASK + " --close \"friday 17:00\"")).isEqualTo("""
                Arranged: every Monday at 9:00, in #veille, each time a new poll.
                Next:
                Monday, 23 November, 9:00
                Monday, 30 November, 9:00
                Monday, 7 December, 9:00
                (To see it or to end it: `/rebond poll list`)""");
        at("2026-11-23T07:59:59Z");
        assertThat(polls()).isEmpty();

        at("2026-11-23T08:00:05Z");
        alan.presses("Heavy", "");
        at("2026-11-30T08:00:05Z");
        assertThat(polls()).containsExactly("""
                # How was your week?
                (Poll no. #, asked by Ada · closes on Friday 27 November, 17:00)
                Good · 0 votes 0 %
                Heavy · 1 vote 100 %
                [Good] [Heavy]
                (Not anonymous: the technical administrator could find your choice.)""", """
                # How was your week?
                (Poll no. #, asked by Ada · closes on Friday 4 December, 17:00)
                Good · 0 votes 0 %
                Heavy · 0 votes 0 %
                [Good] [Heavy]
                (Not anonymous: the technical administrator could find your choice.)""");
    }

    @Test
    void across_the_change_of_hour_it_keeps_its_hour_and_comes_once_for_all_replicas() throws Exception {
        var ada = company.member("Ada", ENGLISH);
        clock.set(Instant.parse("2027-03-27T12:00:00Z"));
        assertThat(ada.types("poll \"Well slept?\" --every \"day at 9:00 until 2027-03-29\""))
                .startsWith(
                        "Arranged: every day at 9:00, until 29 March 2027, in #veille, each time a new poll.\nNext:\n"
                                + "Sunday, 28 March, 9:00\nMonday, 29 March, 9:00\n(");

        at("2027-03-28T06:59:59Z");
        assertThat(polls()).isEmpty();
        clock.set(Instant.parse("2027-03-28T07:00:01Z"));
        together(this::beat, this::beat);
        assertThat(polls()).hasSize(1);
        at("2027-03-29T07:00:01Z");
        at("2027-03-30T07:00:01Z");
        assertThat(polls()).hasSize(2);
        assertThat(ada.types("poll list")).startsWith("No poll comes back here.");
    }

    @Test
    void its_author_or_an_animator_ends_it_and_nobody_else() {
        var ada = company.member("Ada", ENGLISH);
        var alan = company.member("Alan", ENGLISH);
        var grace = company.animator("Grace", ENGLISH);
        assertThat(ada.types("poll list"))
                .isEqualTo("No poll comes back here. One would: `/rebond poll \"How was your "
                        + "week?\" \"Good\" \"Heavy\" --every \"friday 16:00\"`");
        ada.types(ASK);
        ada.types(ASK);

        assertThat(alan.types("poll list").replaceAll("no\\. \\d+", "no. #")).startsWith("""
                # Polls that come back
                **every Monday at 9:00**, #veille, no. #
                `/rebond poll "How was your week?" "Good" "Heavy"`
                Next: Monday, 23 November, 9:00.
                [Move] [Pause] [Cancel]
                **every Monday""");
        assertThat(alan.presses("Cancel"))
                .isEqualTo("Only who arranged it, or an animator of that channel, may do this.");
        ada.types("poll list");
        assertThat(ada.presses("Cancel")).isEqualTo("Cancelled: it will not happen again.");
        assertThat(grace.types("digest schedule")).isEqualTo("Nothing is arranged yet.");
        grace.types("poll list");
        assertThat(grace.presses("Cancel")).isEqualTo("Cancelled: it will not happen again.");
        assertThat(grace.types("poll list")).startsWith("No poll comes back here.");
        assertThat(company.admin("Sven", ENGLISH).types("admin audit")).contains("Grace: rendezvous cancelled (poll)");

        at("2026-11-23T08:00:05Z");
        assertThat(polls()).isEmpty();
    }

    @Test
    void one_that_was_missed_for_long_is_told_to_its_author_and_not_asked_late() {
        var ada = company.member("Ada", ENGLISH);
        ada.types(ASK);

        at("2026-11-24T10:00:00Z");
        assertThat(polls()).isEmpty();
        assertThat(ada.reads())
                .contains(
                        "Monday, 23 November, 9:00: nothing has left, because I was not running then and came back too "
                                + "late. The next one is as arranged.");
        at("2026-11-30T09:00:00Z");
        assertThat(polls()).hasSize(1);
    }

    @Test
    void par_formulaire_et_ce_qui_ne_va_pas_est_dit_a_cote_du_champ() {
        company.begin(FRENCH);
        var zoe = company.member("Zoé", FRENCH);
        zoe.types("sondage");

        assertThat(zoe.sends(Map.of("question", "Ça va ?", "every", "lundredi", "close", "2026-12-01 17:00")))
                .isEqualTo("every: Je ne connais pas « lundredi ». Ceci marche : lundi 9h");
        assertThat(zoe.sends(Map.of("question", "Ça va ?", "every", "les lundis à 9h", "close", "2026-11-24 17:00")))
                .startsWith("close: C'est passé : ");
        assertThat(zoe.sends(Map.of("question", "Ça va ?", "every", "les lundis à 9h", "hidden", "true")))
                .isEqualTo("""
                C'est prévu : chaque lundi à 9 h, dans #veille, chaque fois un nouveau sondage.
                Prochaines fois :
                lundi 23 novembre à 9 h
                lundi 30 novembre à 9 h
                lundi 7 décembre à 9 h
                (Pour le voir ou y mettre fin : `/rebond sondage liste`)""");
        at("2026-11-23T08:00:05Z");
        assertThat(polls()).containsExactly("""
                # Ça va ?
                (Sondage n° #, posé par Zoé · résultats à la clôture)
                0 ont voté pour l'instant
                [Oui] [Non]
                (Vote non anonyme : l'administrateur technique peut retrouver votre choix.)""");
    }

    @Test
    void an_erased_author_asks_no_more() {
        var ada = company.member("Ada", ENGLISH);
        ada.types(ASK);
        assertThat(ada.types("privacy export"))
                .contains("**Rendezvous you arranged**  every Monday at 9:00: poll \"How was your week?\"");
        ada.types("privacy erase");
        ada.presses("Erase everything");

        at("2026-11-23T08:00:05Z");
        assertThat(polls()).isEmpty();
    }

    private void at(String moment) {
        clock.set(Instant.parse(moment));
        round.beat();
        company.settled();
        clock.pass(Duration.ofMillis(1));
    }

    private Void beat() {
        round.beat();
        return null;
    }
}
