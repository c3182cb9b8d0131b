package io.rebond.demo;

import io.rebond.chat.Action;
import io.rebond.chat.Block;
import io.rebond.chat.Button;
import io.rebond.chat.Message;
import io.rebond.sandbox.Wall;
import io.rebond.sandbox.WallMessage;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What there is to press and to answer under: found on the wall by what is written there, as people find it. */
final class Props {

    private static final String DISCUSS = "digest.discuss";
    private static final String USEFUL = "digest.useful";

    private record Spot(String where, String about, String button) {}

    private final Wall wall;
    private final Map<Spot, Action> buttons = new HashMap<>();
    private final Map<Spot, WallMessage> messages = new HashMap<>();
    private long seen;

    Props(Wall wall) {
        this.wall = wall;
    }

    /** Everything that came to stand since the last look. */
    void look() {
        for (var message : wall.after(seen)) {
            seen = message.id();
            var things = new HashMap<Spot, Action>();
            collect(message.conversation(), message.content(), things);
            buttons.putAll(things);
            things.keySet().forEach(thing -> messages.put(thing, message));
        }
    }

    Optional<Action> button(String where, String about, String button) {
        return Optional.ofNullable(buttons.get(new Spot(where, about, button)));
    }

    /** The message that bears the button. */
    Optional<WallMessage> bearer(String where, String about, String button) {
        return Optional.ofNullable(messages.get(new Spot(where, about, button)));
    }

    /** Where the item is talked about: the message that is its own, without the button that opens it. */
    Optional<WallMessage> discussion(String where, String about) {
        return bearer(where, about, USEFUL).filter(message -> !has(message.content(), DISCUSS));
    }

    /** The buttons of a message that is shown to one person. */
    static Optional<Action> button(Message message, String about, String button) {
        var things = new HashMap<Spot, Action>();
        collect("", message, things);
        return Optional.ofNullable(things.get(new Spot("", about, button)));
    }

    private static boolean has(Message message, String action) {
        return message.blocks().stream()
                .filter(Block.Buttons.class::isInstance)
                .flatMap(block -> ((Block.Buttons) block).buttons().stream())
                .anyMatch(button -> button.action().name().equals(action));
    }

    private static void collect(String where, Message message, Map<Spot, Action> into) {
        var about = "";
        for (var block : message.blocks()) {
            if (block instanceof Block.LinkItem item) {
                about = item.title();
            } else if (block instanceof Block.Heading heading) {
                about = heading.words();
            } else if (block instanceof Block.Paragraph paragraph) {
                about = paragraph.text().words().lines().findFirst().orElse("");
            } else if (block instanceof Block.Buttons row) {
                for (var button : row.buttons()) {
                    collect(where, about, button, into);
                }
            }
        }
    }

    private static void collect(String where, String about, Button button, Map<Spot, Action> into) {
        for (var name : new String[] {button.action().name(), button.label()}) {
            into.put(new Spot(where, about, name), button.action());
            into.put(new Spot(where, "", name), button.action());
        }
    }
}
