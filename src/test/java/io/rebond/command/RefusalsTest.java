package io.rebond.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.rebond.chat.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What does not fit is said in one sentence, beside a line that works. */
class RefusalsTest {

    private static final String EXAMPLE = "\nTry: `/rebond poll \"Lunch?\" \"Yes\" \"No\"`";
    private static final String EXEMPLE = "\nEssayez : `/rebond sondage \"Déjeuner ?\" \"Oui\" \"Non\"`";

    private final House english = House.english(Role.MEMBER);
    private final House french = House.french(Role.MEMBER);

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "poll # Something is missing: <question>. # Il manque : <question>.",
                "poll A --unknown # I don't know the option --unknown. # Je ne connais pas l'option --unknown.",
                "poll A --help # I don't know the option --help. # Je ne connais pas l'option --help.",
                "poll A --version # I don't know the option --version. # Je ne connais pas l'option --version.",
                "poll A -D # I don't know the option -D. # Je ne connais pas l'option -D.",
                "poll A -Dkey=value # I don't know the option -Dkey. # Je ne connais pas l'option -Dkey.",
                "poll A --anonymos # I don't know the option --anonymos. Did you mean --anonymous?"
                        + " # Je ne connais pas l'option --anonymos. Vouliez-vous --anonymous ?",
                "poll A --voix # --votes needs a value. # --voix attend une valeur.",
                "poll A --close --anonymous # --close needs a value. # --clôture attend une valeur.",
                "poll A --votes many # many is not a number. # many n'est pas un nombre.",
                "poll A --votes \"\" # “” is not a number. # “” n'est pas un nombre.",
                "poll A --tone loud # loud is none of these: warm, dry. # loud ne figure pas parmi : warm, dry.",
                "poll A --anonymous=si # I don't understand si as --anonymous. # Je ne comprends pas si comme --anonyme.",
                "poll A --votes 2 --voix 3 # --votes is there twice. # --voix figure deux fois.",
                "poll \"A # A quotation mark is opened and never closed. # Un guillemet est ouvert et jamais refermé."
            })
    void oneSentenceAndALineThatWorks(String line, String sentence, String phrase) {
        assertThat(english.types(line)).isEqualTo(sentence + EXAMPLE);
        assertThat(french.types(line)).isEqualTo(phrase + EXEMPLE);
    }

    @Test
    void aWordTooMany() {
        assertThat(english.types("digest preview now"))
                .isEqualTo("I don't know what to do with now. Put quotes around several words that belong together."
                        + "\nTry: `/rebond digest preview`");
        assertThat(french.types("digest preview « -v »"))
                .isEqualTo("Je ne sais que faire de -v. Mettez entre guillemets les mots qui vont ensemble."
                        + "\nEssayez : `/rebond veille aperçu`");
    }

    @Test
    void aLongLineIsHandedBack() {
        var line = "poll \"What shall we talk about on Thursday?\" \"Rust\" \"Java";
        assertThat(english.types(line + "\0\u001b"))
                .isEqualTo("A quotation mark is opened and never closed." + EXAMPLE + "\nYou typed: `" + line + "`");
        assertThat(french.types(line))
                .isEqualTo(
                        "Un guillemet est ouvert et jamais refermé." + EXEMPLE + "\nVous avez écrit : `" + line + "`");
    }

    @Test
    void anArgumentOfTenThousandCharacters() {
        var line = "poll " + "x".repeat(10_000);
        var start = "poll " + "x".repeat(2_495) + "…";
        assertThat(english.types(line))
                .isEqualTo("One of the texts is too long: 3000 characters at most." + EXAMPLE + "\nYou typed: `" + start
                        + "`");
        assertThat(french.types(line + "x".repeat(9_000)))
                .isEqualTo("C'est trop long pour une ligne : 12000 caractères au plus." + EXEMPLE
                        + "\nVous avez écrit : `" + start + "`");
    }

    @Test
    void moreWordsThanAnybodyMeans() {
        var line = "poll" + " a".repeat(1_000);
        assertThat(english.types(line))
                .isEqualTo("Those are too many words. Put quotes around those that belong together." + EXAMPLE
                        + "\nYou typed: `" + line + "`");
        assertThat(french.types(line))
                .isEqualTo("Cela fait trop de mots. Mettez entre guillemets ceux qui vont ensemble." + EXEMPLE
                        + "\nVous avez écrit : `" + line + "`");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "dgiest # I don't know dgiest. Did you mean `/rebond digest preview`?",
                "pol # I don't know pol. Did you mean `/rebond poll \"Lunch?\" \"Yes\" \"No\"`?",
                "sondag # I don't know sondag. Did you mean `/rebond poll \"Lunch?\" \"Yes\" \"No\"`?",
                "digest previw # I don't know previw. Did you mean `/rebond digest preview`?",
                "digest whatever # I don't know whatever. Here is what I know: `/rebond help digest`",
                "xyzzy # I don't know xyzzy. Here is what I know: `/rebond help`",
                "setings # I don't know setings. Here is what I know: `/rebond help`",
                "admn # I don't know admn. Here is what I know: `/rebond help`",
                "<!channel> # I don't know <!channel>. Here is what I know: `/rebond help`",
                "\"\" # I don't know “”. Here is what I know: `/rebond help`",
                "--help # I don't know --help. Here is what I know: `/rebond help`",
                "{word} # I don't know {word}. Here is what I know: `/rebond help`"
            })
    void anUnknownWordIsReplacedByTheNearest(String line, String sentence) {
        assertThat(english.types(line)).isEqualTo(sentence);
    }

    @Test
    void theNearestInFrench() {
        assertThat(french.types("vielle"))
                .isEqualTo("Je ne connais pas vielle. Vouliez-vous `/rebond veille aperçu` ?");
        assertThat(french.types("veille truc"))
                .isEqualTo("Je ne connais pas truc. Voici ce que je connais : `/rebond aide veille`");
        assertThat(House.french(Role.ANIMATOR).types("relence"))
                .isEqualTo("Je ne connais pas relence. Vouliez-vous `/rebond rappel liste` ?");
        assertThat(House.onTeams().types("dgiest"))
                .isEqualTo("I don't know dgiest. Did you mean `@Rebond digest preview`?");
    }

    @Test
    void aLongUnknownWordIsCut() {
        assertThat(english.types("🎉".repeat(5_000)))
                .startsWith(
                        "I don't know " + "🎉".repeat(20) + "…. Here is what I know: `/rebond help`\nYou typed: `🎉");
    }

    @Test
    void theNotificationIsTheSentence() {
        assertThat(english.message("dgiest").summary())
                .isEqualTo("I don't know dgiest. Did you mean /rebond digest preview?");
    }
}
