package io.rebond.feed;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.jdom2.Content;
import org.jdom2.Element;
import org.jdom2.Text;

/** What an element says, as plain text: it may say so literally, as HTML in disguise, or with markup of its own. */
final class Prose {
    private Prose() {}

    static String of(Branch said) {
        return of(said, HtmlText::of);
    }

    static String ofTitle(Branch said) {
        return of(said, HtmlText::ofTitle);
    }

    private static String of(Branch said, UnaryOperator<String> html) {
        if (!said.element().getChildren().isEmpty()) {
            StringBuilder markup = new StringBuilder();
            spell(said.element(), markup);
            return HtmlText.of(markup.toString());
        }
        String type = said.attribute("type").toLowerCase(Locale.ROOT);
        if (!isText(type)) {
            return "";
        }
        String value = said.attribute("mode").equals("base64") ? decoded(said.text()) : FeedText.remade(said.text());
        return said.isAtom() && isLiteral(type) ? value : html.apply(value);
    }

    private static boolean isText(String type) {
        return !type.contains("/") || type.startsWith("text/") || type.endsWith("xml");
    }

    /** Only Atom says so, and there a type left out means text; what RSS says is usually HTML. */
    private static boolean isLiteral(String type) {
        return !type.contains("html");
    }

    private static String decoded(String base64) {
        try {
            return new String(Base64.getMimeDecoder().decode(base64), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notBase64) {
            return "";
        }
    }

    /** Without attributes and prefixes, which say nothing. */
    private static void spell(Element element, StringBuilder html) {
        for (Content content : element.getContent()) {
            if (content instanceof Element inner) {
                html.append('<').append(inner.getName()).append('>');
                spell(inner, html);
                html.append("</").append(inner.getName()).append('>');
            } else if (content instanceof Text text) {
                html.append(text.getText().replace("&", "&amp;").replace("<", "&lt;"));
            }
        }
    }
}
