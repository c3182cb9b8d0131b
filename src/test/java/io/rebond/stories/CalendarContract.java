package io.rebond.stories;

import static io.rebond.chat.Language.ENGLISH;
import static io.rebond.chat.Language.FRENCH;
import static org.assertj.core.api.Assertions.assertThat;

import io.rebond.agenda.DamagedRoom;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What an animator sees of the days ahead. Stories begin on Tuesday, 17 November 2026, at 9:00 in Paris. */
abstract class CalendarContract extends Story {

    private static final String RULE_OF_COLLISIONS =
            "A collision is two things within 2 hours in one channel, in two that share half of their people, or to the "
                    + "same audience.";

    @Inject
    DamagedRoom workshop;

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
    void editions_polls_and_nudges_stand_day_by_day_with_their_gaps_and_collisions() {
        var sven = company.admin("Sven", ENGLISH);
        var grace = company.animator("Grace", ENGLISH);
        agreeOn(sven, "every tuesday and thursday at 9:00");
        grace.types("digest every thursday at 9:00 in #veille --auto");
        grace.types("poll \"How was your week?\" \"Good\" \"Bad\" --every \"thursday 10:30\"");
        grace.types("poll \"Where do we meet?\" \"Lyon\" \"Rennes\" --close \"friday 17:00\"");
        scheduled(grace, "nudge topic:java \"Who has tried records?\" every day at 10:00 from 2026-11-20");

        assertThat(grace.types("calendar week")).isEqualTo("""
                # Calendar of Tech watch, until Monday, 23 November
                !Calendar of Tech watch, until Monday, 23 November, as a grid of weeks. Planned: 5; gaps: 0; collisions: 1. \
                Beneath, all of it in words.
                **Thursday, 19 November**
                9:00 #veille · edition: digest publish "#veille"
                10:30 #veille · poll: poll "How was your week?" "Good" "Bad"
                **Friday, 20 November**
                10:00 topic:java, on each person's clock · nudge: Who has tried records?
                17:00 #veille · poll closes: Where do we meet?
                **Monday, 23 November**
                10:00 topic:java, on each person's clock · nudge: Who has tried records?
                No gaps.
                Collisions:
                Thursday, 19 November: 9:00 #veille · edition: digest publish "#veille" / 10:30 #veille · poll: poll "How \
                was your week?" "Good" "Bad"
                (A gap is a working day of the playbook's cadence (“every tuesday and thursday at 9:00”) on which nothing \
                new is sent. %s)
                Move: Thursday, 19 November, 9:00 · edition: digest publish "#veille" | Thursday, 19 November, 10:30 · \
                poll: poll "How was your week?" "Good" "… | Friday, 20 November, 10:00 · nudge: Who has tried records? | \
                Friday, 20 November, 17:00 · poll closes: Where do we meet?
                [Plan an edition] [Write a nudge] [A month] [Pause: digest publish "#veille"] [Pause: poll "How was your \
                week?" "Good" "Bad"]
                [Pause: Who has tried records?]""".formatted(RULE_OF_COLLISIONS));
        assertThat(grace.types("calendar")).startsWith("# Calendar of Tech watch, until Monday, 23 November\n");
        assertThat(grace.types("calendar month")).startsWith("# Calendar of Tech watch, until Thursday, 17 December\n");
    }

    @Test
    void the_buttons_do_what_whoever_presses_could_have_typed() {
        var grace = company.animator("Grace", ENGLISH);
        scheduled(grace, "nudge #veille \"Tea?\" every thursday at 10:00");

        grace.types("calendar");
        assertThat(grace.presses("Pause: Tea?")).endsWith(" rests: its times pass without it.");
        assertThat(grace.types("calendar"))
                .contains("10:00 #veille · nudge: Tea? (rests)")
                .doesNotContain("[Pause");
        assertThat(grace.presses("Resume: Tea?")).endsWith(" comes again.");
        assertThat(grace.types("calendar")).doesNotContain("(rests)").contains("[Pause: Tea?]");
        assertThat(grace.presses("Write a nudge")).startsWith("# ");
        grace.types("calendar");
        assertThat(grace.presses("A month")).startsWith("# Calendar of Tech watch, until Thursday, 17 December\n");
        company.demote(grace);
        assertThat(grace.presses("Plan an edition")).isEqualTo("Here, this is for animators: ask one of them.");
    }

