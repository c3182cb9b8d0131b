package io.rebond.card;

import io.rebond.chat.Block;
import io.rebond.chat.Button;
import io.rebond.chat.Message;
import io.rebond.chat.Seal;
import java.util.ArrayList;
import java.util.List;

/** Draws messages. Each message has a drawing of its own, because its lists and mentions are counted. */
public final class CardRenderer {

    private final Seal seal;

    public CardRenderer(Seal seal) {
        this.seal = seal;
    }

    public AdaptiveCard card(Message message) {
        var drawing = new Drawing(seal);
        var body = new ArrayList<Element>();
        message.blocks().forEach(block -> body.addAll(block.accept(drawing)));
        return new AdaptiveCard(message.summary(), body, drawing.mentions());
    }

    /** @see Block.Renderer */
    private static final class Drawing implements Block.Renderer<List<Element>> {

        private static final int BAR = 10;

        private final Seal seal;
        private final List<AdaptiveCard.Mention> mentions = new ArrayList<>();
        private int lists;

        private Drawing(Seal seal) {
            this.seal = seal;
        }

        private List<AdaptiveCard.Mention> mentions() {
            return mentions;
        }

        @Override
        public List<Element> heading(Block.Heading block) {
            return Paragraphs.of(block.words(), run -> run.bold().large());
        }

        @Override
        public List<Element> paragraph(Block.Paragraph block) {
            if (!MentionText.isNeededBy(block.text())) {
                return Paragraphs.of(block.text(), run -> run);
            }
            var mentioning = new MentionText();
            var words = mentioning.of(block.text());
            mentions.addAll(mentioning.mentions());
            return List.of(new Element.Mentioning(words, true));
        }

        @Override
        public List<Element> linkItem(Block.LinkItem block) {
            var title = Run.of(block.title()).bold().leadingTo(block.address().toString());
            var elements = new ArrayList<Element>(List.of(new Element.RichText(List.of(title), "Large")));
            elements.addAll(Paragraphs.of(block.byline(), Run::subtle));
            elements.addAll(Paragraphs.of(block.word(), run -> run));
            return elements;
        }

        @Override
        public List<Element> picture(Block.Picture block) {
            return List.of(new Element.Image(block.source().toString(), block.alternative()));
        }

        @Override
        public List<Element> buttons(Block.Buttons block) {
            return List.of(new Element.Actions(
                    block.buttons().stream().map(this::press).toList()));
        }

        /** Choosing alone tells nobody here, so a button beside the list does. */
        @Override
        public List<Element> select(Block.Select block) {
            var name = "choice-" + ++lists;
            var choices = block.options().stream()
                    .map(option -> new Element.Choice(option.label(), option.value()))
                    .toList();
            var data = new CardData(seal.seal(block.action()), name, null);
            return List.of(
                    new Element.ChoiceInput(CardData.FIELD + name, block.label(), null, false, null, choices),
                    new Element.Actions(List.of(new Press.Execute("OK", "choose", data, null))));
        }

        @Override
        public List<Element> progress(Block.Progress block) {
            int full = Math.round(block.percent() * BAR / 100f);
            var bar = "█".repeat(full) + "░".repeat(BAR - full) + " " + block.percent() + "\u202f%";
            return Paragraphs.ofRuns(
                    List.of(Run.of(block.label() + "\n"), Run.of(bar).typed()));
        }

        @Override
        public List<Element> context(Block.Context block) {
            return Paragraphs.of(block.text(), Run::small);
        }

        private Press press(Button button) {
            if (button.opens() != null) {
                return new Press.OpenUrl(button.label(), button.opens().toString());
            }
            var data = new CardData(seal.seal(button.action()), null, null);
            return new Press.Execute(button.label(), "press", data, style(button.style()));
        }

        private static String style(Button.Style style) {
            return switch (style) {
                case PLAIN -> null;
                case PRIMARY -> "positive";
                case DANGER -> "destructive";
            };
        }
    }
}
