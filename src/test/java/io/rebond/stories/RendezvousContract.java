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

/** The edition that comes every week, and waits for its animator. Stories begin on Tuesday, 17 November, at 9:00 in Paris. */
abstract class RendezvousContract extends Story {

    private static final String ITEM = "share https://example.com/one";

    @Inject
    Round round;

    /** What one story arranged must not happen in the next. */
    @AfterEach
    void forget() {
        company.database.useHandle(handle -> handle.execute("delete from rendezvous"));
    }

    @Test
    void an_animator_arranges_it_is_reminded_gives_the_go_ahead_and_it_leaves_at_its_hour() {
        var grace = company.animator("Grace", ENGLISH);
        grace.types(ITEM);

        assertThat(grace.types("digest every tuesday at 9:00 in #veille --review 24h --max 3"))
                .isEqualTo("""
                Arranged: every Tuesday at 9:00, in #veille.
                Next:
                Tuesday, 24 November, 9:00
                Tuesday, 1 December, 9:00
                Tuesday, 8 December, 9:00
                (24\u00a0h ahead I ask for your go-ahead: without it, nothing leaves.)""");

        at("2026-11-23T07:59:00Z");
        assertThat(letters(grace)).isEmpty();
        at("2026-11-23T08:00:10Z");
        assertThat(letters(grace)).containsExactly("""
                Without your go-ahead on Tuesday, 24 November, 9:00, nothing leaves. `/rebond digest review` shows what \
                waits.
                [Go ahead]""");
        at("2026-11-23T08:01:00Z");
        assertThat(letters(grace)).hasSize(1);

        assertThat(grace.presses("Go ahead")).isEqualTo("Thank you: it leaves on Tuesday, 24 November, 9:00.");
        assertThat(company.wall()).isEmpty();
        at("2026-11-24T08:00:05Z");
        at("2026-11-24T08:00:25Z");
        assertThat(company.wall()).singleElement().asString().startsWith("# Tech watch no. 1, Tuesday 24 November");
        assertThat(letters(grace)).contains("Published: no. 1, 1 item, on its way to #veille.");
    }

    @Test
    void who_arranges_another_rhythm_than_the_playbook_agreed_on_is_told() {
        var sven = company.admin("Sven", ENGLISH);
        agreeOn(sven, "every tuesday at 9:00");
        assertThat(sven.types("digest every tuesday at 10:30 in #veille")).doesNotContain("playbook");
        assertThat(sven.types("digest every friday at 9:00 in #veille"))
                .endsWith(
                        "\n(Its playbook says “every tuesday at 9:00”: this adds to it, or the playbook wants changing.)");

        agreeOn(sven, "when there is something to say");
        assertThat(sven.types("digest every friday at 9:00 in #veille")).doesNotContain("playbook");
    }

    private static void agreeOn(Member sven, String cadence) {
        var now = sven.types("admin playbook export").replace("# Playbook\n", "");
        sven.types("admin playbook import");
        sven.sends(
                Map.of("lines", now.replaceAll("(?m)^cadence: .*$", "cadence: \"" + cadence + "\""), "what", "apply"));
    }

    @Test
    void without_a_go_ahead_nothing_leaves_and_it_waits() {
        var ines = company.animator("Inès", FRENCH);
        ines.types(ITEM);
        ines.types("veille chaque mardi à 9h dans #veille");
        at("2026-11-23T09:00:00Z");

        at("2026-11-24T08:00:05Z");
        assertThat(company.wall()).isEmpty();
        assertThat(letters(ines)).last().asString().isEqualTo("""
                mardi 24 novembre à 9 h\u202f: rien n'est parti, faute d'accord. L'édition vous attend. `/rebond veille \
                relire` montre ce qu'elle contiendrait.
                [D'accord]""");

        clock.set(Instant.parse("2026-11-24T14:00:00Z"));
        assertThat(ines.presses("D'accord")).isEqualTo("Merci\u202f: c'est parti.");
        assertThat(ines.presses("D'accord")).isEqualTo("C'est déjà parti.");
        assertThat(company.wall()).hasSize(1);
    }

    @Test
    void automatic_ones_leave_by_themselves_across_the_change_of_hour_and_only_once_for_all_replicas()
            throws Exception {
        var grace = company.animator("Grace", ENGLISH);
        clock.set(Instant.parse("2027-03-26T12:00:00Z"));
        grace.types(ITEM);
        assertThat(grace.types("digest every day at 9:00 in #veille --auto"))
                .contains("Saturday, 27 March, 9:00\nSunday, 28 March, 9:00\nMonday, 29 March, 9:00")
                .endsWith("(It leaves by itself, without a go-ahead. When there is nothing to say, nothing is sent.)");

        clock.set(Instant.parse("2027-03-27T08:00:01Z"));
        together(this::beat, this::beat);
        assertThat(company.wall()).hasSize(1);

        grace.types("share https://example.com/two");
        at("2027-03-28T06:59:59Z");
        assertThat(company.wall()).hasSize(1);
        at("2027-03-28T07:00:01Z");
        assertThat(company.wall()).hasSize(2);

        at("2027-03-29T07:00:01Z");
        assertThat(company.wall()).hasSize(2);
    }

