package io.rebond.card;

import io.rebond.chat.Block;
import io.rebond.chat.Message;
import io.rebond.chat.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Cuts a message into as many as its reader's limit needs. Buttons stay with what they are about. */
public final class Portions {

    /** The longest run of words in one block: far below any limit, so that a block always fits. */
    private static final int RUN = 3_000;

    private final CardRenderer renderer;
    private final int limit;

    /** @param limit the most bytes of a card */
    public Portions(CardRenderer renderer, int limit) {
        this.renderer = renderer;
        this.limit = limit;
    }

    public List<Message> of(Message message) {
        if (size(message) <= limit) {
            return List.of(message);
        }
        var portions = new ArrayList<Message>();
        var blocks = new ArrayList<Block>();
        for (var group : groups(message)) {
            blocks.addAll(group);
            if (blocks.size() > group.size() && size(portion(message, blocks)) > limit) {
                portions.add(portion(message, blocks.subList(0, blocks.size() - group.size())));
                blocks.subList(0, blocks.size() - group.size()).clear();
            }
        }
        portions.add(portion(message, blocks));
        return portions;
    }

    private static Message portion(Message message, List<Block> blocks) {
        return new Message(message.summary(), blocks);
    }

    private int size(Message message) {
        return CardJson.size(renderer.card(message));
    }

    private static List<List<Block>> groups(Message message) {
        var groups = new ArrayList<List<Block>>();
        message.blocks().stream().flatMap(Portions::pieces).forEach(block -> {
            if (block instanceof Block.Buttons && !groups.isEmpty()) {
                groups.get(groups.size() - 1).add(block);
            } else {
                groups.add(new ArrayList<>(List.of(block)));
            }
        });
        return groups;
    }

    private static Stream<Block> pieces(Block block) {
        return block instanceof Block.Paragraph paragraph
                        && paragraph.text().words().length() > RUN
                ? paragraph.text().spans().stream().flatMap(Portions::pieces)
                : Stream.of(block);
    }

    private static Stream<Block> pieces(Text.Span span) {
        if (span.words().length() <= RUN) {
            return Stream.of(new Block.Paragraph(new Text(List.of(span))));
        }
        var words = span.words();
        var pieces = new ArrayList<Block>();
        int end;
        for (int from = 0; from < words.length(); from = end) {
            end = Math.min(from + RUN, words.length());
            end -= end < words.length() && Character.isHighSurrogate(words.charAt(end - 1)) ? 1 : 0;
            pieces.add(new Block.Paragraph(Text.of(words.substring(from, end))));
        }
        return pieces.stream();
    }
}
