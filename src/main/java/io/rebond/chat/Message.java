package io.rebond.chat;

import java.util.ArrayList;
import java.util.List;

/**
 * Something Rebond says.
 *
 * @param summary one plain line for notifications and screen readers, never blank
 * @param blocks from top to bottom
 */
public record Message(String summary, List<Block> blocks) {

    public Message {
        blocks = List.copyOf(blocks);
    }

    public static Message of(String words) {
        return of(Text.of(words));
    }

    public static Message of(Text text) {
        return new Message(text.words(), List.of(new Block.Paragraph(text)));
    }

    public static Builder titled(String heading) {
        return new Builder(heading).add(new Block.Heading(heading));
    }

    /** One whose blocks say everything by themselves. */
    public static Builder summedUpAs(String summary) {
        return new Builder(summary);
    }

    public static Builder saying(Text text) {
        return new Builder(text.words()).add(new Block.Paragraph(text));
    }

    public static Builder saying(String words) {
        return saying(Text.of(words));
    }

    /** Collects blocks in reading order. */
    public static final class Builder {
        private final String summary;
        private final List<Block> blocks = new ArrayList<>();

        private Builder(String summary) {
            this.summary = summary;
        }

        public Builder add(Block block) {
            blocks.add(block);
            return this;
        }

        public Builder paragraph(String words) {
            return add(new Block.Paragraph(Text.of(words)));
        }

        public Builder paragraph(Text text) {
            return add(new Block.Paragraph(text));
        }

        public Builder buttons(Button... buttons) {
            return add(new Block.Buttons(buttons));
        }

        /** In rows of as many as stand beside each other everywhere. */
        public Builder buttons(List<Button> buttons) {
            for (int from = 0; from < buttons.size(); from += Block.Buttons.MOST) {
                add(new Block.Buttons(buttons.subList(from, Math.min(buttons.size(), from + Block.Buttons.MOST))));
            }
            return this;
        }

        public Builder context(Text text) {
            return add(new Block.Context(text));
        }

        public Builder context(String words) {
            return add(new Block.Context(Text.of(words)));
        }

        public Message build() {
            return new Message(summary, blocks);
        }
    }
}