    @Test
    void what_was_missed_for_long_is_said_and_not_sent_late() {
        var grace = company.animator("Grace", ENGLISH);
        grace.types(ITEM);
        grace.types("digest every tuesday at 9:00 in #veille --auto");

        at("2026-12-10T10:00:00Z");
        assertThat(company.wall()).isEmpty();
        assertThat(letters(grace))
                .containsExactly(
                        "Tuesday, 24 November, 9:00: nothing has left, because I was not running then and came "
                                + "back too late. The next one is as arranged.");
        assertThat(grace.types("digest schedule")).contains("Next: Tuesday, 15 December, 9:00.");
    }

    @Test
    void it_is_listed_and_cancelled() {
        var grace = company.animator("Grace", ENGLISH);
        grace.types("digest every first monday of the month at 10:00 until 2027-03-01");

        assertThat(grace.types("digest schedule"))
                .startsWith("# Rendezvous\n**")
                .contains("[Cancel]");
        assertThat(grace.presses("Cancel")).isEqualTo("Cancelled: it will not happen again.");
        assertThat(grace.types("digest schedule")).isEqualTo("Nothing is arranged yet.");
    }

    @Test
    void par_formulaire_et_ce_qui_ne_va_pas_est_dit_a_cote_du_champ() {
        var ines = company.animator("Inès", FRENCH);

        assertThat(ines.types("veille chaque"))
                .startsWith(
                        "# Un rendez-vous\nwhen*: Quand (chaque mardi à 9h, ou au meilleur moment\u202f: mardi à 10 h)\n");
        assertThat(ines.sends(Map.of("when", "chaque mercredredi"))).startsWith("when: ");
        assertThat(ines.sends(Map.of("when", "chaque mardi à 9h", "review", "demain")))
                .isEqualTo("review: Avance\u202f: de 10 minutes à 7 jours, par exemple `24h`, `2j` ou `90min`.");
        assertThat(ines.sends(Map.of("when", "chaque mardi à 9h", "most", "30")))
                .isEqualTo("most: Une édition compte de 1 à 10 lectures.");
        assertThat(ines.sends(Map.of("when", "tous les mardis à 9 h 30", "channel", "#veille", "auto", "true")))
                .startsWith("C'est prévu\u202f: ");
    }

    @Test
    void an_animator_of_another_channel_arranges_nothing_here() {
        var sven = company.admin("Sven", ENGLISH);
        var ada = company.member("Ada", ENGLISH);
        company.channel("java");
        sven.types("admin role give Ada animator #java");

        assertThat(ada.typesIn(company.place("java"), "digest every tuesday at 9:00 in #veille"))
                .isEqualTo("#veille is not in your care: your role holds elsewhere.");
    }

    @Test
    void whoever_lost_the_role_publishes_no_more() {
        var grace = company.animator("Grace", ENGLISH);
        grace.types(ITEM);
        grace.types("digest every tuesday at 9:00 in #veille --auto");
        company.demote(grace);

        at("2026-11-24T08:00:05Z");
        assertThat(company.wall()).isEmpty();
        assertThat(letters(grace)).containsExactly("Here, this is for animators: ask one of them.");
    }

    @Test
    void an_erased_organiser_is_nobody_and_it_rests() {
        var grace = company.animator("Grace", ENGLISH);
        var alan = company.animator("Alan", ENGLISH);
        grace.types(ITEM);
        grace.types("digest every tuesday at 9:00 in #veille --auto");
        assertThat(grace.types("privacy export")).contains("**Rendezvous you arranged**  every Tuesday at 9:00");
        grace.types("privacy erase");
        grace.presses("Erase everything");

        at("2026-11-24T08:00:05Z");
        assertThat(company.wall()).isEmpty();
        assertThat(alan.types("digest schedule"))
                .contains("It rests, because whoever arranged it was erased: arrange it anew.");
    }

    @Test
    void the_go_ahead_of_whoever_is_left_is_told_that_nothing_leaves_for_an_erased_organiser() {
        var grace = company.animator("Grace", ENGLISH);
        var alan = company.animator("Alan", ENGLISH);
        grace.types(ITEM);
        grace.types("digest every tuesday at 9:00 in #veille");
        at("2026-11-23T08:00:10Z");
        grace.types("privacy erase");
        grace.presses("Erase everything");
        var rests = "It rests, because whoever arranged it was erased: arrange it anew.";
        assertThat(alan.pressesWhatIsShownTo(grace, "Go ahead")).isEqualTo(rests);

        var ines = company.animator("Inès", FRENCH);
        ines.types("veille chaque mardi à 9h dans #veille");
        at("2026-11-24T08:00:05Z");
        ines.types("mesdonnees effacer");
        ines.presses("Tout effacer");
        assertThat(alan.pressesWhatIsShownTo(ines, "D'accord")).isEqualTo(rests);
        company.settled();
        assertThat(company.wall()).isEmpty();
    }

    /** Without the notice that everybody is sent first. */
    private static List<String> letters(Member member) {
        return member.reads().stream()
                .filter(letter -> !letter.startsWith("Hello") && !letter.startsWith("Bonjour"))
                .toList();
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
