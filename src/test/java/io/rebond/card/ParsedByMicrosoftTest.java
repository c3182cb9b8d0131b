package io.rebond.card;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.rebond.chat.Message;
import io.rebond.counterpart.NodeProgram;
import io.rebond.counterpart.WithNpm;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Microsoft's own parser takes every card without a word. */
@WithNpm
class ParsedByMicrosoftTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void everyKindOfCardIsUnderstood() throws Exception {
        var renderer = new CardRenderer(Samples.SEAL);
        var forms = new FormRenderer(Samples.SEAL);
        var first = forms.card(Samples.form(), "Needed");
        var sent = CardData.of(JSON.convertValue(
                        CardJson.tree(first).findParents("token").get(0), Map.class))
                .orElseThrow();
        var refused = forms.card(sent, Map.of("address", "x"), Map.of("address", "No address."), "Needed");
        var messages = Stream.of(Samples.edition(), Samples.poll(), Samples.everything(), Message.of("A word"))
                .map(renderer::card);
        var cards = Stream.concat(messages, Stream.of(first, refused))
                .map(CardJson::tree)
                .toList();
        assertThat(said(cards)).hasSize(cards.size()).containsOnly(List.of());
    }

    @Test
    void theParserWouldHaveComplained() throws Exception {
        var bad = JSON.readTree("{\"type\":\"AdaptiveCard\",\"version\":\"1.5\",\"body\":[{\"type\":\"RichTextBlok\"},"
                + "{\"type\":\"Input.Text\",\"isRequired\":true,\"label\":\"x\",\"id\":\"x\"}]}");
        assertThat(said(List.of(bad)).get(0)).isNotEmpty();
    }

    private static List<List<String>> said(List<?> cards) throws Exception {
        var verdicts = NodeProgram.run("cards.js", JSON.writeValueAsString(cards));
        return JSON.readValue(verdicts, new TypeReference<List<List<String>>>() {});
    }
}
