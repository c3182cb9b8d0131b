package io.rebond.window;

import io.quarkus.qute.RawString;
import io.quarkus.qute.TemplateInstance;
import io.rebond.chat.Action;
import io.rebond.chat.Block;
import io.rebond.chat.Button;
import io.rebond.chat.Language;
import io.rebond.chat.Seal;
import java.net.URI;
import java.util.List;
import java.util.Locale;

/** The blocks of one message as HTML, for one reader; buttons carry their action sealed. */
final class BlockRenderer implements Block.Renderer<TemplateInstance> {
    private final Seal seal;
    private final Language language;
    private final Stage stage;
    private int controls;

    BlockRenderer(Seal seal, Language language, Stage stage) {
        this.seal = seal;
        this.language = language;
        this.stage = stage;
    }

    List<RawString> html(List<Block> blocks) {
        return blocks.stream()
                .map(block -> block.accept(this).setLocale(language.locale()).render())
                .map(RawString::new)
                .toList();
    }

    @Override
    public TemplateInstance heading(Block.Heading block) {
        return Blocks.blocks$heading(block.words());
    }

    @Override
    public TemplateInstance paragraph(Block.Paragraph block) {
        return Blocks.blocks$paragraph(SpanRenderer.html(block.text()));
    }

    @Override
    public TemplateInstance linkItem(Block.LinkItem block) {
        return Blocks.blocks$linkItem(
                block.title(),
                SpanRenderer.safe(block.address()),
                block.byline().isEmpty() ? null : SpanRenderer.html(block.byline()),
                block.word().isEmpty() ? null : SpanRenderer.html(block.word()));
    }

    @Override
    public TemplateInstance picture(Block.Picture block) {
        return Blocks.blocks$picture(shown(block.source()), block.alternative());
    }

    @Override
    public TemplateInstance buttons(Block.Buttons block) {
        return Blocks.blocks$buttons(block.buttons().stream().map(this::press).toList(), stage);
    }

    @Override
    public TemplateInstance select(Block.Select block) {
        return Blocks.blocks$select(nextId(), block.label(), sealed(block.action()), block.options(), stage);
    }

    @Override
    public TemplateInstance progress(Block.Progress block) {
        return Blocks.blocks$progress(block.label(), block.percent());
    }

    @Override
    public TemplateInstance context(Block.Context block) {
        return Blocks.blocks$context(SpanRenderer.html(block.text()));
    }

    private Press press(Button button) {
        var opens = button.opens() == null ? "" : SpanRenderer.safe(button.opens());
        var style = button.style().name().toLowerCase(Locale.ROOT);
        return new Press(nextId(), button.label(), sealed(button.action()), opens, style);
    }

    private String sealed(Action action) {
        return seal.seal(action);
    }

    /** Focus comes back to a control by its id when its message is drawn again. */
    private String nextId() {
        return stage.key() + "-" + controls++;
    }

    private static String shown(URI source) {
        return source.toString().startsWith("data:image/png;base64,") ? source.toString() : SpanRenderer.safe(source);
    }

    /**
     * Where a block stands.
     *
     * @param message null on the home page
     */
    record Stage(String place, Long message, String key) {}

    record Press(String id, String label, String token, String opens, String style) {}
}
