package io.rebond.delivery;

import io.micrometer.core.instrument.MeterRegistry;
import io.rebond.chat.MessageRef;
import io.rebond.chat.Witness.Step;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Locale;

/** Where the outcome of a letter is written down. */
@Singleton
class Records {

    private final Letters letters;
    private final Receipts receipts;
    private final Failures failures;
    private final Witnesses witnesses;
    private final MeterRegistry meters;

    Records(Letters letters, Receipts receipts, Failures failures, Witnesses witnesses, MeterRegistry meters) {
        this.letters = letters;
        this.receipts = receipts;
        this.failures = failures;
        this.witnesses = witnesses;
        this.meters = meters;
    }

    void posted(Lease lease, MessageRef message, Instant at) {
        receipts.add(lease, message, at);
        letters.remove(lease.letter());
    }

    void updated(Lease lease) {
        letters.remove(lease.letter());
    }

    void notTried(Lease lease) {
        letters.uncountAttempt(lease.letter());
    }

    void givenUp(Lease lease, String reason, Instant at) {
        failures.add(lease, reason, at);
        letters.remove(lease.letter());
    }

    void count(Lease lease, Step step) {
        var workspace = lease.lane().workspace();
        meters.counter(
                        "rebond.outbox",
                        "outcome",
                        step.name().toLowerCase(Locale.ROOT),
                        "platform",
                        workspace.platform())
                .increment();
        witnesses.saw(
                workspace,
                lease.letter().cause(),
                step,
                lease.letter().purpose().subject());
    }
}
