package io.rebond.stories;

import static io.rebond.chat.Language.ENGLISH;
import static io.rebond.chat.Language.FRENCH;
import static org.assertj.core.api.Assertions.assertThat;

import io.rebond.chat.Language;
import io.rebond.gratitude.GratitudeRound;
import io.rebond.manager.TeamBeat;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Whom a manager may thank, because they agreed to it. Stories begin on Tuesday, 17 November 2026, at 9:00 in Paris. */
abstract class GratitudeContract extends Story {

    private static final String QUESTION = """
            “Article”, which you put forward, was found useful. May I tell Ada, who manages “Lyon”, so that they can thank \
            you?
            [Yes, tell] [No] [Never ask me]
            (They would read your name and that title, and nothing before you agree; nor whether you were asked. You can take \
            it back in `/rebond privacy`. I ask once for each thing.)""";

    private static final String TO_THANK = "To thank, with consent: Grace, for “Article”\n";
    private static final String NOBODY = "Nobody is to be thanked here any more.";

    @Inject
    GratitudeRound round;

    @Inject
    TeamBeat beat;

    private Member sven;
    private Member ada;
    private Member grace;
    private List<Member> people;

    /** Ada manages Lyon, where Grace works. */
    private void arrive(Language ofAda, Language ofGrace) {
        sven = company.admin("Sven", ENGLISH);
        ada = company.member("Ada", ofAda);
        grace = company.member("Grace", ofGrace);
        people = company.people(5, ENGLISH);
        sven.types("admin team create \"Lyon\" Ada");
        joins("Lyon,Grace");
    }

    private void joins(String lines) {
        sven.types("admin team import");
        sven.sends(Map.of("lines", lines));
    }

    private void gives(Member giver, String page) {
        giver.types("share https://example.com/" + page);
        company.settled();
        sven.types("digest publish");
    }

    private void findUseful(String item, int howMany) {
        var some = people.subList(0, howMany);
        some.forEach(person -> person.presses("Read", item));
        company.settled();
        some.forEach(person -> person.presses("Useful", item));
        company.settled();
    }

    /** What Grace gave was found useful. */
    private void arrived() {
        arrive(ENGLISH, ENGLISH);
        gives(grace, "article");
        findUseful("Article", 5);
    }

    private void agreed() {
        arrived();
        round.run();
        company.settled();
        assertThat(grace.presses("Yes, tell"))
                .isEqualTo("Thank you. You can take it back at any time, here or in `/rebond privacy`.");
    }

    private static List<String> questions(Member member) {
        return member.reads().stream()
                .filter(letter -> letter.contains("was found useful") || letter.contains("a été jugé utile"))
                .toList();
    }

    private static String letter(Member member, String beginning) {
        return member.reads().stream()
                .filter(letter -> letter.startsWith(beginning))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no letter begins with " + beginning + " in " + member.reads()));
    }

    private Object rounds() {
        round.run();
        return this;
    }

    @Test
    void a_manager_thanks_who_agreed_to_it_and_is_told_nothing_before() throws Exception {
        arrived();
        together(this::rounds, this::rounds);
        round.run();
        assertThat(questions(grace)).containsExactly(QUESTION);
        assertThat(ada.types("summary team")).doesNotContain("Grace").contains("Your goal: none.\n[Present");

        assertThat(ada.pressesWhatIsShownTo(grace, "Yes, tell")).isEqualTo("Nobody asks you that any more.");
        grace.presses("Yes, tell");
        assertThat(letter(grace, "You agreed")).isEqualTo("""
                You agreed: Ada may be told that you put forward “Article”.
                [Take it back]""");
        clock.set(Instant.parse("2026-11-23T08:00:00Z"));
        beat.comes();

        assertThat(letter(ada, "# Your team")).isEqualTo("""
                # Your team “Lyon”
                (Four weeks to Sunday 22 November, beside your team's own past only.)
                Your team has fewer than 10 people in “Tech watch”: no figure about it is told.
                The community liked: Article
                Your goal: none.
                To thank, with consent: somebody of your team. “Thank” tells you whom.
                [Present a project] [Thank] [My goal, my day] [To forward] [Stop]
                (Took part: did something that is recorded, once at least. No names without consent; nothing under 5 people, \
                nor where fewer are left over. The goal is yours, and never your team's.)""");
        assertThat(ada.presses("To forward")).doesNotContain("Grace", "Article");
        assertThat(people.get(0).pressesWhatIsShownTo(ada, "Thank")).isEqualTo(NOBODY);
        ada.types("summary team");
        assertThat(ada.presses("Thank")).isEqualTo("""
                # Thank
                words*: Your words to Grace (Prepared in the language of Grace. Nobody else reads them; they bear your name.) = \
                Thank you for “Article”: it was useful to your colleagues.
                [Send]""");
        assertThat(ada.sends(Map.of("words", " "))).isEqualTo("words: A few words, please, 500 characters at most.");
        assertThat(ada.sends(Map.of("words", "x".repeat(501)))).startsWith("words: A few words, please");
        var form = ada.form();
        assertThat(ada.sends(form, Map.of("words", "<!channel> *well* done")))
                .isEqualTo("On its way to Grace, in their morning if it is late there.");
        assertThat(letter(grace, "Ada thanks you")).isEqualTo("""
                Ada thanks you, and writes:
                “<!channel> *well* done”
                (This reaches you because you agreed that they be told. It stays between you.)""");
        assertThat(letter(grace, "Ada thanked you")).isEqualTo("Ada thanked you for “Article”.");
        assertThat(Traces.of("well* done", company.database)).isEmpty();

        assertThat(ada.sends(form, Map.of("words", "again"))).isEqualTo(NOBODY);
        assertThat(ada.types("summary team")).doesNotContain("Grace");
        assertThat(grace.reads().stream().filter(letter -> letter.startsWith("Ada thanks you")))
                .hasSize(1);
    }

