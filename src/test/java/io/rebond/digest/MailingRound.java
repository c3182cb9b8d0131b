package io.rebond.digest;

import jakarta.inject.Singleton;

/** Lets the stories look which newsletters have readers left, when they need it. */
@Singleton
public class MailingRound {

    private final Mailing mailing;

    MailingRound(Mailing mailing) {
        this.mailing = mailing;
    }

    public void run() {
        mailing.run();
    }
}
