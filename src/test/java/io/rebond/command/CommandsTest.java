package io.rebond.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import io.rebond.chat.ChatEvent.CommandTyped;
import io.rebond.chat.Role;
import java.time.Duration;
import java.time.Instant;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CommandsTest {

    private final House english = House.english(Role.MEMBER);
    private final House french = House.french(Role.MEMBER);
    private final House animator = House.english(Role.ANIMATOR);

    @ParameterizedTest
    @ValueSource(
            strings = {"digest publish", "veille publier", "veille publish", "digest publier", "  DIGEST\u00a0Publish "
            })
    void eachWordMayBeOfEitherLanguage(String line) {
        assertThat(animator.types(line)).isEqualTo("ran digest publish");
    }

    @ParameterizedTest
    @CsvSource({
        "reglages diagnostic, admin doctor",
        "RÉGLAGES Diagnostic, admin doctor",
        "sondage resultats, poll results",
        "veille apercu, digest preview",
        "rappel liste, nudge list",
        "relance list, nudge list"
    })
    void accentsAndCaseAreOptional(String line, String command) {
        assertThat(House.french(Role.ADMIN).types(line)).isEqualTo("ran " + command);
    }

    @Test
    void argumentsAndOptionsAreFilledInAnyOrderAndLanguage() {
        assertThat(english.types("poll “Lunch?” --Votes 2 \"Yes\" 'No' —ANONYMOUS --close=\"friday 17:00\""))
                .isEqualTo("Lunch? [Yes, No] true 2 friday 17:00");
        assertThat(french.types("sondage « Déjeuner ? » Oui --voix=3 --anonyme --CLOTURE « vendredi 17 h »"))
                .isEqualTo("Déjeuner ? [Oui] true 3 vendredi 17 h");
    }

    @Test
    void choicesAreMadeInAnyCase() {
        assertThat(english.types("poll A --tone Dry")).isEqualTo("A [] false 1 never DRY");
    }

    @Test
    void eachLineHasItsOwnCommandObject() {
        english.types("poll A --votes 5 --anonymous");
        assertThat(english.types("poll B")).isEqualTo("B [] false 1 never");
    }

    @Test
    void theLongestPathWinsUnlessItsWordIsQuoted() {
        assertThat(english.types("poll results")).isEqualTo("ran poll results");
        assertThat(english.types("poll \"results\"")).isEqualTo("results [] false 1 never");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "kudos @/etc/passwd # @/etc/passwd",
                "kudos @/path for it # @/path|for|it",
                "kudos @pom.xml @@pom.xml # @pom.xml|@@pom.xml",
                "kudos ${env:PATH} ${sys:user.home} # ${env:PATH}|${sys:user.home}",
                "kudos \"${HOME} costs $5\" # ${HOME} costs $5",
                "kudos \"--help\" \"-D\" \"--\" \"\" x # --help|-D|--||x",
                "kudos - -5 -> -5kg -- x # -|-5|->|-5kg|--|x",
                "kudos 🎉👩‍🚀 مريم \u202eevil # 🎉👩‍🚀|مريم|\u202eevil",
                "kudos <@U1> &amp; {word} *b* `c` # <@U1>|&amp;|{word}|*b*|`c`"
            })
    void wordsStayWords(String line, String words) {
        assertThat(english.types(line)).isEqualTo(words);
    }

    @Test
    void aQuotedDashIsAValueToo() {
        assertThat(english.types("poll \"-1 or +1\" \"--anonymous\" --close \"-soon\""))
                .isEqualTo("-1 or +1 [--anonymous] false 1 -soon");
    }

    @Test
    void theEventsAuthorIsTheAsker() {
        var event = new CommandTyped(
                "k", Instant.EPOCH, french.asker().member(), french.asker().where(), "digest publish");
        assertThat(french.commands().on(event)).isEqualTo(french.commands().run(french.asker(), "digest publish"));
    }

    @Test
    void theRoleGuardSaysWhoMay() {
        assertThat(english.types("digest publish")).isEqualTo("Here, this is for animators: ask one of them.");
        assertThat(french.types("digest publish --oops"))
                .isEqualTo("Ici, c'est réservé aux animateurs : adressez-vous à eux.");
        assertThat(animator.types("admin doctor")).isEqualTo("Here, this is for administrators: ask one of them.");
        assertThat(House.french(Role.ANIMATOR).types("réglages"))
                .isEqualTo("Ici, c'est réservé aux administrateurs : adressez-vous à eux.");
    }

    @Property(tries = 300)
    void neverThrows(@ForAll String line) {
        assertThat(english.types("poll " + line)).isNotBlank();
        assertThat(english.types(line)).isNotBlank();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a ",
                "'a ",
                "' ",
                "\"a ",
                "\"",
                "“a”",
                "\\",
                "--a ",
                "--votes=1 ",
                "\"\" ",
                "🎉",
                "=\"",
                "='",
                "« »"
            })
    void neverTakesLong(String part) {
        var line = "kudos " + part.repeat(11_990 / part.length());
        assertTimeout(Duration.ofSeconds(2), () -> english.types(line));
    }
}
