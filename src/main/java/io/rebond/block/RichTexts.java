package io.rebond.block;

import com.slack.api.model.block.element.RichTextElement;
import com.slack.api.model.block.element.RichTextSectionElement;
import com.slack.api.model.block.element.RichTextSectionElement.TextStyle;
import io.rebond.chat.Text;
import java.net.URI;
import java.util.List;
import java.util.Locale;

/**
 * Text as rich text elements: Slack reads no markup in them, so that whatever a feed or a member wrote stands as it was
 * written and mentions nobody.
 */
final class RichTexts implements Text.Renderer<RichTextElement> {
    private static final RichTexts SPANS = new RichTexts();
    private static final TextStyle BOLD = TextStyle.builder().bold(true).build();
    private static final TextStyle CODE = TextStyle.builder().code(true).build();

    private RichTexts() {}

    /** Never empty: Slack refuses a section that holds nothing. */
    static List<RichTextElement> of(Text text) {
        var elements = text.spans().stream()
                .filter(span -> !span.words().isEmpty())
                .map(span -> span.accept(SPANS))
                .toList();
        return elements.isEmpty() ? List.of(plain(" ", null)) : elements;
    }

    static RichTextElement title(String words, URI address) {
        return isWeb(address) ? link(words, address, BOLD) : plain(words, BOLD);
    }

    static boolean isWeb(URI address) {
        var scheme = String.valueOf(address.getScheme()).toLowerCase(Locale.ROOT);
        return scheme.equals("https") || scheme.equals("http");
    }

    @Override
    public RichTextElement plain(Text.Plain span) {
        return plain(span.words(), null);
    }

    @Override
    public RichTextElement strong(Text.Strong span) {
        return plain(span.words(), BOLD);
    }

    @Override
    public RichTextElement code(Text.Code span) {
        return plain(span.words(), CODE);
    }

    @Override
    public RichTextElement link(Text.Link span) {
        return isWeb(span.address()) ? link(span.words(), span.address(), null) : plain(span.words(), null);
    }

    @Override
    public RichTextElement mention(Text.Mention span) {
        return RichTextSectionElement.User.builder().userId(span.member().id()).build();
    }

    private static RichTextElement plain(String words, TextStyle style) {
        return RichTextSectionElement.Text.builder().text(words).style(style).build();
    }

    private static RichTextElement link(String words, URI address, TextStyle style) {
        return RichTextSectionElement.Link.builder()
                .text(words)
                .url(address.toString())
                .style(style)
                .build();
    }
}
