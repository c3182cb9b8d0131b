package io.rebond.crash;

import java.util.function.Supplier;

/** Shares an article, publishes an edition with it, and begins anew. */
final class Animator implements Supplier<Request> {

    static final String ID = "ines";

    private final Ledger ledger;
    private int number;
    private String shared = "";
    private boolean publishes;

    Animator(Ledger ledger) {
        this.ledger = ledger;
    }

    @Override
    public Request get() {
        publishes = !publishes;
        return publishes ? share() : publish(shared);
    }

    private Request share() {
        shared = "";
        var address = "https://example.org/crash/" + ++number;
        var line = "share " + address + " \"worth it\"";
        return Request.command("share-" + number, ID, line, () -> shared = address);
    }

    private Request publish(String address) {
        return Request.command("publish-" + number, ID, "digest publish", () -> {
            if (!address.isEmpty()) {
                ledger.published(address);
            }
        });
    }
}
