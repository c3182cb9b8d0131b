package io.rebond.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.rebond.chat.Role;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HelpTest {

    @ParameterizedTest
    @ValueSource(strings = {"", " \u00a0\n", "help", "aide", "\u200b\0"})
    void namesTheFewThatPeopleNeedMost(String line) {
        assertThat(House.english(Role.MEMBER).types(line)).isEqualTo("""
                        # What I can do
                        `/rebond kudos` · does kudos
                        `/rebond poll` · does poll
                        More about one of them: `/rebond help kudos`
                        All that I understand: `/rebond help all`""");
    }

    @Test
    void saysWhoTheAskerIsHereAndWhatIsForWhom() {
        assertThat(House.english(Role.ADMIN).types("help")).isEqualTo("""
                        # What I can do
                        Here you are an administrator.
                        For everybody
                        `/rebond kudos` · does kudos
                        `/rebond poll` · does poll
                        For animators
                        `/rebond digest publish` · does digest publish
                        For administrators
                        `/rebond admin doctor` · does admin doctor
                        More about one of them: `/rebond help kudos`
                        All that I understand: `/rebond help all`""");
        assertThat(House.french(Role.ANIMATOR).types("aide")).isEqualTo("""
                        # Ce que je sais faire
                        Votre rôle ici : animateur.
                        Pour tout le monde
                        `/rebond merci` · fait merci
                        `/rebond sondage` · fait sondage
                        Pour les animateurs
                        `/rebond veille publier` · fait veille publier
                        En savoir plus sur l'une d'elles : `/rebond aide merci`
                        Tout ce que je comprends : `/rebond aide tout`""");
        assertThat(House.english(Role.MANAGER).types("help"))
                .startsWith("# What I can do\nHere you are a manager.\n`/rebond kudos`");
        assertThat(House.english(Role.AMBASSADOR).types("help"))
                .startsWith("# What I can do\nHere you are an ambassador.\n`/rebond kudos`");
    }

    @Test
    void listsAllThatTheAskerMayRun() {
        assertThat(House.english(Role.MEMBER).types("help all")).isEqualTo("""
                        # What I can do
                        `/rebond digest preview` · does digest preview
                        `/rebond help` · Says what I can do, and how
                        `/rebond kudos` · does kudos
                        `/rebond poll` · does poll
                        `/rebond poll results` · does poll results
                        More about one of them: `/rebond help digest preview`""");
        assertThat(House.french(Role.ANIMATOR).types("aide tout")).isEqualTo("""
                        # Ce que je sais faire
                        `/rebond veille aperçu` · fait veille aperçu
                        `/rebond veille publier` · fait veille publier
                        `/rebond aide` · Dit ce que je sais faire, et comment
                        `/rebond merci` · fait merci
                        `/rebond rappel liste` · fait rappel|relance liste
                        `/rebond sondage` · fait sondage
                        `/rebond sondage résultats` · fait sondage résultats
                        En savoir plus sur l'une d'elles : `/rebond aide veille aperçu`""");
    }

    @Test
    void whereNothingIsNeededMostEverythingIsStillToBeFound() {
        assertThat(House.with(List.of()).types("help")).isEqualTo("""
                        # What I can do
                        All that I understand: `/rebond help all`""");
    }

    @Test
    void showsOneCommandWithItsOptionsAndItsSubcommands() {
        assertThat(House.english(Role.MEMBER).types("help sondage")).isEqualTo("""
                        # poll
                        does poll
                        `/rebond poll <question> [<answer>…] [--anonymous] [--votes <n>] [--close <when>] [--tone <tone>]`
                        Example: `/rebond poll "Lunch?" "Yes" "No"`
                        In French: `/rebond sondage`
                        `/rebond poll results` · does poll results""");
        assertThat(House.french(Role.MEMBER).types("aide poll")).isEqualTo("""
                        # sondage
                        fait sondage
                        `/rebond sondage <question> [<réponse>…] [--anonyme] [--voix <n>] [--clôture <quand>] [--ton <ton>]`
                        Exemple : `/rebond sondage "Déjeuner ?" "Oui" "Non"`
                        En anglais : `/rebond poll`
                        `/rebond sondage résultats` · fait sondage résultats""");
    }

    @ParameterizedTest
    @ValueSource(strings = {"digest", "veille", "help digest"})
    void aBareGroupIsItsHelp(String line) {
        assertThat(House.english(Role.ANIMATOR).types(line)).isEqualTo("""
                        # digest
                        `/rebond digest preview` · does digest preview
                        `/rebond digest publish` · does digest publish""");
    }

    @Test
    void whatTheAskerMayNotRunIsNotExplained() {
        assertThat(House.english(Role.MEMBER).types("help digest publish"))
                .isEqualTo("Here, this is for animators: ask one of them.");
    }

    @Test
    void anUnknownTopicIsAnUnknownCommand() {
        assertThat(House.english(Role.MEMBER).types("help dgiest"))
                .isEqualTo("I don't know dgiest. Did you mean `/rebond digest preview`?");
        assertThat(House.french(Role.MEMBER).types("aide digest xyzzy"))
                .isEqualTo("Je ne connais pas xyzzy. Voici ce que je connais : `/rebond aide veille`");
    }
}
