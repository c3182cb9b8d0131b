package io.rebond.chat;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Words with markup, as a sequence of spans. There is no markup language to inject into: what a person or a feed wrote
 * is always a {@link Plain} or {@link Strong} value, and each renderer escapes values for its platform.
 */
public record Text(List<Span> spans) {

    public Text {
        spans = List.copyOf(spans);
    }

    public static Text of(String plain) {
        return new Text(List.of(new Plain(plain)));
    }

    /** A sentence of ours, in which backticks stand around what is to be typed; never for what people or feeds wrote. */
    public static Text marked(String sentence) {
        var parts = sentence.split("`", -1);
        var text = empty();
        for (int i = 0; i < parts.length; i++) {
            text = parts[i].isEmpty() ? text : i % 2 == 0 ? text.plain(parts[i]) : text.code(parts[i]);
        }
        return text;
    }

    public static Text empty() {
        return new Text(List.of());
    }

    public Text plain(String words) {
        return with(new Plain(words));
    }

    public Text strong(String words) {
        return with(new Strong(words));
    }

    public Text code(String words) {
        return with(new Code(words));
    }

    public Text link(String words, URI address) {
        return with(new Link(words, address));
    }

    public Text mention(MemberRef member, String name) {
        return with(new Mention(member, name));
    }

    public Text then(Text more) {
        var longer = new ArrayList<>(spans);
        longer.addAll(more.spans());
        return new Text(longer);
    }

    private Text with(Span span) {
        var longer = new ArrayList<>(spans);
        longer.add(span);
        return new Text(longer);
    }

    /** The words alone, for notifications, alternative texts and search. */
    public String words() {
        return spans.stream().map(Span::words).collect(Collectors.joining());
    }

    public boolean isEmpty() {
        return spans.isEmpty();
    }

    /** One run of words with one look. */
    public sealed interface Span {
        String words();

        <R> R accept(Renderer<R> renderer);
    }

    public record Plain(String words) implements Span {
        @Override
        public <R> R accept(Renderer<R> renderer) {
            return renderer.plain(this);
        }
    }

    public record Strong(String words) implements Span {
        @Override
        public <R> R accept(Renderer<R> renderer) {
            return renderer.strong(this);
        }
    }

    /** Something to type as it stands, such as a command. */
    public record Code(String words) implements Span {
        @Override
        public <R> R accept(Renderer<R> renderer) {
            return renderer.code(this);
        }
    }

    /** @param address http or https only */
    public record Link(String words, URI address) implements Span {
        @Override
        public <R> R accept(Renderer<R> renderer) {
            return renderer.link(this);
        }
    }

    /** Notifies the member where the platform can; {@code words} is the name shown where it cannot. */
    public record Mention(MemberRef member, String words) implements Span {
        @Override
        public <R> R accept(Renderer<R> renderer) {
            return renderer.mention(this);
        }
    }

    /** One case per span, so that a new one breaks every renderer at compile time. */
    public interface Renderer<R> {
        R plain(Plain span);

        R strong(Strong span);

        R code(Code span);

        R link(Link span);

        R mention(Mention span);
    }
}
