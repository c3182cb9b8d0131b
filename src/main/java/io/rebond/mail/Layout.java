package io.rebond.mail;

import io.rebond.chat.Block;
import io.rebond.chat.Block.Buttons;
import io.rebond.chat.Block.LinkItem;
import io.rebond.chat.Block.Paragraph;
import io.rebond.chat.Button;
import io.rebond.chat.Text;
import java.net.URI;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where the links of one letter lead: a title as the button that opens the same page, and a button to what it stands under.
 */
final class Layout {

    private final Links links;
    private final Letterhead head;
    private final Map<URI, URI> pages = new HashMap<>();
    private final Map<Buttons, String> titles = new IdentityHashMap<>();

    Layout(Links links, Letterhead head, List<Block> blocks) {
        this.links = links;
        this.head = head;
        var title = "";
        for (var block : blocks) {
            title = title(block).orElse(title);
            if (block instanceof Buttons buttons) {
                titles.putIfAbsent(buttons, title);
                buttons.buttons().stream()
                        .filter(button -> button.opens() != null)
                        .forEach(button -> pages.put(button.opens(), links.opening(button.action(), button.opens())));
            }
        }
    }

    /** What the next buttons are about: something to read, or something told under a title of its own. */
    private static Optional<String> title(Block block) {
        if (block instanceof LinkItem item) {
            return Optional.of(item.title());
        }
        return block instanceof Paragraph paragraph
                ? Optional.of(paragraph.text().spans().stream()
                        .findFirst()
                        .filter(Text.Strong.class::isInstance)
                        .map(Text.Span::words)
                        .orElse(""))
                : Optional.empty();
    }

    boolean hasButton(URI address) {
        return pages.containsKey(address);
    }

    String page(URI address) {
        return SpanRenderer.safe(Optional.ofNullable(pages.get(address)).orElse(address));
    }

    String target(Buttons row, Button button) {
        return button.opens() == null
                ? links.pressing(head, button, titles.getOrDefault(row, "")).toString()
                : page(button.opens());
    }
}