    @Test
    void une_responsable_remercie_dans_la_langue_de_la_personne() {
        arrive(ENGLISH, FRENCH);
        gives(grace, "article");
        findUseful("Article", 5);
        round.run();
        assertThat(questions(grace)).containsExactly("""
                «\u00a0Article\u00a0», que vous avez proposé, a été jugé utile. Puis-je le dire à Ada, à la tête de «\u00a0Lyon\u00a0», pour \
                qu'on vous remercie\u202f?
                [Oui, dites-le] [Non] [Ne plus me demander]
                (Cette personne lirait votre nom et ce titre, et rien avant votre accord\u202f; ni si je vous l'ai demandé. Vous \
                pouvez revenir dessus dans `/rebond mesdonnees`. Je ne demande qu'une fois par chose.)""");
        assertThat(grace.presses("Oui, dites-le"))
                .isEqualTo("Merci. Vous pouvez revenir dessus à tout moment, ici ou dans `/rebond mesdonnees`.");

        ada.types("summary team");
        assertThat(ada.presses("Thank"))
                .contains("= Merci pour «\u00a0Article\u00a0»\u202f: cela a servi à vos collègues.");
        ada.sends(Map.of("words", "Merci\u202f!"));
        assertThat(letter(grace, "Ada vous remercie")).isEqualTo("""
                Ada vous remercie, et écrit\u202f:
                «\u00a0Merci\u202f!\u00a0»
                (Ceci vous parvient car vous avez accepté que cela soit dit. Personne d'autre ne le lit.)""");
    }

    @Test
    void a_no_is_never_asked_again_and_never_is_asked_nothing() {
        arrived();
        round.run();
        company.settled();
        assertThat(grace.presses("No")).isEqualTo("Nobody is told, and I do not ask again about it.");
        assertThat(letter(grace, "About")).isEqualTo("About “Article” nobody is told, and I do not ask again.");
        assertThat(grace.pressesWhatStoodThere("Yes, tell")).isEqualTo("This has been decided already.");
        clock.pass(Duration.ofDays(7));
        round.run();
        assertThat(questions(grace)).isEmpty();

        gives(grace, "second");
        findUseful("Second", 5);
        round.run();
        company.settled();
        assertThat(grace.pressesInTheLatest("Never ask me"))
                .isEqualTo(
                        "I never ask you again what your manager may hear. What you agreed to stands until you take it "
                                + "back, in `/rebond privacy`.");
        assertThat(letter(grace, "About “Second”")).isEqualTo("About “Second” nobody is told, and I do not ask again.");
        clock.pass(Duration.ofDays(7));
        gives(grace, "third");
        findUseful("Third", 5);
        round.run();
        assertThat(questions(grace)).isEmpty();
        assertThat(ada.types("summary team")).doesNotContain("Grace");

        assertThat(grace.types("privacy")).contains("[What my manager may hear]");
        assertThat(grace.presses("What my manager may hear")).isEqualTo("""
                What your manager may hear, so that they can thank you: nothing but what you agreed to.
                [You may ask me again]""");
        assertThat(grace.presses("You may ask me again"))
                .isEqualTo("I may ask you again, once for each thing that was found useful.");
        round.run();
        assertThat(questions(grace)).hasSize(1).first().asString().startsWith("“Third”");
    }

