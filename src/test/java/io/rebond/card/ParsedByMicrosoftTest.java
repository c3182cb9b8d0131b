package io.rebond.card;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.rebond.chat.Message;
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
        var form = forms.data(Samples.form());
        var typed = Map.of("address", "x");
        var wrong = Map.of("address", "No address.");
        var messages = Stream.of(Samples.edition(), Samples.poll(), Samples.everything(), Message.of("A word"))
                .map(renderer::card);
        var cards = Stream.concat(
                        messages,
                        Stream.of(
                                forms.opener(Samples.form(), "Open"),
                                forms.dialog(form, Map.of(), Map.of(), "Needed"),
                                forms.dialog(form, typed, wrong, "Needed"),
                                forms.card(form, Map.of(), Map.of(), "Needed"),
                                forms.card(form, typed, wrong, "Needed")))
                .map(CardJson::tree)
                .toList();
        assertThat(MicrosoftsParser.on(cards)).hasSize(cards.size()).containsOnly(List.of());
    }

    @Test
    void theParserWouldHaveComplained() throws Exception {
        var bad = JSON.readTree("{\"type\":\"AdaptiveCard\",\"version\":\"1.5\",\"body\":[{\"type\":\"RichTextBlok\"},"
                + "{\"type\":\"Input.Text\",\"isRequired\":true,\"label\":\"x\",\"id\":\"x\"}]}");
        assertThat(MicrosoftsParser.on(List.of(bad)).get(0)).isNotEmpty();
    }
}
