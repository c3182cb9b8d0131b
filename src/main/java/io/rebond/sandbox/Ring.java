package io.rebond.sandbox;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** The last few of a stream of things, numbered. Adding costs next to nothing: thousands a second pass while few look. */
public final class Ring<T> {
    private final int size;
    private final Deque<Numbered<T>> kept = new ArrayDeque<>();
    private long next;

    Ring(int size) {
        this.size = size;
    }

    synchronized void add(T value) {
        if (kept.size() == size) {
            kept.removeFirst();
        }
        kept.addLast(new Numbered<>(next++, value));
    }

    /** The number that the next one will have. */
    synchronized long next() {
        return next;
    }

    /** What is still here of those numbered {@code first} and later, oldest first. */
    synchronized List<Numbered<T>> since(long first) {
        return first >= next
                ? List.of()
                : kept.stream().filter(each -> each.number() >= first).toList();
    }

    public record Numbered<T>(long number, T value) {}
}
