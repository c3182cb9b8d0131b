package io.rebond.stories;

import io.rebond.chat.Block;
import io.rebond.chat.Button;
import io.rebond.chat.Message;
import java.util.List;
import java.util.Optional;

/** Finds on a message what a person would press. */
final class Sight {

    private Sight() {}

    /** The first of the posts that bears the button under the item. */
    static Town.Post post(List<Town.Post> posts, String label, String item) {
        return posts.stream()
                .filter(post -> button(post.now(), label, item).isPresent())
                .findFirst()
                .orElseThrow(() -> new AssertionError("no button " + label + " under " + item));
    }

    static Button button(List<Message> messages, String label) {
        return messages.stream()
                .flatMap(message -> button(message, label, "").stream())
                .findFirst()
                .orElseThrow(() -> new AssertionError("no button " + label));
    }

    static Block.Select list(Message message) {
        return message.blocks().stream()
                .filter(Block.Select.class::isInstance)
                .map(Block.Select.class::cast)
                .findFirst()
                .orElseThrow(() -> new AssertionError("no list to choose from"));
    }

    /** @param item the title that stands above the button, or "" for any */
    static Optional<Button> button(Message message, String label, String item) {
        var title = "";
        for (var block : message.blocks()) {
            if (block instanceof Block.LinkItem link) {
                title = link.title();
            } else if (block instanceof Block.Buttons row && (item.isEmpty() || item.equals(title))) {
                var found = row.buttons().stream()
                        .filter(button -> button.label().startsWith(label))
                        .findFirst();
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }
}