    @Test
    void what_was_agreed_to_is_taken_back_in_privacy_even_once_it_was_told() {
        agreed();
        assertThat(ada.types("summary team")).contains(TO_THANK);
        grace.types("privacy");
        assertThat(grace.presses("What my manager may hear")).isEqualTo("""
                What your manager may hear, so that they can thank you: nothing but what you agreed to.
                Article
                [Take it back]
                [Never ask me]""");
        assertThat(grace.presses("Take it back"))
                .isEqualTo("Taken back. Your manager may have read it already; from now on nobody is shown it.");

        assertThat(letter(grace, "You took")).isEqualTo("You took it back: about “Article” nobody is told.");
        assertThat(ada.presses("Thank")).isEqualTo(NOBODY);
        assertThat(ada.types("summary team")).doesNotContain("Grace");
    }

    @Test
    void it_is_taken_back_until_the_thanks_have_left() {
        agreed();
        ada.types("summary team");
        ada.presses("Thank");
        clock.set(Instant.parse("2026-11-17T22:30:00Z"));
        ada.sends(Map.of("words", "well done"));
        assertThat(grace.types("privacy export")).contains("“Article”, Ada: you agreed, told");
        grace.types("privacy");
        grace.presses("What my manager may hear");
        assertThat(grace.presses("Take it back"))
                .isEqualTo("Taken back. Your manager may have read it already; from now on nobody is shown it.");

        clock.set(Instant.parse("2026-11-18T08:00:00Z"));
        round.run();
        assertThat(grace.reads()).noneMatch(letter -> letter.contains("well done"));
        assertThat(letter(grace, "You took")).isEqualTo("You took it back: about “Article” nobody is told.");
        assertThat(Traces.of("well done", company.database)).isEmpty();
    }

    @Test
    void one_a_week_is_named_and_each_once_whoever_looks() throws Exception {
        arrive(ENGLISH, ENGLISH);
        var alan = company.member("Alan", ENGLISH);
        joins("Lyon,Alan");
        gives(grace, "article");
        gives(alan, "second");
        findUseful("Article", 5);
        findUseful("Second", 5);
        round.run();
        company.settled();
        alan.presses("Yes, tell");
        grace.presses("Yes, tell");

        var elsewhere = new Member(company, ada.ref());
        together(() -> ada.types("summary team"), () -> elsewhere.types("summary team"));
        assertThat(ada.types("summary team")).contains(TO_THANK).doesNotContain("Alan");
        clock.set(Instant.parse("2026-11-23T08:00:00Z"));
        beat.comes();
        assertThat(letter(ada, "# Your team"))
                .contains("To thank, with consent: somebody of your team.")
                .doesNotContain("Grace", "Alan");
        assertThat(ada.pressesInTheLatest("Thank")).contains("Your words to Alan");
        clock.set(Instant.parse("2026-11-30T08:00:00Z"));
        assertThat(ada.types("summary team")).doesNotContain("Grace", "Alan");
    }

    @Test
    void who_rests_is_not_recorded_or_has_gone_is_not_named() {
        agreed();
        grace.types("privacy pause 1 week");
        assertThat(ada.types("summary team")).doesNotContain("Grace");
        clock.pass(Duration.ofDays(7));
        assertThat(ada.types("summary team")).contains(TO_THANK);
        grace.types("privacy stop recording");
        assertThat(ada.types("summary team")).doesNotContain("Grace");
        grace.types("privacy");
        grace.presses("Record");
        assertThat(ada.types("summary team")).contains(TO_THANK);

        company.town.dismiss(grace.ref());
        company.changes();
        assertThat(ada.types("summary team")).doesNotContain("Grace");
    }

    @Test
    void nobody_is_asked_nor_thanked_at_the_weekend() {
        arrived();
        clock.set(Instant.parse("2026-11-22T10:00:00Z"));
        round.run();
        assertThat(questions(grace)).isEmpty();
        clock.set(Instant.parse("2026-11-23T10:00:00Z"));
        round.run();
        company.settled();
        grace.presses("Yes, tell");
        ada.types("summary team");
        ada.presses("Thank");
        clock.set(Instant.parse("2026-11-28T10:00:00Z"));
        ada.sends(Map.of("words", "well done"));
        assertThat(grace.reads()).noneMatch(letter -> letter.contains("well done"));
        clock.set(Instant.parse("2026-11-30T10:00:00Z"));
        round.run();
        assertThat(grace.reads().stream().filter(letter -> letter.contains("well done")))
                .hasSize(1);
    }

