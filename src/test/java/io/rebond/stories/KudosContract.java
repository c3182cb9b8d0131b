package io.rebond.stories;

import static io.rebond.chat.Language.ENGLISH;
import static io.rebond.chat.Language.FRENCH;
import static org.assertj.core.api.Assertions.assertThat;

import io.rebond.recognition.TellingRound;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** People thank each other. Stories begin on Tuesday, 17 November, at 9:00 in Paris. */
abstract class KudosContract extends Story {

    @Inject
    TellingRound morning;

    /** Without the notice, which whoever acts for the first time gets besides. */
    private static List<String> letters(Member member) {
        return member.reads().stream()
                .filter(letter -> !letter.contains("I'm Rebond") && !letter.contains("je suis Rebond"))
                .toList();
    }

    private static String only(Member member) {
        return letters(member).get(0);
    }

    @Test
    void who_is_thanked_reads_it_in_private_and_others_see_it_once_both_agree() {
        var ada = company.member("Ada", ENGLISH);
        var alan = company.member("Alan", ENGLISH);

        assertThat(ada.types("kudos @Alan \"for the patient review\"")).isEqualTo("""
                Said to Alan, in private.
                Others will see it in #veille only if they agree.
                [Take it back]
                (4 left for today.)""");
        assertThat(letters(alan)).containsExactly("""
                Ada thanks you: “for the patient review”
                May others see it in #veille? Whatever you choose, nobody is told.
                [Show it in #veille] [Keep it between us]
                (What happens when you are thanked is yours to choose: `/rebond kudos choice`)""");
        assertThat(company.wall()).isEmpty();

        assertThat(alan.presses("Show it")).isEqualTo("Others see it in #veille now.");
        assertThat(company.wall()).containsExactly("Ada thanks Alan: “for the patient review”");
        assertThat(letters(alan)).containsExactly("""
                Ada thanks you: “for the patient review”
                Others see it in #veille.
                [Hide it again]
                (What happens when you are thanked is yours to choose: `/rebond kudos choice`)""");

        assertThat(alan.presses("Hide it")).isEqualTo("It stays between you, and nobody is told.");
        assertThat(company.wall()).containsExactly("What was said here is private now.");
        assertThat(letters(ada)).isEmpty();
    }

    @Test
    void qui_est_remercié_le_lit_en_privé_et_en_français() {
        company.begin(FRENCH);
        var zoe = company.member("Zoé", FRENCH);
        var camille = company.member("Camille", FRENCH);

        assertThat(zoe.types("merci @Camille « pour la relecture patiente »")).isEqualTo("""
                C'est dit à Camille, en privé.
                Les autres ne le verront dans #veille qu'avec son accord.
                [Revenir dessus]
                (Encore 4 pour aujourd'hui.)""");
        assertThat(letters(camille)).containsExactly("""
                Zoé vous remercie\u202f: «\u00a0pour la relecture patiente\u00a0»
                Les autres peuvent-ils le voir dans #veille\u202f? Quoi que vous choisissiez, personne n'en est averti.
                [Le montrer dans #veille] [Le garder entre nous]
                (À vous de choisir ce qui se passe quand on vous remercie\u202f: `/rebond merci choix`)""");
        assertThat(camille.presses("Le montrer")).isEqualTo("Les autres le voient maintenant dans #veille.");
        assertThat(company.wall())
                .containsExactly("Zoé remercie Camille\u202f: «\u00a0pour la relecture patiente\u00a0»");
    }

    @Test
    void several_are_thanked_in_one_breath_and_shown_together_each_for_their_own_part() {
        var ada = company.member("Ada", ENGLISH);
        var alan = company.member("Alan", ENGLISH);
        var grace = company.member("Grace", ENGLISH);
        var zoe = company.member("Zoé", FRENCH);

        assertThat(ada.types("kudos @Alan, @Grace and @Zoé for helping @Nobody out"))
                .isEqualTo("""
                Said to Alan, Grace and Zoé, in private.
                Others will see it in #veille only if they agree, each for their own part.
                [Take it back]
                (2 left for today.)""");
        letters(grace);
        grace.presses("Show it");
        assertThat(company.wall()).containsExactly("Ada thanks Grace: “for helping @Nobody out”");
        letters(alan);
        alan.presses("Show it");
        assertThat(company.wall()).containsExactly("Ada thanks Alan and Grace: “for helping @Nobody out”");
        assertThat(only(zoe)).startsWith("Ada vous remercie");
        zoe.presses("Le garder");
        grace.presses("Hide it");
        assertThat(company.wall()).containsExactly("Ada thanks Alan: “for helping @Nobody out”");
    }