    @Test
    void its_buttons_act_where_it_was_asked_for_although_it_is_shown_elsewhere() {
        var sven = company.admin("Sven", ENGLISH);
        var java = company.channel("java").ref();
        sven.types("admin community create \"Java guild\" #java");
        sven.typesIn(java, "nudge #java \"Tea?\" every thursday at 10:00");
        assertThat(sven.presses("Schedule")).startsWith("Scheduled, as number ");

        sven.typesIn(java, "calendar");
        sven.goesToTheDirectConversation();
        assertThat(sven.presses("Pause: Tea?")).endsWith(" rests: its times pass without it.");
    }

    @Test
    void an_animator_of_one_channel_sees_that_lane() {
        var sven = company.admin("Sven", ENGLISH);
        var ada = company.member("Ada", ENGLISH);
        company.channel("java");
        sven.types("admin role give Ada animator #java");
        scheduled(sven, "nudge #java \"Tea?\" every thursday at 10:00");
        scheduled(sven, "nudge #veille \"Coffee?\" every thursday at 10:00");
        scheduled(sven, "nudge topic:java \"Records?\" every thursday at 10:00");
        sven.types("digest every thursday at 9:00 in #veille --auto");

        assertThat(ada.typesIn(company.place("java"), "calendar"))
                .contains("10:00 #java · nudge: Tea?")
                .contains("You see what is in your care; gaps and collisions are judged by that alone.")
                .doesNotContain("Coffee", "Records", "edition:");
        assertThat(ada.types("calendar")).isEqualTo("Here, this is for animators: ask one of them.");
    }

    @Test
    void no_word_of_a_channel_that_the_animator_may_not_read_is_shown() {
        var sven = company.admin("Sven", ENGLISH);
        var grace = company.animator("Grace", ENGLISH);
        var ada = company.member("Ada", ENGLISH);
        var board = company.closedChannel("board");
        sven.types("admin community create \"Directors\" #board");
        ada.typesIn(board, "poll \"Who leaves?\" \"Me\" \"You\" --close \"friday 17:00\"");
        ada.typesIn(board, "poll \"And now?\" \"Me\" \"You\" --every \"friday 9:00\"");
        sven.types("admin role give Ada animator #board");
        ada.typesIn(board, "nudge #board \"Who leaves is told\" every friday at 13:00");
        ada.presses("Schedule");

        assertThat(grace.typesIn(board, "calendar"))
                .contains("9:00 #board · poll\n13:00 #board · nudge\n17:00 #board · poll closes\n")
                .doesNotContain("Who leaves", "And now?", "Pause: ");
    }

    @Test
    void what_a_room_could_not_tell_is_said_to_be_missing() {
        var grace = company.animator("Grace", ENGLISH);
        var ines = company.animator("Inès", FRENCH);
        scheduled(grace, "nudge #veille \"Tea?\" every thursday at 10:00");
        workshop.damage();

        assertThat(grace.types("calendar")).startsWith("""
                # Calendar of Tech watch, until Monday, 23 November
                Missing here, because it could not be read: workshop. Gaps and collisions are judged without it. The \
                server's log says why.
                !Calendar of Tech watch, until Monday, 23 November, as a grid of weeks. Planned: 1; gaps: 0; collisions: 0. \
                Beneath, all of it in words.
                **Thursday, 19 November**
                10:00 #veille · nudge: Tea?
                """);
        assertThat(ines.types("calendrier")).contains("""
                Il manque ici, faute d'avoir pu être lu\u202f: workshop. Trous et collisions sont jugés sans cela. Le \
                journal du serveur dit pourquoi.
                """);
        grace.presses("Pause: Tea?");
        company.database.useHandle(handle -> handle.execute("delete from nudge"));
        assertThat(grace.types("calendar")).contains("Missing here").doesNotContain("Nothing is planned.");
        workshop.repair();
        assertThat(grace.types("calendar")).contains("Nothing is planned.").doesNotContain("Missing here");
    }

