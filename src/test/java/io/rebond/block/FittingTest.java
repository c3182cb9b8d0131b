package io.rebond.block;

import static org.assertj.core.api.Assertions.assertThat;

import io.rebond.chat.Action;
import io.rebond.chat.Block;
import io.rebond.chat.Button;
import io.rebond.chat.Message;
import io.rebond.chat.Seal;
import io.rebond.chat.Text;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;

/** Whatever is said fits Slack's limits, and nothing of it is lost. */
class FittingTest {
    /** As long as a seal may be. */
    private static final Seal SEAL = new Seal() {
        @Override
        public String seal(Action action) {
            return "s".repeat(200);
        }

        @Override
        public Optional<Action> open(String token) {
            return Optional.empty();
        }
    };

    private final Fitting fitting = new Fitting(SEAL);

    private static Message message(List<String> texts, int items) {
        var message = Message.titled(texts.get(0));
        texts.forEach(message::paragraph);
        for (int i = 0; i < items; i++) {
            var text = texts.get(i % texts.size());
            message.add(new Block.LinkItem(
                    "item " + i, URI.create("https://example.com/" + i), Text.of("by " + i), Text.of(text)));
            message.buttons(new Button("Useful", new Action("a.b", i)), new Button("Save", new Action("a.c", i)));
        }
        return message.context(texts.get(0)).build();
    }

    private static String words(List<Message> parts) {
        return parts.stream()
                .map(part -> Read.words(
                        Read.tree("{\"blocks\":" + SlackJson.write(BlockRenderer.blocks(part.blocks(), SEAL)) + "}")))
                .collect(Collectors.joining());
    }

    @Property(tries = 150)
    void everyPartIsWithinTheLimitsAndTheSameEveryTime(
            @ForAll @Size(min = 1, max = 30) List<@StringLength(max = 6_000) String> texts,
            @ForAll @IntRange(max = 40) int items) {
        var parts = fitting.parts(message(texts, items));
        assertThat(parts).isEqualTo(fitting.parts(message(texts, items)));
        assertThat(parts).allSatisfy(part -> {
            assertThat(part.blocks().size()).isBetween(1, 50);
            assertThat(part.blocks().get(0)).isNotInstanceOf(Block.Buttons.class);
            var json = SlackJson.write(BlockRenderer.blocks(part.blocks(), SEAL));
            assertThat(part.blocks().size() == 1 || json.length() <= 12_100).isTrue();
        });
        assertThat(parts.stream().flatMap(part -> part.blocks().stream()).filter(Block.Buttons.class::isInstance))
                .hasSize(items);
    }

    @Property(tries = 150)
    void nothingIsLost(@ForAll @StringLength(min = 1, max = 20_000) String text) {
        assertThat(words(fitting.parts(Message.of(text))).replace("\n", "")).isEqualTo(text.replace("\n", ""));
    }

    @Property(tries = 300)
    void whateverIsWrittenIsReadAsItIsWritten(@ForAll @StringLength(min = 1, max = 300) String text) {
        var shown = words(List.of(Message.titled("x").context(text).build()));
        assertThat(shown).contains(text.isBlank() ? "" : text);
    }
}
