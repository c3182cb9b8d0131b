package io.rebond.stories;

import static io.rebond.chat.Language.ENGLISH;
import static io.rebond.chat.Language.FRENCH;
import static org.assertj.core.api.Assertions.assertThat;

import io.rebond.chat.Role;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What may be followed, and what is refused before anything is fetched. */
abstract class SourcesContract extends Story {

    @Test
    void a_source_is_followed_read_and_listed() {
        var grace = company.animator("Grace", ENGLISH);

        assertThat(grace.types("source list"))
                .isEqualTo("No source is followed yet. Try `/rebond source add sample:security`");
        assertThat(grace.types("source add sample:security topic:security"))
                .isEqualTo(
                        "sample:security is now followed. I am reading it; `/rebond source list` shows how it does.");
        company.sourcesRead();
        assertThat(grace.types("source list")).isEqualTo("""
                # Sources
                **Example Security Desk**  fine, read 17 November 09:00
                sample:security
                [Pause] [Remove]""");
        assertThat(grace.types("source add sample:security")).isEqualTo("sample:security is followed already.");
    }

    @Test
    void un_flux_se_suit_en_francais() {
        var emile = company.animator("Émile", FRENCH);

        assertThat(emile.types("flux liste"))
                .isEqualTo("Aucun flux n'est suivi pour l'instant. Essayez `/rebond flux ajouter sample:security`");
        assertThat(emile.types("flux ajouter sample:bonnes-pratiques thème:pratiques"))
                .isEqualTo("sample:bonnes-pratiques est désormais suivie. Je la lis ; `/rebond flux liste` montre "
                        + "comment elle se porte.");
        company.sourcesRead();
        assertThat(emile.types("flux liste")).isEqualTo("""
                # Flux
                **Le carnet des bonnes pratiques**  tout va bien, lu le 17 novembre 09:00
                sample:bonnes-pratiques
                [Suspendre] [Retirer]""");
        assertThat(emile.types("flux ajouter sample:bonnes-pratiques"))
                .isEqualTo("sample:bonnes-pratiques est déjà suivie.");
    }

