package io.rebond.card;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.rebond.chat.Block;
import io.rebond.chat.Message;
import io.rebond.chat.Text;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class CardRendererTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final CardRenderer renderer = new CardRenderer(Samples.SEAL);

    @Test
    void aMessageIsACardThatSaysItsWords() {
        var card = renderer.card(Message.saying(Text.of("Good ").strong("morning"))
                .context("small")
                .build());
        assertThat(CardJson.tree(card))
                .hasToString(
                        "{\"type\":\"AdaptiveCard\",\"$schema\":\"http://adaptivecards.io/schemas/adaptive-card.json\","
                                + "\"version\":\"1.5\",\"fallbackText\":\"Good morning\",\"body\":["
                                + "{\"type\":\"RichTextBlock\",\"inlines\":[{\"text\":\"Good \",\"type\":\"TextRun\"},"
                                + "{\"text\":\"morning\",\"weight\":\"Bolder\",\"type\":\"TextRun\"}]},"
                                + "{\"type\":\"RichTextBlock\",\"inlines\":[{\"text\":\"small\",\"size\":\"Small\","
                                + "\"isSubtle\":true,\"type\":\"TextRun\"}]}],\"msteams\":{\"width\":\"Full\"}}");
    }

    @Property
    void wordsStayWords(@ForAll String words) {
        var card = CardJson.tree(renderer.card(Message.of(words))).path("body");
        assertThat(card.findValuesAsText("type")).isSubsetOf("RichTextBlock", "TextRun");
    }

    @Test
    void aMentionMentionsOnlyWhomItNames() {
        var text = Text.of("<at>Zoé</at> *b* ").mention(Samples.ZOE, "Zoé <b>").plain("\\ [x](http://evil.example)");
        var card = CardJson.tree(renderer.card(Message.of(text)));
        assertThat(card.at("/body/0/text").asText())
                .isEqualTo("\\<at\\>Zoé\\</at\\> \\*b\\* <at>Zoé b</at>\\\\ \\[x\\](http://evil.example)");
        assertThat(card.at("/msteams/entities"))
                .hasToString("[{\"text\":\"<at>Zoé b</at>\",\"mentioned\":{\"id\":\"zoe\",\"name\":\"Zoé b\"},"
                        + "\"type\":\"mention\"}]");
    }

    @Test
    void eachListAnswersForItself() {
        var sent = Map.of("token", "t", "choice", "choice-2", "f.choice-1", "other", "f.choice-2", "mine");
        var values = CardData.of(sent).orElseThrow().values(sent);
        assertThat(values).containsEntry("choice", "mine").containsEntry("choice-1", "other");
    }

    @Test
    void aFormIsShownAgainWithWhatWasTypedAndWhatIsWrong() {
        var forms = new FormRenderer(Samples.SEAL);
        var sent = forms.data(Samples.form());
        var first = CardJson.tree(forms.card(sent, Map.of(), Map.of(), "Needed"));
        var again = CardJson.tree(
                forms.card(sent, Map.of("address", "nonsense"), Map.of("address", "This is no address."), "Needed"));
        assertThat(again.at("/body/1/value").asText()).isEqualTo("nonsense");
        assertThat(again.at("/body/3/inlines/0/text").asText()).isEqualTo("This is no address.");
        assertThat(again.findParents("token")).isEqualTo(first.findParents("token"));
    }

    @Test
    void whatOpensADialogSaysSoAndTheDialogsOwnButtonDoesNot() {
        var forms = new FormRenderer(Samples.SEAL);
        var opener = CardJson.tree(forms.opener(Samples.form(), "Open"));
        assertThat(opener.at("/body/1/actions/0/data/msteams")).hasToString("{\"type\":\"task/fetch\"}");
        var asked = CardData.of(JSON.convertValue(opener.at("/body/1/actions/0/data"), Map.class))
                .orElseThrow();
        assertThat(asked.opensADialog()).isTrue();
        var dialog = CardJson.tree(forms.dialog(asked, Map.of(), Map.of(), "Needed"));
        assertThat(dialog.findValuesAsText("type"))
                .contains("Action.Submit")
                .doesNotContain("Action.Execute", "task/fetch");
    }

    @Test
    void aLongMessageIsCutWhereItsBlocksMeetAndLosesNothing() {
        var portions = new Portions(renderer, 3_000).of(Samples.edition());
        assertThat(portions).hasSizeGreaterThan(2).allSatisfy(portion -> {
            assertThat(CardJson.size(renderer.card(portion))).isLessThanOrEqualTo(3_000);
            assertThat(portion.summary()).isEqualTo("La veille n° 12, 24 novembre 2026");
        });
        assertThat(portions.stream().flatMap(portion -> portion.blocks().stream()))
                .isEqualTo(Samples.edition().blocks());
        assertThat(new Portions(renderer, 3_000).of(Samples.edition())).isEqualTo(portions);
    }

    @Test
    void evenOneEndlessParagraphFits() {
        var words = IntStream.range(0, 9_000).mapToObj(Integer::toString).toList();
        var portions = new Portions(renderer, 20_000).of(Message.of(String.join(" ", words)));
        assertThat(portions).allMatch(portion -> CardJson.size(renderer.card(portion)) <= 20_000);
        assertThat(portions.stream()
                        .flatMap(portion -> portion.blocks().stream())
                        .map(block -> ((Block.Paragraph) block).text().words())
                        .reduce("", String::concat))
                .isEqualTo(String.join(" ", words));
    }

    @Test
    void anEmptyMessageIsOnePortion() {
        assertThat(new Portions(renderer, 1).of(new Message("x", List.of()))).hasSize(1);
    }
}