    @Test
    void who_changed_team_or_manager_agreed_to_something_else() {
        agreed();
        assertThat(ada.types("summary team")).contains(TO_THANK);
        var mallory = company.member("Mallory", ENGLISH);
        joins("Lyon,Mallory,manager");
        assertThat(mallory.types("summary team")).doesNotContain("Grace");
        assertThat(ada.presses("Thank")).isEqualTo(NOBODY);
        joins("Lyon,Ada,manager");
        assertThat(ada.types("summary team")).contains(TO_THANK);

        company.database.useHandle(handle -> handle.execute(
                "delete from team_member where team_id in (select id from team where workspace = ?)",
                grace.ref().workspace().id()));
        assertThat(ada.presses("Thank")).isEqualTo(NOBODY);
        assertThat(ada.types("summary team")).doesNotContain("Grace");
    }

    @Test
    void nobody_is_asked_at_night_nor_while_it_is_held_and_thanks_wait_for_the_morning() {
        agreed();
        ada.types("summary team");
        ada.presses("Thank");
        clock.set(Instant.parse("2026-11-17T22:30:00Z"));
        ada.sends(Map.of("words", "well done"));
        round.run();
        assertThat(grace.reads()).noneMatch(letter -> letter.contains("well done"));
        assertThat(ada.types("privacy export")).contains("**You thanked as a manager**  Grace: well done");
        clock.set(Instant.parse("2026-11-18T08:00:00Z"));
        sven.types("calendar hold \"mourning\"");
        round.run();
        assertThat(grace.reads()).noneMatch(letter -> letter.contains("well done"));
        sven.types("calendar release");
        round.run();
        round.run();
        assertThat(grace.reads().stream().filter(letter -> letter.contains("well done")))
                .hasSize(1);
        assertThat(ada.types("privacy export").lines()).contains("**You thanked as a manager**  Grace");

        clock.set(Instant.parse("2026-11-24T08:00:00Z"));
        gives(grace, "second");
        findUseful("Second", 5);
        clock.set(Instant.parse("2026-11-24T22:30:00Z"));
        round.run();
        clock.set(Instant.parse("2026-11-25T08:30:00Z"));
        sven.types("calendar hold \"mourning\"");
        round.run();
        assertThat(questions(grace)).isEmpty();
        sven.types("calendar release");
        round.run();
        assertThat(questions(grace)).hasSize(1);
    }

    @Test
    void nobody_is_asked_for_what_few_found_useful_nor_where_nobody_could_be_told() {
        arrive(ENGLISH, ENGLISH);
        var alan = company.member("Alan", ENGLISH);
        gives(grace, "article");
        findUseful("Article", 4);
        gives(alan, "teamless");
        findUseful("Teamless", 5);
        gives(ada, "own");
        joins("Lyon,Ada");
        findUseful("Own", 5);
        round.run();

        assertThat(questions(grace)).isEmpty();
        assertThat(questions(alan)).isEmpty();
        assertThat(questions(ada)).isEmpty();
        grace.types("privacy stop recording");
        people.get(4).presses("Useful", "Article");
        company.settled();
        round.run();
        assertThat(questions(grace)).isEmpty();
        assertThat(grace.types("privacy")).doesNotContain("What my manager may hear");
    }

    @Test
    void each_sees_what_is_kept_and_erases_it() {
        agreed();
        assertThat(grace.types("privacy export").lines())
                .contains("**Asked what your manager may hear**  “Article”, Ada: you agreed  2026-11-17 08:00 UTC");
        ada.types("summary team");
        assertThat(grace.types("privacy export").lines())
                .contains(
                        "**Asked what your manager may hear**  “Article”, Ada: you agreed, told  2026-11-17 08:00 UTC");

        ada.types("privacy erase");
        ada.presses("Erase everything");
        assertThat(letter(grace, "A question")).isEqualTo("A question of mine no longer stands.");
        assertThat(Traces.of(ada.ref().id(), company.database)).isEmpty();
        grace.types("privacy erase");
        grace.presses("Erase everything");
        assertThat(grace.types("privacy")).isEqualTo("Nothing is stored about you.");
        assertThat(Traces.of(grace.ref().id(), company.database)).isEmpty();
    }
}