    @Test
    void two_who_agree_at_once_are_shown_in_one_message() throws Exception {
        var ada = company.member("Ada", ENGLISH);
        var alan = company.member("Alan", ENGLISH);
        var grace = company.member("Grace", ENGLISH);
        ada.types("kudos @Alan @Grace for the demo");
        letters(alan);

        together(() -> alan.presses("Show it"), () -> grace.presses("Show it"));
        assertThat(company.wall()).containsExactly("Ada thanks Alan and Grace: “for the demo”");
    }

    @Test
    void what_cannot_be_passed_on_is_said_with_a_line_that_works_and_nobody_is_thanked() {
        var ada = company.member("Ada", ENGLISH);
        var alan = company.member("Alan", ENGLISH);
        company.robot();
        var works = "\nThis works: `/rebond kudos @alex \"for the patient review\"`";

        assertThat(ada.types("kudos \"for the review\""))
                .isEqualTo("Whom would you like to thank? People come first, each with an @." + works);
        assertThat(ada.types("kudos @Alan")).isEqualTo("Say what for: that is what people remember." + works);
        assertThat(ada.types("kudos @Alan @Bob for it"))
                .isEqualTo("Nobody here is called “Bob”, or more than one is." + works);
        assertThat(ada.types("kudos @Alan @me for it"))
                .isEqualTo("Nobody thanks themselves. Somebody else would be glad of it." + works);
        assertThat(ada.types("kudos @Robot for it"))
                .isEqualTo("Nobody here is called “Robot”, or more than one is." + works);
        assertThat(ada.types("kudos @Alan for it value:courage"))
                .isEqualTo("This community has agreed on no values: leave the value out." + works);
        assertThat(ada.types("kudos @Alan " + "x".repeat(301))).isEqualTo("300 characters at most, please." + works);
        assertThat(letters(alan)).isEmpty();
        assertThat(ada.types("kudos @Alan for it")).endsWith("(4 left for today.)");
    }

    @Test
    void nobody_thanks_more_often_in_a_day_of_theirs_than_was_agreed_on_however_quick_they_are() throws Exception {
        var ada = company.memberIn(ZoneId.of("Pacific/Auckland"), "Ada", ENGLISH);
        var alan = company.member("Alan", ENGLISH);
        company.introduce();
        List<Callable<String>> acts = IntStream.range(0, 8)
                .<Callable<String>>mapToObj(number -> () -> ada.types("kudos @Alan for number " + number))
                .toList();

        assertThat(together(acts))
                .filteredOn(told -> told.startsWith("Said to Alan"))
                .hasSize(5);
        assertThat(letters(alan)).hasSize(5);
        assertThat(ada.types("kudos @Alan for one more"))
                .startsWith("Your 5 thanks of today are given. Tomorrow there are as many again.");
        // Midnight in Auckland is noon in Paris.
        clock.set(Instant.parse("2026-11-17T11:00:00Z"));
        assertThat(ada.types("kudos @Alan for a new day")).endsWith("(4 left for today.)");
        assertThat(ada.types("kudos @Alan @Alan @Alan for a new day")).endsWith("(3 left for today.)");
    }

    @Test
    void what_was_taken_back_is_given_back_and_who_read_it_is_told() {
        var ada = company.member("Ada", ENGLISH);
        var alan = company.member("Alan", ENGLISH);
        ada.types("kudos @Alan for the demo");
        letters(alan);
        alan.presses("Show it");

        assertThat(ada.presses("Take it back")).isEqualTo("Taken back.");
        assertThat(letters(alan)).containsExactly("Ada has taken their thanks back.");
        assertThat(company.wall()).containsExactly("What was said here is private now.");
        assertThat(ada.types("kudos @Alan for the demo, properly")).endsWith("(4 left for today.)");
    }

    @Test
    void only_who_is_thanked_decides() {
        var ada = company.member("Ada", ENGLISH);
        var alan = company.member("Alan", ENGLISH);
        var grace = company.member("Grace", ENGLISH);
        ada.types("kudos @Alan for the demo");
        letters(alan);

        assertThat(grace.pressesWhatIsShownTo(alan, "Show it")).isEqualTo("This is not for you to decide.");
        assertThat(ada.pressesWhatIsShownTo(alan, "Show it")).isEqualTo("This is not for you to decide.");
        assertThat(company.wall()).isEmpty();
    }

