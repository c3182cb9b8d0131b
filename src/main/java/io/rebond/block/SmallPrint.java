package io.rebond.block;

import com.slack.api.model.block.ContextBlockElement;
import com.slack.api.model.block.composition.MarkdownTextObject;
import com.slack.api.model.block.composition.PlainTextObject;
import io.rebond.chat.Text;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Text as elements of a context block, the only place that knows no rich text. What people wrote stands in plain elements;
 * only what has a look of its own becomes markup, and only when its words hold none.
 */
public final class SmallPrint implements Text.Renderer<ContextBlockElement> {
    /** Slack's limit for a context block's elements. */
    private static final int ELEMENTS = 10;

    private static final Pattern MARKUP = Pattern.compile("[*_~`\\n]");
    private static final SmallPrint SPANS = new SmallPrint();

    private SmallPrint() {}

    static List<ContextBlockElement> of(Text text) {
        var spans =
                text.spans().stream().filter(span -> !span.words().isBlank()).toList();
        return spans.isEmpty() || spans.size() > ELEMENTS
                ? List.of(words(text.words().isBlank() ? " " : text.words()))
                : spans.stream().map(span -> span.accept(SPANS)).toList();
    }

    /** The three characters that begin anything in Slack's markup. */
    public static String escaped(String words) {
        return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    @Override
    public ContextBlockElement plain(Text.Plain span) {
        return words(span.words());
    }

    @Override
    public ContextBlockElement strong(Text.Strong span) {
        return marked("*", span.words());
    }

    @Override
    public ContextBlockElement code(Text.Code span) {
        return marked("`", span.words());
    }

    @Override
    public ContextBlockElement link(Text.Link span) {
        return RichTexts.isWeb(span.address()) && !MARKUP.matcher(span.words()).find()
                ? markdown("<" + escaped(span.address().toString()) + "|" + escaped(span.words()) + ">")
                : words(span.words());
    }

    @Override
    public ContextBlockElement mention(Text.Mention span) {
        return markdown("<@" + span.member().id() + ">");
    }

    private static ContextBlockElement marked(String mark, String words) {
        return MARKUP.matcher(words).find() ? words(words) : markdown(mark + escaped(words) + mark);
    }

    private static ContextBlockElement words(String words) {
        return PlainTextObject.builder().text(words).emoji(false).build();
    }

    private static ContextBlockElement markdown(String markdown) {
        return MarkdownTextObject.builder().text(markdown).verbatim(true).build();
    }
}
