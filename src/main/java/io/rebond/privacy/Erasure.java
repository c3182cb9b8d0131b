package io.rebond.privacy;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import io.rebond.chat.MemberRef;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;

/** Erases somebody everywhere, as they could themselves. */
@Singleton
public class Erasure {

    private final PersonalData data;

    Erasure(PersonalData data) {
        this.data = data;
    }

    /** In the caller's transaction. */
    @Transactional(MANDATORY)
    public void of(MemberRef member) {
        data.erase(member);
    }
}