    @Test
    void who_gives_it_in_private_or_in_a_direct_conversation_lets_nobody_see_it() {
        var ada = company.member("Ada", ENGLISH);
        var alan = company.member("Alan", ENGLISH);

        assertThat(ada.types("kudos @Alan for the demo --private")).isEqualTo("""
                Said to Alan, in private.
                Nobody else sees it.
                [Take it back]
                (4 left for today.)""");
        assertThat(only(alan)).isEqualTo("""
                Ada thanks you: “for the demo”
                It stays between you.
                (What happens when you are thanked is yours to choose: `/rebond kudos choice`)""");
        assertThat(ada.typesInPrivate("kudos @Alan for more")).contains("Nobody else sees it.");
    }

    @Test
    void the_bare_command_opens_a_form_that_says_what_is_wrong_field_by_field() {
        var sven = company.admin("Sven", ENGLISH);
        var ada = company.member("Ada", ENGLISH);
        var alan = company.member("Alan Turing", ENGLISH);
        agree(sven, "kudos-a-day: 5", "kudos-a-day: 2");
        agree(sven, "values: \"\"", "values: courage, Esprit d'équipe");

        assertThat(ada.types("kudos")).isEqualTo("""
                # Thank somebody
                who*: Whom (@name; several with commas between)
                what*: What for (In a sentence, which they read in private)
                worth*: Value = - [None|courage|Esprit d'équipe]
                between: Between us (Otherwise others see it here, once they agree) = false
                [Thank]""");
        assertThat(ada.sends(Map.of("who", "Bob", "what", "x")))
                .isEqualTo("who: Nobody here is called “Bob”, or more than one is.");
        assertThat(ada.sends(Map.of("who", "Alan Turing", "what", " ")))
                .isEqualTo("what: Say what for: that is what people remember.");
        assertThat(ada.sends(Map.of("who", "@Alan Turing, Sven", "what", "the demo", "worth", "courage")))
                .startsWith("Said to Alan Turing and Sven, in private.");
        assertThat(only(alan)).startsWith("Ada thanks you: “the demo” (courage)\n");
        alan.presses("Show it");
        assertThat(company.wall()).containsExactly("Ada thanks Alan Turing: “the demo” (courage)");

        assertThat(sven.types("kudos @Ada \"for that\" value:bravery"))
                .startsWith("“bravery” is none of this community's values: courage, Esprit d'équipe.\n");
        assertThat(sven.types("kudos @Ada \"for that\" value:\"ESPRIT D'EQUIPE\""))
                .startsWith("Said to Ada");
        assertThat(only(ada)).startsWith("Sven thanks you: “for that” (Esprit d'équipe)\n");
        assertThat(ada.types("kudos @Sven for it")).startsWith("Your 2 thanks of today are given.");
    }

    private static void agree(Member admin, String line, String instead) {
        var yaml = admin.types("admin playbook export").replace("# Playbook\n", "");
        admin.types("admin playbook import");
        assertThat(admin.sends(Map.of("lines", yaml.replace(line, instead), "what", "apply")))
                .contains("now lives by this playbook");
    }

    @Test
    void the_menu_of_a_message_proposes_its_author() {
        var ada = company.member("Ada", ENGLISH);
        var alan = company.member("Alan", ENGLISH);
        company.member("Alan", ENGLISH);
        var said = alan.says(company.home(), "The build is green again");

        assertThat(ada.thanksFor(said)).isEqualTo("""
                # Thank somebody
                who*: Whom (@name; several with commas between) = @Alan
                what*: What for (In a sentence, which they read in private)
                between: Between us (Otherwise others see it here, once they agree) = false
                [Thank]""");
        assertThat(ada.sends(Map.of("who", "@Alan", "what", "for the green build")))
                .startsWith("Said to Alan");
        assertThat(only(alan)).startsWith("Ada thanks you: “for the green build”");
        assertThat(alan.thanksFor(said)).isEqualTo("Nobody thanks themselves. Somebody else would be glad of it.");
        assertThat(ada.thanksFor(company.town.hear(null, company.home(), "beep", TUESDAY)))
                .isEqualTo("Nobody who works here wrote this message.");
    }

