package io.rebond.mail;

import io.quarkus.qute.RawString;
import io.quarkus.qute.TemplateInstance;
import io.rebond.chat.Block;
import io.rebond.chat.Language;
import io.rebond.chat.Option;
import java.net.URI;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/** The blocks of one message as the HTML of one letter. Nothing in it is fetched from elsewhere. */
final class LetterRenderer implements Block.Renderer<TemplateInstance> {

    private static final String DRAWN = "data:image/png;base64,";

    /** A button as a reader sees it. */
    record Pressable(String label, String address, boolean primary) {}

    /** A picture that travels with the letter. */
    record Enclosed(String contentId, byte[] png) {}

    private final Layout layout;
    private final Language language;
    private final List<Enclosed> pictures = new ArrayList<>();

    LetterRenderer(Layout layout, Language language) {
        this.layout = layout;
        this.language = language;
    }

    List<RawString> html(List<Block> blocks) {
        return blocks.stream()
                .map(block -> block.accept(this).setLocale(language.locale()).render())
                .map(RawString::new)
                .toList();
    }

    /** What the HTML shows by content id. */
    List<Enclosed> pictures() {
        return pictures;
    }

    @Override
    public TemplateInstance heading(Block.Heading block) {
        return LetterBlocks.blocks$heading(block.words());
    }

    @Override
    public TemplateInstance paragraph(Block.Paragraph block) {
        return LetterBlocks.blocks$paragraph(SpanRenderer.html(block.text()));
    }

    @Override
    public TemplateInstance linkItem(Block.LinkItem block) {
        return LetterBlocks.blocks$linkItem(
                block.title(),
                layout.page(block.address()),
                SpanRenderer.html(block.byline()),
                SpanRenderer.html(block.word()));
    }

    /** One that stands on the web is a link: fetched by a mail program, it would tell who reads, and when. */
    @Override
    public TemplateInstance picture(Block.Picture block) {
        return LetterBlocks.blocks$picture(
                enclosed(block.source()), SpanRenderer.safe(block.source()), block.alternative());
    }

    @Override
    public TemplateInstance buttons(Block.Buttons block) {
        return LetterBlocks.blocks$buttons(block.buttons().stream()
                .map(button -> new Pressable(button.label(), layout.target(block, button), button.opens() != null))
                .toList());
    }

    /** Nothing can be chosen in a letter: it tells what there is. */
    @Override
    public TemplateInstance select(Block.Select block) {
        return LetterBlocks.blocks$select(
                block.label(), block.options().stream().map(Option::label).toList());
    }

    @Override
    public TemplateInstance progress(Block.Progress block) {
        return LetterBlocks.blocks$progress(block.label(), block.percent());
    }

    @Override
    public TemplateInstance context(Block.Context block) {
        return LetterBlocks.blocks$context(SpanRenderer.html(block.text()));
    }

    private String enclosed(URI source) {
        var text = source.toString();
        if (!text.startsWith(DRAWN)) {
            return "";
        }
        var id = "picture-" + (pictures.size() + 1) + "@rebond";
        pictures.add(new Enclosed(id, Base64.getDecoder().decode(text.substring(DRAWN.length()))));
        return id;
    }
}
