package io.rebond.stories;

import static io.rebond.chat.Language.ENGLISH;
import static io.rebond.chat.Language.FRENCH;
import static org.assertj.core.api.Assertions.assertThat;

import io.rebond.chat.ChatEvent.CommandTyped;
import io.rebond.chat.Mention;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Who may do what, where and until when. */
abstract class RolesContract extends Story {

    private static final String RESERVED = "Here, this is for animators: ask one of them.";

    @Test
    void an_animator_of_one_channel_animates_there_and_nowhere_else() {
        var sven = company.admin("Sven", ENGLISH);
        var ada = company.member("Ada", ENGLISH);
        company.channel("java");
        ada.types("share https://example.com/one");

        assertThat(sven.types("admin role give Ada animator #java")).isEqualTo("Ada has the role animator in #java.");

        assertThat(ada.types("digest publish")).isEqualTo(RESERVED);
        assertThat(ada.typesIn(company.place("java"), "digest publish #veille"))
                .isEqualTo("#veille is not in your care: your role holds elsewhere. Name a channel of yours, or ask an "
                        + "animator.");
        assertThat(ada.typesIn(company.place("java"), "source add sample:security"))
                .isEqualTo("Feeds serve the whole community, and your role holds in one of its channels: ask an "
                        + "animator of it.");
        assertThat(ada.typesIn(company.place("java"), "digest publish #java"))
                .isEqualTo("Published: no. 1, 1 item, on its way to #java.");
    }

    @Test
    void in_the_direct_conversation_a_local_animator_sees_and_changes_no_more_than_elsewhere() {
        var sven = company.admin("Sven", ENGLISH);
        var ada = company.member("Ada", ENGLISH);
        company.channel("java");
        sven.types("admin community create \"Java guild\" #java");
        sven.types("admin role give Ada animator #java");

        assertThat(ada.typesInPrivate("digest review"))
                .isEqualTo("Your role holds elsewhere, not in “Tech watch”: ask in a channel that is in your care.");
        assertThat(ada.typesInPrivate("source add sample:security")).startsWith("Feeds serve the whole community");
        assertThat(ada.typesIn(company.place("java"), "digest review")).startsWith("# For the next edition");
    }

    @Test
    void nobody_administers_a_part() {
        var sven = company.admin("Sven", ENGLISH);
        company.member("Ada", ENGLISH);

        assertThat(sven.types("admin role give Ada admin #veille"))
                .isEqualTo("An administrator administers the whole workspace: leave the place out.");
    }

    @Test
    void a_role_ends_by_itself() {
        var sven = company.admin("Sven", ENGLISH);
        var ada = company.member("Ada", ENGLISH);

        assertThat(sven.types("admin role give Ada animator --until 2026-11-18"))
                .isEqualTo("Ada has the role animator everywhere, until November 18, 2026.");

        assertThat(ada.types("digest preview")).startsWith("Nothing to publish: no article is waiting.");
        clock.pass(Duration.ofDays(1));
        assertThat(ada.types("digest preview")).startsWith("Nothing to publish: no article is waiting.");
        clock.pass(Duration.ofDays(1));
        assertThat(ada.types("digest preview")).isEqualTo(RESERVED);
    }

    @Test
    void a_role_is_taken_back_and_what_was_not_given_is_said() {
        var sven = company.admin("Sven", ENGLISH);
        var ada = company.member("Ada", ENGLISH);
        sven.types("admin role give Ada ambassador");

        assertThat(sven.types("admin role")).isEqualTo("""
                # Roles
                **Ada**  ambassador, everywhere
                (Besides, whoever administers the platform or stands in REBOND_ADMINS administers Rebond, and who \
                manages a team is a manager.)""");
        assertThat(sven.types("admin role take Ada ambassador"))
                .isEqualTo("Ada no longer has the role ambassador everywhere.");
        assertThat(sven.types("admin role take Ada ambassador"))
                .isEqualTo("Ada was not given the role ambassador everywhere. Roles that the platform itself gives are "
                        + "changed there.");
        assertThat(sven.types("admin role")).contains("Rebond itself has given no role yet.");
    }

    @Test
    void on_nomme_par_formulaire_et_ce_qui_ne_va_pas_est_dit_a_cote_du_champ() {
        var zoe = company.admin("Zoé", FRENCH);
        company.member("Ada Lovelace", ENGLISH);

        assertThat(zoe.types("réglages rôle donner")).isEqualTo("""
                # Donner un rôle
                person*: Qui (@nom, ou le nom entier)
                role*: Rôle = animator [ambassadeur|manager|animateur|administrateur]
                where: Où (#canal ou une communauté\u202f; vide\u202f: partout)
                until: Jusqu'au (2027-01-31\u202f; vide\u202f: sans fin)
                [Donner]""");
        assertThat(zoe.sends(Map.of("person", "Personne", "role", "animator")))
                .isEqualTo(
                        "person: Je ne trouve personne sous le nom «\u00a0Personne\u00a0»\u202f: nommez quelqu'un par"
                                + " `@nom`, ou par un nom qu'aucun autre ne porte.");
        assertThat(zoe.sends(Map.of("person", "ada lovelace", "role", "animator", "until", "demain")))
                .isEqualTo("until: «\u00a0demain\u00a0» n'est pas une date\u202f: écrivez-la ainsi, `2027-01-31`.");
        assertThat(zoe.sends(Map.of("person", "ada lovelace", "role", "animator", "until", "2026-11-16")))
                .isEqualTo("until: Le 16 novembre 2026 est passé\u202f: choisissez un jour à venir.");
        assertThat(zoe.sends(Map.of("person", "ada lovelace", "role", "animator", "where", "#veille")))
                .isEqualTo("Ada Lovelace a le rôle animateur dans #veille.");
    }

    @Test
    void of_two_who_are_called_alike_the_platform_tells_who_is_meant() {
        var sven = company.admin("Sven", ENGLISH);
        var one = company.member("Jean Martin", ENGLISH);
        var other = company.member("Jean Martin", ENGLISH);

        assertThat(sven.types("admin role give \"Jean Martin\" animator"))
                .startsWith("I find nobody called “Jean Martin”");
        assertThat(sven.acts(new CommandTyped(
                        Member.key(),
                        sven.moment(),
                        sven.ref(),
                        company.home(),
                        "admin role give @Jean Martin animator",
                        List.of(new Mention("@Jean Martin", other.ref())))))
                .isEqualTo("Jean Martin has the role animator everywhere.");

        assertThat(one.types("digest preview")).isEqualTo(RESERVED);
        assertThat(other.types("digest preview")).startsWith("Nothing to publish: no article is waiting.");
    }

    @Test
    void every_change_leaves_a_line_that_an_administrator_reads_and_an_erasure_makes_it_nobodys() {
        var sven = company.admin("Sven", ENGLISH);
        var ada = company.member("Ada", ENGLISH);
        sven.types("admin role give Ada animator #veille");
        sven.types("admin language french");

        assertThat(sven.types("admin audit")).isEqualTo("""
                # The latest changes
                2026-11-17 09:00  Sven: language changed (Tech watch, fr)
                2026-11-17 09:00  Sven: role given, Ada (animator, #veille)""");

        ada.types("privacy erase");
        ada.presses("Erase everything");
        assertThat(sven.types("admin audit"))
                .contains("Sven: role given (animator, #veille)")
                .doesNotContain("Ada");
    }

    @Test
    void nobody_else_gives_roles() {
        var grace = company.animator("Grace", ENGLISH);

        assertThat(grace.types("admin role give me admin"))
                .isEqualTo("Here, this is for administrators: ask one of them.");
    }
}
