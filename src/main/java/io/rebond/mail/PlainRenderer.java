package io.rebond.mail;

import io.rebond.chat.Block;
import io.rebond.chat.Option;
import io.rebond.chat.Text;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The blocks of one message as the plain part of one letter: everything that the HTML says, in the same order. */
final class PlainRenderer implements Block.Renderer<String>, Text.Renderer<String> {

    private final Layout layout;
    private final MailMessages words;

    PlainRenderer(Layout layout, MailMessages words) {
        this.layout = layout;
        this.words = words;
    }

    List<String> lines(List<Block> blocks) {
        return blocks.stream().map(block -> block.accept(this)).toList();
    }

    @Override
    public String heading(Block.Heading block) {
        return block.words() + "\n" + "=".repeat(Math.min(70, block.words().length()));
    }

    @Override
    public String paragraph(Block.Paragraph block) {
        return said(block.text());
    }

    /** Without its address where a button brings it. */
    @Override
    public String linkItem(Block.LinkItem block) {
        var address = layout.hasButton(block.address()) ? "" : layout.page(block.address());
        return Stream.of("* " + block.title(), said(block.byline()), said(block.word()), address)
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n  "));
    }

    @Override
    public String picture(Block.Picture block) {
        var address = SpanRenderer.safe(block.source());
        return words.picture(block.alternative()) + (address.isEmpty() ? "" : "\n" + address);
    }

    @Override
    public String buttons(Block.Buttons block) {
        return block.buttons().stream()
                .map(button -> "  " + button.label() + ": " + layout.target(block, button))
                .collect(Collectors.joining("\n"));
    }

    @Override
    public String select(Block.Select block) {
        return words.choices(
                block.label(), block.options().stream().map(Option::label).collect(Collectors.joining(", ")));
    }

    @Override
    public String progress(Block.Progress block) {
        return words.progress(block.label(), block.percent());
    }

    @Override
    public String context(Block.Context block) {
        return said(block.text());
    }

    @Override
    public String plain(Text.Plain span) {
        return span.words();
    }

    @Override
    public String strong(Text.Strong span) {
        return span.words();
    }

    @Override
    public String code(Text.Code span) {
        return span.words();
    }

    @Override
    public String link(Text.Link span) {
        return span.words() + " <" + SpanRenderer.safe(span.address()) + ">";
    }

    @Override
    public String mention(Text.Mention span) {
        return span.words();
    }

    private String said(Text text) {
        return text.spans().stream().map(span -> span.accept(this)).collect(Collectors.joining());
    }
}
