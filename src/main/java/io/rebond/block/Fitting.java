package io.rebond.block;

import io.rebond.chat.Block;
import io.rebond.chat.Message;
import io.rebond.chat.Seal;
import io.rebond.chat.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Cuts a message where Slack's limits need it; nothing is lost, and buttons stay with what they are about. */
public final class Fitting {
    /** Slack's limit for the text of a section, kept for paragraphs too. */
    static final int SECTION = 3_000;

    private static final int HEADING = 150;
    private static final int BLOCKS = 50;
    /** Not documented: whole messages fail near 13,200 characters of blocks. */
    private static final int PAYLOAD = 12_000;

    private final Seal seal;

    public Fitting(Seal seal) {
        this.seal = seal;
    }

    public List<Message> parts(Message message) {
        var parts = new ArrayList<Message>();
        var open = new ArrayList<Block>();
        for (var group : groups(message.blocks())) {
            if (!open.isEmpty() && isTooMuch(open, group)) {
                parts.add(new Message(message.summary(), open));
                open.clear();
            }
            open.addAll(group);
        }
        parts.add(new Message(message.summary(), open));
        return parts;
    }

    private boolean isTooMuch(List<Block> open, List<Block> group) {
        return open.size() + group.size() > BLOCKS || length(open) + length(group) > PAYLOAD;
    }

    private int length(List<Block> blocks) {
        return SlackJson.write(BlockRenderer.blocks(blocks, seal)).length();
    }

    private static List<List<Block>> groups(List<Block> blocks) {
        var groups = new ArrayList<List<Block>>();
        for (var block : blocks) {
            boolean follows = block instanceof Block.Buttons && !groups.isEmpty();
            if (follows) {
                groups.get(groups.size() - 1).add(block);
            } else {
                pieces(block).forEach(piece -> groups.add(new ArrayList<>(List.of(piece))));
            }
        }
        return groups;
    }

    private static Stream<Block> pieces(Block block) {
        if (block instanceof Block.Heading heading && heading.words().length() > HEADING) {
            return pieces(new Block.Paragraph(Text.empty().strong(heading.words())));
        }
        if (block instanceof Block.Paragraph paragraph) {
            return split(paragraph.text()).map(Block.Paragraph::new);
        }
        if (block instanceof Block.Context context) {
            return split(context.text()).map(Block.Context::new);
        }
        return block instanceof Block.LinkItem item ? pieces(item) : Stream.of(block);
    }

    private static Stream<Block> pieces(Block.LinkItem item) {
        if (length(item.byline()) + length(item.word()) <= SECTION) {
            return Stream.of(item);
        }
        return Stream.concat(
                Stream.of(new Block.LinkItem(item.title(), item.address(), Text.empty(), Text.empty())),
                Stream.of(item.byline(), item.word())
                        .filter(text -> !text.isEmpty())
                        .flatMap(Fitting::split)
                        .map(Block.Paragraph::new));
    }

    private static int length(Text text) {
        return text.words().length();
    }

    private static Stream<Text> split(Text text) {
        if (length(text) <= SECTION) {
            return Stream.of(text);
        }
        return text.spans().stream().flatMap(span -> SpanPieces.of(span, SECTION));
    }
}