    @Test
    void what_collides_is_moved_from_here_and_collides_no_more() {
        var grace = company.animator("Grace", ENGLISH);
        grace.types("digest every thursday at 9:00 in #veille --auto");
        grace.types("poll \"How was your week?\" \"Good\" \"Bad\" --every \"thursday 10:30\"");

        assertThat(grace.types("calendar")).contains("Collisions:\nThursday, 19 November: 9:00 #veille · edition: ");
        assertThat(grace.chooses("Thursday, 19 November, 9:00 · edition")).isEqualTo("""
                # Move
                when*: When (friday at 10:00 moves the next time, every friday at 10:00 all of them; best: Tuesday at \
                10:00) = Thursday, 19 November, 9:00
                [Move]""");
        assertThat(grace.sends(Map.of("when", "friday"))).isEqualTo("""
                Moved, this once: Friday, 20 November, 9:00 instead of Thursday, 19 November, 9:00. Then again every Thursday at 9:00.""");
        assertThat(grace.types("calendar"))
                .contains("**Friday, 20 November**\n9:00 #veille · edition: digest publish \"#veille\"\n")
                .contains("No collisions.");
        assertThat(grace.types("calendar month")).contains("Collisions:\nThursday, 26 November: 9:00 ");
    }

    @Test
    void no_calendar_reaches_a_house_without_an_address() {
        assertThat(company.animator("Grace", ENGLISH).types("calendar feed"))
                .isEqualTo("No calendar can reach me: whoever runs me gives me an address, `REBOND_PUBLIC_URL`.");
    }

    @Test
    void what_is_held_stands_first() {
        var grace = company.animator("Grace", ENGLISH);
        grace.types("calendar hold \"a strike\"");

        assertThat(grace.types("calendar")).startsWith("""
                # Calendar of Tech watch, until Monday, 23 November
                Tech watch is held since Tuesday, 17 November, 9:00, by Grace: “a strike”
                [Release]
                !Calendar of Tech watch, until Monday, 23 November, as a grid of weeks. Planned: 0; gaps: 0; collisions: 0. \
                Beneath, all of it in words.
                Nothing is planned.
                """);
        assertThat(grace.presses("Release")).startsWith("Released: ");
    }

    @Test
    void le_mois_en_francais_avec_ses_trous() {
        var ines = company.animator("Inès", FRENCH);
        ines.types("veille chaque premier lundi du mois à 9h dans #veille");

        assertThat(ines.types("calendrier mois")).isEqualTo("""
                # Calendrier de Tech watch, jusqu'au jeudi 17 décembre
                !Calendrier de Tech watch, jusqu'au jeudi 17 décembre, en grille de semaines. Prévu\u202f: 1\u202f; trous\u202f: \
                2\u202f; collisions\u202f: 0. Dessous, tout cela en mots.
                **lundi 7 décembre**
                9 h #veille · édition\u202f: digest publish "#veille"
                Trous\u202f: mercredi 18 novembre au vendredi 4 décembre · mardi 8 décembre au jeudi 17 décembre.
                Aucune collision.
                (La charte ne donne pas de rythme\u202f: un trou, ce sont 5 jours ouvrés de suite où rien de nouveau ne part. \
                Une collision, ce sont deux choses à 2 heures d'écart au plus dans un canal, dans deux qui ont la moitié de \
                leurs membres en commun, ou pour le même public.)
                [Déplacer\u202f: digest publish "#veille"]
                [Prévoir une édition] [Écrire un rappel] [Sept jours] [Pause\u202f: digest publish "#veille"]""");
    }

    private static void agreeOn(Member sven, String cadence) {
        var now = sven.types("admin playbook export").replace("# Playbook\n", "");
        sven.types("admin playbook import");
        sven.sends(
                Map.of("lines", now.replaceAll("(?m)^cadence: .*$", "cadence: \"" + cadence + "\""), "what", "apply"));
    }

    private static void scheduled(Member author, String line) {
        author.types(line);
        assertThat(author.presses("Schedule")).startsWith("Scheduled, as number ");
    }
}
