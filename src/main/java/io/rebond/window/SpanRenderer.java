package io.rebond.window;

import io.quarkus.qute.RawString;
import io.quarkus.qute.TemplateInstance;
import io.rebond.chat.Text;
import java.net.URI;
import java.util.stream.Collectors;

/** Spans as HTML, every value escaped by its template. */
final class SpanRenderer implements Text.Renderer<TemplateInstance> {
    private static final SpanRenderer SPANS = new SpanRenderer();

    static RawString html(Text text) {
        return new RawString(
                text.spans().stream().map(span -> span.accept(SPANS).render()).collect(Collectors.joining()));
    }

    /** The address if a browser may be led there, otherwise "": feeds are hostile. */
    static String safe(URI address) {
        var scheme = String.valueOf(address.getScheme());
        return scheme.equalsIgnoreCase("https") || scheme.equalsIgnoreCase("http") ? address.toString() : "";
    }

    @Override
    public TemplateInstance plain(Text.Plain span) {
        return Blocks.blocks$plain(span.words());
    }

    @Override
    public TemplateInstance strong(Text.Strong span) {
        return Blocks.blocks$strong(span.words());
    }

    @Override
    public TemplateInstance code(Text.Code span) {
        return Blocks.blocks$code(span.words());
    }

    @Override
    public TemplateInstance link(Text.Link span) {
        return Blocks.blocks$link(span.words(), safe(span.address()));
    }

    @Override
    public TemplateInstance mention(Text.Mention span) {
        return Blocks.blocks$mention(span.words());
    }
}
