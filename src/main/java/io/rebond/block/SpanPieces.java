package io.rebond.block;

import io.rebond.chat.Text;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A long run of words as several texts of the same look. */
final class SpanPieces implements Text.Renderer<Stream<Text>> {
    private final int most;

    private SpanPieces(int most) {
        this.most = most;
    }

    static Stream<Text> of(Text.Span span, int most) {
        return span.accept(new SpanPieces(most));
    }

    @Override
    public Stream<Text> plain(Text.Plain span) {
        return cut(span.words()).map(Text::of);
    }

    @Override
    public Stream<Text> strong(Text.Strong span) {
        return cut(span.words()).map(words -> Text.empty().strong(words));
    }

    @Override
    public Stream<Text> code(Text.Code span) {
        return cut(span.words()).map(words -> Text.empty().code(words));
    }

    @Override
    public Stream<Text> link(Text.Link span) {
        return cut(span.words()).map(words -> Text.empty().link(words, span.address()));
    }

    @Override
    public Stream<Text> mention(Text.Mention span) {
        return Stream.of(Text.empty().mention(span.member(), span.words()));
    }

    /** By code points: half a character is none. */
    private Stream<String> cut(String words) {
        int step = most / 2;
        var points = words.codePoints().toArray();
        return words.length() <= most
                ? Stream.of(words)
                : IntStream.range(0, (points.length + step - 1) / step)
                        .mapToObj(i -> new String(points, i * step, Math.min(step, points.length - i * step)));
    }
}
