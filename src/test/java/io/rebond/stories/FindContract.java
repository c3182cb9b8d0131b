package io.rebond.stories;

import static io.rebond.chat.Language.ENGLISH;
import static io.rebond.chat.Language.FRENCH;
import static org.assertj.core.api.Assertions.assertThat;

import io.rebond.chat.ChannelRef;
import io.rebond.chat.ChatEvent.MembershipChanged;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What was published is found again by its words, by those who may read where it stands, and by nobody else. */
abstract class FindContract extends Story {

    private void published(Member by, Member animator, String... lines) {
        for (var line : lines) {
            by.types("share " + line);
        }
        animator.types("digest publish");
        company.settled();
    }

    @Test
    void an_article_is_found_by_its_words_with_where_when_and_the_word_of_a_colleague() {
        var ada = company.member("Ada", ENGLISH);
        var grace = company.animator("Grace", ENGLISH);
        published(
                ada,
                grace,
                "https://example.com/virtual-threads \"one thread for each meeting, says <!channel>\" topic:java",
                "https://example.com/coffee \"it is about beans\"");

        assertThat(ada.types("find meetings java")).isEqualTo("""
                # “meetings java”: 1 result
                Virtual threads <https://example.com/virtual-threads>
                  #veille · 17 November 2026 · put forward by Ada · java
                  one thread for each **meeting**, says <!channel>
                (Only you see this. I look in what was published in channels that you may read.)""");
        assertThat(ada.types("find \"coffee\"")).contains("# “coffee”: 1 result\nCoffee <https://example.com/coffee>");
        assertThat(company.wall()).hasSize(1);
    }

    @Test
    void on_trouve_sans_accents_au_pluriel_et_par_le_début_d_un_mot() {
        var zoe = company.member("Zoé", FRENCH);
        var grace = company.animator("Grace", ENGLISH);
        published(zoe, grace, "https://example.com/visio \"l'équipe a supprimé ses réunions du lundi\" topic:sécurité");

        var expected = """
                # « %s » : 1 résultat
                Visio <https://example.com/visio>
                  #veille · 17 novembre 2026 · proposé par Zoé · sécurité
                  %s
                (Vous seul voyez ceci. Je cherche dans ce qui a été publié dans les canaux que vous pouvez lire.)""";
        assertThat(zoe.types("trouver reunion equipe"))
                .isEqualTo(expected.formatted("reunion equipe", "**l'équipe** a supprimé ses **réunions** du lundi"));
        assertThat(zoe.types("trouver secu"))
                .isEqualTo(expected.formatted("secu", "l'équipe a supprimé ses réunions du lundi"));
        assertThat(zoe.types("trouver licorne")).isEqualTo("""
                Rien trouvé pour « licorne ». Essayez moins de mots, ou d'autres.
                (Vous seul voyez ceci. Je cherche dans ce qui a été publié dans les canaux que vous pouvez lire.)""");
        assertThat(zoe.types("trouver licorne lundi")).startsWith("""
                # « licorne lundi » : rien ne contient tout, 1 en partie
                Visio""");
    }

    @Test
    void the_bare_command_opens_a_form_and_more_than_five_are_shown_five_at_a_time() {
        var ada = company.member("Ada", ENGLISH);
        var grace = company.animator("Grace", ENGLISH);
        for (int number = 1; number <= 7; number++) {
            ada.types("share https://example.com/kubernetes-" + number);
        }
        grace.types("digest publish");

        assertThat(ada.types("find")).isEqualTo("""
                # Find again
                words*: Words (All of them, in any order; "quoted" ones as they stand.)
                [Find]""");
        var first = ada.sends(Map.of("words", "kubernetes"));
        assertThat(first).startsWith("# “kubernetes”: 7 results\n").contains("[More]");
        assertThat(first.lines().filter(line -> line.contains("<https://"))).hasSize(5);
        var rest = ada.presses("More");
        assertThat(rest.lines().filter(line -> line.contains("<https://"))).hasSize(2);
        assertThat(rest).doesNotContain("[More]");
        assertThat(first.lines().filter(line -> line.contains("<https://")))
                .doesNotContainAnyElementsOf(
                        rest.lines().filter(line -> line.contains("<https://")).toList());
        ada.types("find");
        assertThat(ada.sends(Map.of("words", "?! \"…\"")))
                .isEqualTo("There is no word in it to look for. Try `/rebond find \"pair programming\"`");
    }

    @Test
    void what_leads_nowhere_is_found_too_and_what_waits_is_not() {
        var ada = company.member("Ada", ENGLISH);
        var grace = company.animator("Grace", ENGLISH);
        grace.types("spotlight announcement \"The canteen moves\" \"from Monday on, to the first floor\"");
        ada.types("share https://example.com/waiting \"canteen\"");
        grace.types("digest publish");
        ada.types("share https://example.com/next \"canteen\"");

        assertThat(ada.types("find canteen floor")).isEqualTo("""
                # “canteen floor”: 1 result
                **The canteen moves**
                #veille · 17 November 2026 · put forward by Grace
                from Monday on, to the first **floor**
                (Only you see this. I look in what was published in channels that you may read.)""");
        assertThat(ada.types("find canteen"))
                .startsWith("# “canteen”: 2 results")
                .doesNotContain("Next");
    }

    @Test
    void a_correction_is_found_and_what_it_replaced_is_not() {
        var ada = company.member("Ada", ENGLISH);
        var grace = company.animator("Grace", ENGLISH);
        published(ada, grace, "https://example.com/one \"marmalade\"");
        grace.types("digest history");
        assertThat(ada.types("find marmalade")).contains("One <");
        grace.presses("Correct…");
        grace.presses("Correct…");
        grace.sends(Map.of("title", "Quince", "note", "jelly", "topics", ""));

        assertThat(ada.types("find quince jelly")).contains("""
                Quince <https://example.com/one>
                  #veille · 17 November 2026 · put forward by Ada
                  marmalade **jelly**
                """);
        assertThat(ada.types("find one")).startsWith("Nothing found");
    }

