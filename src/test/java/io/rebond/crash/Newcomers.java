package io.rebond.crash;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/** People whom Rebond meets for the first time: each is owed the notice, in a conversation of their own. */
final class Newcomers implements Supplier<Request> {

    private final Ledger ledger;
    private final Supplier<List<String>> messages;
    private final AtomicInteger number = new AtomicInteger();

    Newcomers(Ledger ledger, Supplier<List<String>> messages) {
        this.ledger = ledger;
        this.messages = messages;
    }

    @Override
    public Request get() {
        return of("newcomer-" + number.incrementAndGet());
    }

    Request of(String member) {
        var message = messages.get().get(0);
        return ledger.firstAct(new Reaction("first-" + member, member, message, "wave", true, Readers.now()));
    }
}
