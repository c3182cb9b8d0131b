package io.rebond.mail;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.rebond.mail.Recipient.State;
import jakarta.inject.Singleton;

/** Whose letter came back. The signed link in it says so: no report about somebody else takes them off a list. */
@Singleton
public class Returns {

    private final Links links;
    private final Recipients recipients;

    Returns(Links links, Recipients recipients) {
        this.links = links;
        this.recipients = recipients;
    }

    /** Whoever unsubscribed stays so, and what we did not sign changes nothing. */
    public void cameBack(String token) {
        links.leaver(token)
                .filter(recipient -> recipient.state() == State.ACTIVE)
                .ifPresent(recipient ->
                        QuarkusTransaction.requiringNew().run(() -> recipients.become(recipient.id(), State.BOUNCED)));
    }
}
