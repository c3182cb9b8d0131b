package io.rebond.mail;

import io.quarkus.qute.RawString;
import io.quarkus.qute.TemplateInstance;
import io.rebond.chat.Text;
import java.net.URI;
import java.util.stream.Collectors;

/** Spans as HTML, every value escaped by its template. */
final class SpanRenderer implements Text.Renderer<TemplateInstance> {
    private static final SpanRenderer SPANS = new SpanRenderer();

    /** Null for no words, so that their block is left out. */
    static RawString html(Text text) {
        return text.isEmpty()
                ? null
                : new RawString(text.spans().stream()
                        .map(span -> span.accept(SPANS).render())
                        .collect(Collectors.joining()));
    }

    /** The address if a reader may be led there, otherwise "": feeds are hostile. */
    static String safe(URI address) {
        var scheme = String.valueOf(address.getScheme());
        return scheme.equalsIgnoreCase("https") || scheme.equalsIgnoreCase("http") ? address.toString() : "";
    }

    @Override
    public TemplateInstance plain(Text.Plain span) {
        return LetterBlocks.blocks$plain(span.words());
    }

    @Override
    public TemplateInstance strong(Text.Strong span) {
        return LetterBlocks.blocks$strong(span.words());
    }

    @Override
    public TemplateInstance code(Text.Code span) {
        return LetterBlocks.blocks$code(span.words());
    }

    @Override
    public TemplateInstance link(Text.Link span) {
        return LetterBlocks.blocks$link(span.words(), safe(span.address()));
    }

    @Override
    public TemplateInstance mention(Text.Mention span) {
        return LetterBlocks.blocks$plain(span.words());
    }
}