    @Test
    void a_bare_command_opens_a_form_that_keeps_what_was_typed_until_it_is_right() {
        var grace = company.animator("Grace", ENGLISH);

        assertThat(grace.types("source add")).isEqualTo("""
                # Follow a source
                address*: Address (The address of an RSS or Atom feed)
                topics: Topics (java security …)
                [Follow]""");
        assertThat(grace.sends(Map.of("address", "http://example.com/feed", "topics", "")))
                .isEqualTo("address: Only https addresses are read; others must be opened by the administrator.");
        assertThat(grace.sends(Map.of("address", "sample:tech-watch", "topics", "java, ai")))
                .isEqualTo(
                        "sample:tech-watch is now followed. I am reading it; `/rebond source list` shows how it does.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            http://example.com/feed         | Only https addresses are read; others must be opened by the administrator.
            file:///etc/passwd              | Only https addresses are read; others must be opened by the administrator.
            ftp://example.com/feed          | Only https addresses are read; others must be opened by the administrator.
            http://169.254.169.254/latest   | Only https addresses are read; others must be opened by the administrator.
            https://2130706433/feed         | The host is not spelled in the usual way.
            https://0x7f.1/feed             | The host is not spelled in the usual way.
            https://0177.0.0.1/feed         | The host is not spelled in the usual way.
            https://me:secret@example.com/  | The address holds a user name or a password: remove it.
            sample:../application           | There is no bundled sample of that name.
            sample:nothing                  | There is no bundled sample of that name.
            @/etc/passwd                    | Only https addresses are read; others must be opened by the administrator.
            ${env:PATH}                     | This is not the address of a feed.
            """)
    void what_may_never_be_read_is_refused_at_once_in_words(String address, String sentence) {
        var grace = company.animator("Grace", ENGLISH);

        assertThat(grace.types("source add " + address)).isEqualTo(sentence);
        assertThat(grace.types("source list")).startsWith("No source is followed yet.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            http://example.com/feed        | Seules les adresses https sont lues ; les autres doivent être ouvertes par l’administrateur.
            https://2130706433/feed        | Le nom du serveur n’est pas écrit de la façon habituelle.
            https://me:secret@example.com/ | L’adresse contient un nom d’utilisateur ou un mot de passe : retirez-le.
            sample:rien                    | Il n’y a pas d’exemple fourni sous ce nom.
            <script>                       | Ce n’est pas l’adresse d’un flux.
            """)
    void ce_qui_ne_peut_pas_etre_lu_est_refuse_en_francais(String address, String sentence) {
        var emile = company.animator("Émile", FRENCH);

        assertThat(emile.types("flux ajouter " + address)).isEqualTo(sentence);
    }

    @ParameterizedTest
    @CsvSource({
        "https://127.0.0.1/feed",
        "https://10.0.0.1/feed",
        "https://169.254.169.254/latest",
        "https://168.63.129.16/",
        "https://[::1]/feed",
        "https://[::ffff:127.0.0.1]/feed",
        "https://[::ffff:7f00:1]/feed",
        "https://[64:ff9b::a00:1]/feed",
        "https://[fd00::1]/feed",
        "https://[fe80::1]/feed"
    })
    void an_address_that_leads_inside_is_never_fetched_and_says_so_on_its_line(String address) {
        var grace = company.animator("Grace", ENGLISH);
        grace.types("source add " + address);
        company.sourcesRead();

        assertThat(grace.types("source list"))
                .contains("The host is not on the public Internet; the administrator can open an intranet feed.")
                .contains("(1 in a row)")
                .endsWith("\n" + address + "\n[Pause] [Remove]");
    }

    @Test
    void a_source_is_paused_and_resumed_by_a_word_of_its_name_and_what_it_brought_goes_on_waiting() {
        var grace = company.animator("Grace", ENGLISH);
        grace.types("source add sample:security");
        company.sourcesRead();
        var waiting = grace.types("digest preview");

        assertThat(grace.types("source pause example security"))
                .isEqualTo("sample:security is not read until you resume it. What it brought goes on waiting.");
        assertThat(grace.types("source list")).isEqualTo("""
                # Sources
                **Example Security Desk**  paused
                sample:security
                [Resume] [Remove]""");
        assertThat(grace.types("digest preview")).isEqualTo(waiting).contains("Example Security Desk");
        assertThat(grace.types("source resume sample:security")).isEqualTo("sample:security is read again.");
        assertThat(grace.types("source list")).contains("fine, read 17 November 09:00");
    }

    @Test
    void a_removed_source_takes_along_what_nobody_accepted_and_comes_back_with_it_once() {
        var grace = company.animator("Grace", ENGLISH);
        grace.types("source add sample:security");
        company.sourcesRead();
        var waiting = grace.types("digest preview");

        grace.types("source list");
        assertThat(grace.presses("Remove"))
                .isEqualTo("sample:security is no longer followed. What nobody accepted of it leaves the review; "
                        + "published items stay.");
        assertThat(grace.types("source list")).startsWith("No source is followed yet.");
        assertThat(grace.types("digest preview")).doesNotContain("Example Security Desk");
        assertThat(grace.types("source remove sample:security"))
                .isEqualTo("No source here is called “sample:security”. `/rebond source list` shows them.");

        assertThat(grace.types("source add sample:security")).startsWith("sample:security is now followed.");
        company.sourcesRead();
        assertThat(grace.types("digest preview")).isEqualTo(waiting);
    }

    @Test
    void un_flux_se_suspend_se_reprend_et_se_retire_en_francais() {
        var emile = company.animator("Émile", FRENCH);
        emile.types("flux ajouter sample:bonnes-pratiques");
        emile.types("flux ajouter sample:security");

        assertThat(emile.types("flux suspendre bonnes"))
                .isEqualTo("sample:bonnes-pratiques n'est plus lu jusqu'à ce que vous le repreniez. Ce qu'il a apporté "
                        + "continue d'attendre.");
        assertThat(emile.types("flux reprendre sample:"))
                .isEqualTo("« sample: » convient à plusieurs flux\u202f: donnez l'adresse entière. "
                        + "`/rebond flux liste` les montre.");
        assertThat(emile.types("flux reprendre sample:bonnes-pratiques"))
                .isEqualTo("sample:bonnes-pratiques est lu de nouveau.");
        assertThat(emile.types("flux retirer sample:bonnes-pratiques"))
                .isEqualTo(
                        "sample:bonnes-pratiques n'est plus suivi. Ce que personne n'en a accepté quitte la revue\u202f; "
                                + "ce qui est publié reste.");
    }

    @Test
    void who_lost_the_role_since_the_list_was_shown_changes_nothing() {
        var grace = company.animator("Grace", ENGLISH);
        grace.types("source add sample:security");
        grace.types("source list");
        company.town.promote(grace.ref(), Role.MEMBER);

        assertThat(grace.presses("Remove")).isEqualTo("Only an animator may do this.");
    }

    @Test
    void only_animators_decide_what_is_followed() {
        var ada = company.member("Ada", ENGLISH);
        var zoe = company.member("Zoé", FRENCH);

        assertThat(ada.types("source add sample:security")).isEqualTo("Here, this is for animators: ask one of them.");
        assertThat(zoe.types("flux liste")).isEqualTo("Ici, c'est réservé aux animateurs : adressez-vous à eux.");
    }

    @Test
    void who_lost_the_role_since_the_form_was_opened_is_told_so() {
        var grace = company.animator("Grace", ENGLISH);
        grace.types("source add");
        company.town.promote(grace.ref(), Role.MEMBER);

        assertThat(grace.sends(Map.of("address", "sample:security"))).isEqualTo("Only an animator may do this.");
    }
}
