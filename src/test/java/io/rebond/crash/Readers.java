package io.rebond.crash;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;

/** Personas who react: they put an emoji, or put it and take it off again, and what they did may arrive in either order. */
final class Readers implements Supplier<Request> {

    static final List<String> ALL = List.of("camille", "liam", "marc", "sven", "noor", "zoe", "tomasz", "aiko");

    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final Ledger ledger;
    private final Supplier<List<String>> messages;
    private final RandomGenerator random;
    private final Deque<Reaction> coming = new ArrayDeque<>();

    /** @param messages of ours, to react to */
    Readers(Ledger ledger, Supplier<List<String>> messages, RandomGenerator random) {
        this.ledger = ledger;
        this.messages = messages;
        this.random = random;
    }

    @Override
    public Request get() {
        if (coming.isEmpty()) {
            begin();
        }
        return ledger.request(coming.poll());
    }

    private void begin() {
        int number = NUMBER.incrementAndGet();
        var put = reaction(number, true);
        var takenOff = new Reaction(
                "off-" + number,
                put.member(),
                put.message(),
                put.emoji(),
                false,
                put.at().plusMillis(1));
        switch (random.nextInt(3)) {
            case 0 -> coming.add(put);
            case 1 -> coming.addAll(List.of(put, takenOff));
            default -> coming.addAll(List.of(takenOff, put));
        }
    }

    private Reaction reaction(int number, boolean present) {
        return new Reaction("on-" + number, any(ALL), any(messages.get()), "e" + number, present, now());
    }

    private String any(List<String> some) {
        return some.get(random.nextInt(some.size()));
    }

    static Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.MILLIS);
    }
}
