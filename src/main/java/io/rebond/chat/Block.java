package io.rebond.chat;

import java.net.URI;
import java.util.List;

/** One part of a message, in the platforms' common measure. Renderers visit it: a new block breaks them all. */
public sealed interface Block {

    <R> R accept(Renderer<R> renderer);

    /** @param words plain, at most 150 characters (Slack, header block) */
    record Heading(String words) implements Block {
        @Override
        public <R> R accept(Renderer<R> renderer) {
            return renderer.heading(this);
        }
    }

    /** @param text at most 3,000 characters once rendered (Slack, section block) */
    record Paragraph(Text text) implements Block {
        @Override
        public <R> R accept(Renderer<R> renderer) {
            return renderer.paragraph(this);
        }
    }

    /**
     * Something to read: its title leads to it.
     *
     * @param title plain, at most 300 characters
     * @param address http or https
     * @param byline where it comes from, how long it takes, its topics
     * @param word why somebody thinks that it matters, or {@link Text#empty()}
     */
    record LinkItem(String title, URI address, Text byline, Text word) implements Block {
        @Override
        public <R> R accept(Renderer<R> renderer) {
            return renderer.linkItem(this);
        }
    }

    /**
     * A picture; nothing may depend on seeing it.
     *
     * @param source {@code https:}, or {@code data:image/png;base64,…} which the adapter uploads where it must
     * @param alternative what it shows, in words; never blank
     */
    record Picture(URI source, String alternative) implements Block {
        public Picture {
            if (alternative.isBlank()) {
                throw new IllegalArgumentException("a picture needs an alternative text");
            }
        }

        @Override
        public <R> R accept(Renderer<R> renderer) {
            return renderer.picture(this);
        }
    }

    /** @param buttons one to five, read from the left */
    record Buttons(List<Button> buttons) implements Block {
        /** Six stand beside each other in Teams, before the others hide behind three dots; five leave room. */
        public static final int MOST = 5;

        public Buttons {
            buttons = List.copyOf(buttons);
        }

        public Buttons(Button... buttons) {
            this(List.of(buttons));
        }

        @Override
        public <R> R accept(Renderer<R> renderer) {
            return renderer.buttons(this);
        }
    }

    /**
     * A list to choose one thing from; the choice arrives as {@code values.get(VALUE)} of the action.
     *
     * @param options 2 to 100 (Slack, static select)
     */
    record Select(String label, Action action, List<Option> options) implements Block {
        /** The key under which the chosen option's value arrives. */
        public static final String VALUE = "choice";

        public Select {
            options = List.copyOf(options);
        }

        @Override
        public <R> R accept(Renderer<R> renderer) {
            return renderer.select(this);
        }
    }

    /**
     * A share of a whole, drawn with characters where the platform has no bar.
     *
     * @param percent 0 to 100
     */
    record Progress(String label, int percent) implements Block {
        public Progress {
            if (percent < 0 || percent > 100) {
                throw new IllegalArgumentException("a share is 0 to 100 percent, not " + percent);
            }
        }

        @Override
        public <R> R accept(Renderer<R> renderer) {
            return renderer.progress(this);
        }
    }

    /** Small print: who it is from, what is shown to whom, how to have less of it. */
    record Context(Text text) implements Block {
        @Override
        public <R> R accept(Renderer<R> renderer) {
            return renderer.context(this);
        }
    }

    /** One case per block. */
    interface Renderer<R> {
        R heading(Heading block);

        R paragraph(Paragraph block);

        R linkItem(LinkItem block);

        R picture(Picture block);

        R buttons(Buttons block);

        R select(Select block);

        R progress(Progress block);

        R context(Context block);
    }
}