    @Test
    void an_emoji_thanks_the_author_of_each_message_until_it_is_taken_off() {
        var ada = company.member("Ada", ENGLISH);
        var alan = company.member("Alan", ENGLISH);
        var zoe = company.member("Zoé", FRENCH);
        var one = alan.says(company.home(), "One");
        var other = zoe.says(company.home(), "Deux");
        ada.offersABouquet(one);
        ada.offersABouquet(other);

        assertThat(letters(alan)).containsExactly("""
                Ada thanks you for a message of yours in #veille.
                It stays between you.
                (What happens when you are thanked is yours to choose: `/rebond kudos choice`)""");
        assertThat(letters(zoe)).containsExactly("""
                Ada vous remercie pour un de vos messages dans #veille.
                Personne d'autre ne le voit.
                (À vous de choisir ce qui se passe quand on vous remercie\u202f: `/rebond merci choix`)""");
        ada.takesTheBouquetBack(one);
        assertThat(letters(alan)).containsExactly("Ada has taken their thanks back.");
        assertThat(letters(zoe)).singleElement().asString().startsWith("Ada vous remercie");
        ada.offersABouquet(one);
        assertThat(letters(alan)).singleElement().asString().startsWith("Ada thanks you for a message of yours");
        assertThat(company.wall()).isEmpty();
    }

    @Test
    void a_removal_that_arrives_first_is_not_forgotten() {
        var ada = company.member("Ada", ENGLISH);
        var alan = company.member("Alan", ENGLISH);
        var said = alan.says(company.home(), "One");
        var early = ada.moment();
        ada.takesTheBouquetBack(said);
        company.settled();
        ada.bouquet(said, early, true);

        assertThat(letters(alan)).isEmpty();
        assertThat(ada.types("kudos @Alan for it")).endsWith("(4 left for today.)");
    }

    @Test
    void neither_oneself_nor_apps_nor_strangers_are_thanked_by_emoji_and_a_spent_day_is_told_once() {
        var ada = company.member("Ada", ENGLISH);
        var alan = company.member("Alan", ENGLISH);
        ada.offersABouquet(ada.says(company.home(), "I did it"));
        ada.offersABouquet(company.stranger().says(company.home(), "Hello"));
        ada.offersABouquet(company.town.hear(null, company.home(), "beep", TUESDAY));
        assertThat(ada.types("kudos @Alan for it")).endsWith("(4 left for today.)");

        IntStream.range(0, 7).forEach(number -> ada.offersABouquet(alan.says(company.home(), "No. " + number)));
        assertThat(letters(alan)).hasSize(3);
        assertThat(letters(ada))
                .containsExactly("Your 5 thanks of today had been given, so this emoji passed nothing on.");
    }

    @Test
    void who_is_asleep_reads_it_in_their_morning() {
        var ada = company.member("Ada", ENGLISH);
        var kiri = company.memberIn(ZoneId.of("Pacific/Auckland"), "Kiri", ENGLISH);
        var alan = company.member("Alan", ENGLISH);

        assertThat(ada.types("kudos @Kiri @Alan for the handover")).isEqualTo("""
                Said to Kiri and Alan, in private.
                It is late for Kiri, who will read it in the morning.
                Others will see it in #veille only if they agree, each for their own part.
                [Take it back]
                (3 left for today.)""");
        var said = kiri.says(company.home(), "One");
        ada.offersABouquet(said);
        ada.takesTheBouquetBack(said);
        assertThat(letters(kiri)).isEmpty();
        assertThat(letters(alan)).hasSize(1);
        clock.set(Instant.parse("2026-11-17T18:59:00Z"));
        morning.run();
        assertThat(letters(kiri)).isEmpty();
        clock.set(Instant.parse("2026-11-17T19:00:00Z"));
        morning.run();
        morning.run();
        assertThat(letters(kiri)).singleElement().asString().startsWith("Ada thanks you: “for the handover”");
    }

    @Test
    void while_everything_is_held_who_was_asleep_reads_it_after_the_release() {
        var ada = company.animator("Ada", ENGLISH);
        var kiri = company.memberIn(ZoneId.of("Pacific/Auckland"), "Kiri", ENGLISH);
        ada.types("kudos @Kiri for the handover");
        ada.types("calendar hold \"an accident on the site\"");
        clock.set(Instant.parse("2026-11-17T19:00:00Z"));
        morning.run();
        assertThat(letters(kiri)).isEmpty();

        ada.types("calendar release");
        morning.run();
        assertThat(letters(kiri)).singleElement().asString().startsWith("Ada thanks you: “for the handover”");
    }

