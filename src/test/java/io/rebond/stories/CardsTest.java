package io.rebond.stories;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.rebond.card.MicrosoftsParser;
import io.rebond.chat.CommandContribution;
import io.rebond.chat.Language;
import io.rebond.chat.Target;
import io.rebond.counterpart.WithNpm;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Microsoft's own parser takes every card that a real day produces, in both languages, without a word. */
@WithNpm
@QuarkusTest
class CardsTest extends Story {

    private static final String ITEM = "Article";

    @Inject
    @Any
    Instance<CommandContribution> commands;

    @ParameterizedTest
    @EnumSource(names = {"ENGLISH", "FRENCH"})
    void everyCardOfADayIsUnderstood(Language language) {
        company.begin(language);
        var grace = company.admin("Grace *Hopper* <at>", language);
        var ada = company.member("Ada", language);
        company.people(6, language);
        anEditionIsMade(grace, language);
        itsReadersAct(ada, language);
        pollsAreAsked(grace, ada, language);
        everyCommandIsTried(grace, language);
        whatIsWrongIsSaid(grace, ada, language);

        var cards = new ArrayList<JsonNode>();
        cards.addAll(AsCards.of(grace.answers(), "…"));
        cards.addAll(AsCards.of(ada.answers(), "…"));
        var standing = company.town.posts();
        standing.forEach(post -> cards.addAll(AsCards.of(post.looks())));

        assertThat(standing)
                .anyMatch(post -> post.target() instanceof Target.InChannel)
                .anyMatch(post -> post.target() instanceof Target.ToMember);
        assertThat(cards).hasSizeGreaterThan(2 * (int) commands.stream().count());
        assertThat(complaints(cards)).isEmpty();
    }

    private void anEditionIsMade(Member grace, Language language) {
        grace.types(language.choose("share", "proposer"));
        grace.sends(Map.of("address", "nonsense"));
        grace.sends(Map.of("address", "https://example.com/article", "why", "*it* [saves](x) <at>us</at>\n# a day"));
        grace.types(language.choose("source add", "flux ajouter"));
        grace.sends(Map.of("address", "nonsense"));
        grace.types(language.choose("digest preview", "veille apercu"));
        grace.types(language.choose("digest publish", "veille publier"));
        company.settled();
    }

    private void itsReadersAct(Member ada, Language language) {
        for (var label : List.of(
                language.choose("Read", "Lire"),
                language.choose("Useful", "Utile"),
                language.choose("Save", "Garder"),
                language.choose("Discuss", "Rebondir"))) {
            ada.presses(label, ITEM);
        }
        company.settled();
        ada.presses(language.choose("My data", "Mes données"));
        ada.presses(language.choose("Full notice", "Notice complète"));
        ada.types(language.choose("privacy", "mesdonnees"));
        ada.types(language.choose("find --saved", "trouver --gardes"));
    }

    private void pollsAreAsked(Member grace, Member ada, Language language) {
        var poll = language.choose("poll", "sondage");
        var many = IntStream.rangeClosed(1, 25)
                .mapToObj(day -> " \"*Day* " + day + "\"")
                .collect(Collectors.joining());
        grace.types(poll + " \"Shall <at>we</at> *meet*?\"");
        ada.presses(language.choose("Yes", "Oui"), "");
        grace.types(poll + " \"Which day?\"" + many + language.choose(" --anonymous", " --anonyme"));
        grace.types(poll + language.choose(" edit", " modifier"));
        grace.sends(Map.of("question", ""));
        ada.chooses(company.standing().get(company.standing().size() - 1), "*Day* 7");
        grace.types(poll + language.choose(" results", " resultats"));
        grace.types(poll + language.choose(" export", " exporter"));
        grace.types(poll + " \"What else?\"" + language.choose(" --add-options", " --ajouts"));
        ada.presses(language.choose("Add an option", "Ajouter une option"), "");
        ada.types(language.choose("ask \"why?\"", "question « pourquoi ? »"));
        ada.presses(language.choose("Open the form", "Ouvrir le formulaire"));
        ada.sends(Map.of("words", "*why* <at>all</at>?"));
    }

    private void everyCommandIsTried(Member grace, Language language) {
        commands.stream().map(command -> command.example(language)).sorted().forEach(grace::types);
        commands.stream()
                .map(command -> language.choose("help " + command.name(), "aide " + command.french()))
                .forEach(grace::types);
    }

    private static void whatIsWrongIsSaid(Member grace, Member ada, Language language) {
        grace.types("pubish `x` <at>Rebond</at>");
        grace.types(language.choose("digest publish #nowhere", "veille publier #nulle-part"));
        grace.types(language.choose("digest publish --max 99", "veille publier --nombre 99"));
        ada.types(language.choose("admin doctor", "reglages diagnostic"));
    }

    private static List<String> complaints(List<JsonNode> cards) {
        var verdicts = MicrosoftsParser.on(cards);
        return IntStream.range(0, cards.size())
                .filter(i -> !verdicts.get(i).isEmpty())
                .mapToObj(i -> verdicts.get(i) + " about " + cards.get(i))
                .toList();
    }
}