    @Test
    void what_stands_in_a_closed_channel_is_found_by_its_members_alone_and_only_as_long_as_they_are() {
        var board = company.closedChannel("board");
        var grace = company.admin("Grace", ENGLISH);
        var ada = company.member("Ada", ENGLISH);
        var alan = company.member("Alan", ENGLISH);
        grace.types("admin community create \"Directors\" #board");
        enters(ada, board, true);
        ada.goesTo(board);
        grace.goesTo(board);
        ada.types("share https://example.com/merger \"with Globex\"");
        grace.types("digest publish #board");
        company.settled();

        assertThat(ada.types("find globex")).contains("Merger <https://example.com/merger>\n  #board");
        assertThat(alan.types("find globex")).startsWith("Nothing found");
        assertThat(grace.types("find globex")).startsWith("Nothing found");
        enters(ada, board, false);
        enters(alan, board, true);
        assertThat(ada.types("find globex")).startsWith("Nothing found");
        assertThat(alan.types("find globex")).contains("Merger");
    }

    @Test
    void what_was_saved_of_a_closed_channel_shows_only_while_its_owner_may_read_it() {
        var board = company.closedChannel("board");
        var grace = company.admin("Grace", ENGLISH);
        var ada = company.member("Ada", ENGLISH);
        var alan = company.member("Alan", ENGLISH);
        grace.types("admin community create \"Directors\" #board");
        enters(ada, board, true);
        ada.goesTo(board);
        grace.goesTo(board);
        ada.types("share https://example.com/merger");
        grace.types("digest publish #board");

        assertThat(ada.presses("Save", "Merger")).startsWith("Saved, for you alone.");
        assertThat(ada.types("find --saved")).contains("Merger <https://example.com/merger>");
        assertThat(alan.presses("Save", "Merger"))
                .isEqualTo("This cannot be saved: it is gone, or stands in a channel that you may not read.");
        enters(ada, board, false);
        assertThat(ada.types("find --saved")).isEqualTo("You have saved nothing yet: press Save under an item.");
        assertThat(ada.types("privacy export")).contains("**Saved**  item:");
        assertThat(ada.presses("Save", "Merger")).isEqualTo("No longer saved.");
    }

    @Test
    void where_rebond_stands_no_longer_nothing_is_found_unless_the_platform_is_only_silent() {
        var ada = company.member("Ada", ENGLISH);
        var grace = company.animator("Grace", ENGLISH);
        published(ada, grace, "https://example.com/one \"marmalade\"");
        ada.goesToTheDirectConversation();

        company.leaves(company.home());
        assertThat(ada.types("find marmalade")).startsWith("Nothing found");
        company.channel("veille");
        assertThat(ada.types("find marmalade")).contains("One <");
        company.fallsSilent();
        assertThat(ada.types("find marmalade")).contains("One <");
    }

    @Test
    void a_guest_finds_what_stands_where_they_are() {
        var lab = company.channel("lab").ref();
        var ada = company.member("Ada", ENGLISH);
        var grace = company.animator("Grace", ENGLISH);
        var guest = company.member("Kim", ENGLISH);
        company.town.invite(guest.ref());
        enters(guest, company.home(), false);
        enters(guest, lab, true);
        published(ada, grace, "https://example.com/one \"marmalade\"");

        assertThat(guest.types("find marmalade")).startsWith("Nothing found");
        enters(guest, company.home(), true);
        assertThat(guest.types("find marmalade")).contains("One <");
    }

    private void enters(Member member, ChannelRef channel, boolean present) {
        company.introduce();
        member.brings(new MembershipChanged(Member.key(), member.moment(), member.ref(), channel, present));
        company.settled();
    }

    @Test
    void who_does_not_work_here_finds_nothing_and_another_company_finds_only_its_own() {
        var ada = company.member("Ada", ENGLISH);
        var grace = company.animator("Grace", ENGLISH);
        published(ada, grace, "https://example.com/secret \"secret\"");

        assertThat(company.stranger().types("find secret")).startsWith("Nothing found");
        company.begin(ENGLISH);
        assertThat(company.member("Eve", ENGLISH).types("find secret")).startsWith("Nothing found");
        assertThat(ada.ref().workspace()).isNotEqualTo(company.home().workspace());
    }

    @Test
    void who_erases_themselves_is_named_no_more() {
        var ada = company.member("Ada", ENGLISH);
        var alan = company.member("Alan", ENGLISH);
        var grace = company.animator("Grace", ENGLISH);
        published(ada, grace, "https://example.com/one \"worth it\"");
        assertThat(ada.types("privacy export")).contains("**Put forward by you, to be found**  One");
        ada.types("privacy erase");
        ada.presses("Erase everything");

        assertThat(alan.types("find worth")).contains("One <https://example.com/one>\n  #veille · 17 November 2026\n");
        assertThat(Traces.of(ada.ref().id(), company.database)).isEmpty();
    }

    @Test
    void nobody_is_recorded_for_looking() {
        var ada = company.member("Ada", ENGLISH);
        var grace = company.animator("Grace", ENGLISH);
        published(ada, grace, "https://example.com/one");
        clock.pass(Duration.ofMinutes(1));
        var word = "nightingale" + UUID.randomUUID();
        ada.types("find " + word);

        assertThat(Traces.of(word, company.database)).isEmpty();
    }
}
