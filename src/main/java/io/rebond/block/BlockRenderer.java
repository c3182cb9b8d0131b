package io.rebond.block;

import static com.slack.api.model.block.composition.BlockCompositions.plainText;

import com.slack.api.model.block.ActionsBlock;
import com.slack.api.model.block.ContextBlock;
import com.slack.api.model.block.HeaderBlock;
import com.slack.api.model.block.ImageBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.RichTextBlock;
import com.slack.api.model.block.SectionBlock;
import com.slack.api.model.block.composition.OptionObject;
import com.slack.api.model.block.composition.SlackFileObject;
import com.slack.api.model.block.element.BlockElement;
import com.slack.api.model.block.element.ButtonElement;
import com.slack.api.model.block.element.RichTextElement;
import com.slack.api.model.block.element.RichTextQuoteElement;
import com.slack.api.model.block.element.RichTextSectionElement;
import com.slack.api.model.block.element.StaticSelectElement;
import io.rebond.chat.Block;
import io.rebond.chat.Button;
import io.rebond.chat.Option;
import io.rebond.chat.Seal;
import io.rebond.chat.Text;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The blocks of one message as Block Kit, one for one; what acts bears its action sealed. */
public final class BlockRenderer implements Block.Renderer<LayoutBlock> {
    public static final int ALTERNATIVE = 2_000;

    private static final int PLACEHOLDER = 150;
    private static final int BAR = 10;

    private final Seal seal;
    private final Map<URI, String> files;
    private int controls;

    private BlockRenderer(Seal seal, Map<URI, String> files) {
        this.seal = seal;
        this.files = files;
    }

    public static List<LayoutBlock> blocks(List<Block> blocks, Seal seal) {
        return blocks(blocks, seal, Map.of());
    }

    /** @param files of pictures that travel as data, by their address */
    public static List<LayoutBlock> blocks(List<Block> blocks, Seal seal, Map<URI, String> files) {
        var renderer = new BlockRenderer(seal, files);
        return blocks.stream().map(block -> block.accept(renderer)).toList();
    }

    public static String cut(String words, int most) {
        if (words.length() <= most) {
            return words;
        }
        int end = Character.isHighSurrogate(words.charAt(most - 2)) ? most - 2 : most - 1;
        return words.substring(0, end) + "…";
    }

    @Override
    public LayoutBlock heading(Block.Heading block) {
        return HeaderBlock.builder().text(plainText(block.words(), false)).build();
    }

    @Override
    public LayoutBlock paragraph(Block.Paragraph block) {
        return rich(section(RichTexts.of(block.text())));
    }

    @Override
    public LayoutBlock linkItem(Block.LinkItem block) {
        var first = new ArrayList<RichTextElement>();
        first.add(
                RichTexts.title(block.title().isBlank() ? block.address().toString() : block.title(), block.address()));
        if (!block.byline().isEmpty()) {
            first.addAll(RichTexts.of(Text.of("\n")));
            first.addAll(RichTexts.of(block.byline()));
        }
        return block.word().isEmpty()
                ? rich(section(first))
                : rich(
                        section(first),
                        RichTextQuoteElement.builder()
                                .elements(RichTexts.of(block.word()))
                                .build());
    }

    /** A picture that is neither on the web nor uploaded is told in words. */
    @Override
    public LayoutBlock picture(Block.Picture block) {
        var image = ImageBlock.builder().altText(cut(block.alternative(), ALTERNATIVE));
        var file = files.get(block.source());
        if (file != null) {
            return image.slackFile(SlackFileObject.builder().id(file).build()).build();
        }
        return "https".equalsIgnoreCase(block.source().getScheme())
                ? image.imageUrl(block.source().toString()).build()
                : context(new Block.Context(Text.of(block.alternative())));
    }

    @Override
    public LayoutBlock buttons(Block.Buttons block) {
        return ActionsBlock.builder()
                .elements(block.buttons().stream().map(this::button).toList())
                .build();
    }

    @Override
    public LayoutBlock select(Block.Select block) {
        var address = ControlAddress.of(seal.seal(block.action()), controls++);
        return SectionBlock.builder()
                .blockId(address.block())
                .text(plainText(cut(block.label(), Fitting.SECTION), false))
                .accessory(StaticSelectElement.builder()
                        .actionId(address.action())
                        .placeholder(plainText(cut(block.label(), PLACEHOLDER), false))
                        .options(options(block.options()))
                        .build())
                .build();
    }

    @Override
    public LayoutBlock progress(Block.Progress block) {
        int full = Math.round(block.percent() * BAR / 100f);
        var bar = "█".repeat(full) + "░".repeat(BAR - full);
        return rich(
                section(RichTexts.of(Text.of(block.label() + "\n").plain(bar + " " + block.percent() + "\u202f%"))));
    }

    @Override
    public LayoutBlock context(Block.Context block) {
        return ContextBlock.builder().elements(SmallPrint.of(block.text())).build();
    }

    static List<OptionObject> options(List<Option> options) {
        return options.stream()
                .map(option -> OptionObject.builder()
                        .text(plainText(cut(option.label(), Button.LABEL_LIMIT), false))
                        .value(option.value())
                        .build())
                .toList();
    }

    private BlockElement button(Button button) {
        var style = button.style() == Button.Style.PLAIN
                ? null
                : button.style().name().toLowerCase(Locale.ROOT);
        boolean opens = button.opens() != null && RichTexts.isWeb(button.opens());
        return ButtonElement.builder()
                .actionId("b" + controls++)
                .text(plainText(button.label(), false))
                .value(seal.seal(button.action()))
                .url(opens ? button.opens().toString() : null)
                .style(style)
                .build();
    }

    private static RichTextSectionElement section(List<RichTextElement> elements) {
        return RichTextSectionElement.builder().elements(elements).build();
    }

    private static LayoutBlock rich(BlockElement... elements) {
        return RichTextBlock.builder().elements(List.of(elements)).build();
    }
}