    @Test
    void whoever_pauses_reads_it_afterwards_and_has_as_long_to_decide() {
        var ada = company.member("Ada", ENGLISH);
        var alan = company.member("Alan", ENGLISH);
        alan.types("privacy pause 2 weeks");
        ada.types("kudos @Alan for the handover");
        company.settled();

        clock.pass(Duration.ofDays(13));
        morning.run();
        assertThat(letters(alan)).isEmpty();
        clock.pass(Duration.ofDays(2));
        morning.run();
        assertThat(letters(alan)).singleElement().asString().startsWith("Ada thanks you: “for the handover”");
        clock.pass(Duration.ofDays(5));
        morning.run();
        assertThat(alan.presses("Show it")).isEqualTo("Others see it in #veille now.");
        assertThat(company.wall()).containsExactly("Ada thanks Alan: “for the handover”");
    }

    @Test
    void each_chooses_once_for_all_what_happens() {
        var ada = company.member("Ada", ENGLISH);
        var alan = company.member("Alan", ENGLISH);
        var grace = company.member("Grace", ENGLISH);
        var zoe = company.member("Zoé", FRENCH);

        assertThat(alan.types("kudos choice")).isEqualTo("""
                # When you are thanked
                choice*: When somebody thanks me = ASK [Ask me before others see it|Let others see it, where it was \
                said|Keep it between us|Do without: I neither thank nor am thanked here]
                [Save]""");
        assertThat(alan.sends(Map.of("choice", "SHOW"))).isEqualTo("Noted. Let others see it, where it was said.");
        grace.types("kudos choice");
        grace.sends(Map.of("choice", "KEEP"));
        zoe.types("merci choix");
        assertThat(zoe.sends(Map.of("choice", "OFF")))
                .isEqualTo("C'est noté. Sans moi\u202f: ici je ne remercie pas et on ne me remercie pas.");
        assertThat(alan.types("privacy export"))
                .contains("**When somebody thanks me**  Let others see it, where it was said");

        ada.types("kudos @Alan @Grace for the demo");
        assertThat(company.wall()).containsExactly("Ada thanks Alan: “for the demo”");
        assertThat(only(alan)).contains("Others see it in #veille.\n[Hide it again]");
        assertThat(only(grace)).contains("It stays between you.\n[Show it in #veille]");
        assertThat(ada.types("kudos @Zoé for it"))
                .startsWith("Zoé prefers not to be thanked through Rebond. A word from you will do.");
        assertThat(zoe.types("merci"))
                .isEqualTo(
                        "Vous avez choisi de vous passer des mercis par Rebond. La commande «\u00a0merci choix\u00a0» y "
                                + "revient.");
        ada.offersABouquet(zoe.says(company.home(), "Bonjour"));
        zoe.offersABouquet(ada.says(company.home(), "Hello"));
        assertThat(letters(zoe)).isEmpty();
        assertThat(letters(ada)).isEmpty();
    }

    @Test
    void a_community_and_a_country_may_do_without() {
        var sven = company.admin("Sven", ENGLISH);
        var ada = company.member("Ada", ENGLISH);
        // As set for tests: REBOND_KUDOS_OFF_IN is Pacific/Chatham.
        var moana = company.memberIn(ZoneId.of("Pacific/Chatham"), "Moana", ENGLISH);
        assertThat(ada.types("kudos @Moana for it"))
                .startsWith("Where Moana works, thanks do not go through Rebond. A word from you does.");
        assertThat(moana.types("kudos")).isEqualTo("Where you work, thanks do not go through Rebond.");

        agree(sven, "kudos-a-day: 5", "kudos-a-day: 0");
        assertThat(ada.types("kudos @Sven for it")).startsWith("“Tech watch” does without thanks through Rebond.");
        assertThat(ada.types("kudos")).isEqualTo("“Tech watch” does without thanks through Rebond.");
        var said = ada.says(company.home(), "Hello");
        sven.offersABouquet(said);
        sven.takesTheBouquetBack(said);
        assertThat(letters(ada)).isEmpty();
        assertThat(kudos()).isZero();
    }

    @Test
    void what_was_given_while_it_went_through_rebond_is_taken_back_where_it_does_not_any_more() {
        var sven = company.admin("Sven", ENGLISH);
        var ada = company.member("Ada", ENGLISH);
        var said = ada.says(company.home(), "Hello");
        sven.offersABouquet(said);
        assertThat(letters(ada)).singleElement().asString().startsWith("Sven thanks you");
        agree(sven, "kudos-a-day: 5", "kudos-a-day: 0");
        sven.takesTheBouquetBack(said);

        assertThat(letters(ada)).containsExactly("Sven has taken their thanks back.");
        assertThat(kudos()).isEqualTo(1);
    }

    private long kudos() {
        return company.database.withHandle(
                handle -> handle.createQuery("select count(*) from kudos where workspace = ?")
                        .bind(0, company.home().workspace().id())
                        .mapTo(Long.class)
                        .one());
    }

    @Test
    void many_emoji_on_one_post_write_no_more_letters_than_a_week_has_room_for_and_words_always_do() {
        var alan = company.member("Alan", ENGLISH);
        var said = alan.says(company.home(), "It works");
        var people = company.people(6, ENGLISH);
        people.forEach(person -> person.offersABouquet(said));
        assertThat(letters(alan)).hasSize(3).allMatch(letter -> letter.contains("for a message of yours"));

        assertThat(people.get(5).types("kudos @Alan for the patience")).endsWith("(3 left for today.)");
        assertThat(letters(alan)).hasSize(4).last().asString().startsWith("Person 5 thanks you: “for the patience”");
    }

    @Test
    void it_counts_as_a_contribution_until_it_is_taken_back() {
        var ada = company.member("Ada", ENGLISH);
        company.member("Alan", ENGLISH);
        ada.types("kudos @Alan for a first time");
        company.settled();
        ada.types("kudos @Alan for the demo");
        assertThat(ada.recorded()).containsExactly("Thanked kudos");
        ada.types("kudos @Alan for another");
        ada.presses("Take it back");
        assertThat(ada.recorded()).containsExactly("Thanked kudos");
    }

    @Test
    void words_are_kept_while_they_are_needed_and_no_longer() {
        var ada = company.member("Ada", ENGLISH);
        var alan = company.member("Alan", ENGLISH);
        var grace = company.member("Grace", ENGLISH);
        var zoe = company.member("Zoé", FRENCH);
        var canary = "Kanarienvogel" + Member.key().replaceAll("[^a-f]", "");
        ada.types("kudos @Alan @Grace @Zoé \"for the " + canary + "\"");
        letters(alan);
        alan.presses("Show it");
        grace.presses("Keep it");
        company.settled();

        clock.pass(Duration.ofDays(8));
        morning.run();
        assertThat(Traces.of(canary, company.database))
                .singleElement()
                .asString()
                .startsWith("kudos: ");
        assertThat(zoe.presses("Le montrer")).startsWith("C'est repris, ou les mots sont oubliés depuis");
        clock.pass(Duration.ofDays(33));
        morning.run();
        assertThat(Traces.of(canary, company.database)).isEmpty();
    }

    @Test
    void each_sees_what_is_kept_and_erases_it_everywhere() {
        var ada = company.member("Wilhelmina Voskuijlen", ENGLISH);
        var alan = company.member("Alan", ENGLISH);
        var grace = company.animator("Grace", ENGLISH);
        ada.types("kudos @Alan @Grace for the demo");
        letters(alan);
        alan.presses("Show it");
        grace.presses("Show it");
        grace.types("kudos roundup");
        assertThat(company.wall().get(0)).isEqualTo("Wilhelmina Voskuijlen thanks Alan and Grace: “for the demo”");
        assertThat(ada.types("privacy export"))
                .contains("**You thanked**  Alan, #veille: “for the demo”")
                .contains("**You thanked**  Grace, #veille: “for the demo”");
        assertThat(alan.types("privacy export"))
                .contains("**You were thanked by**  Wilhelmina Voskuijlen, #veille: “for the demo”");

        erases(alan);
        assertThat(company.wall().get(0)).isEqualTo("Wilhelmina Voskuijlen thanks Grace");
        assertThat(company.wall().get(1))
                .contains("Grace: Wilhelmina Voskuijlen")
                .doesNotContain("Alan");
        erases(ada);
        assertThat(company.wall())
                .containsExactly("What was said here is private now.", "What stood here is private now.");
        assertThat(grace.types("privacy export")).contains("**You were thanked by**  somebody who left, #veille");
        assertThat(Traces.of("Voskuijlen", company.database)).isEmpty();
        assertThat(Traces.of(ada.ref().id(), company.database)).isEmpty();
    }

    private static void erases(Member member) {
        member.types("privacy erase");
        member.presses("Erase everything");
    }
}
