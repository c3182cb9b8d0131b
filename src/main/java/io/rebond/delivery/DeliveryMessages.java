package io.rebond.delivery;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the doors themselves say. */
@MessageBundle("delivery")
interface DeliveryMessages {

    @Message("Something broke on our side and nothing was changed. Please try again; reference {reference}.")
    String broken(String reference);

    @Message("This button is from an older version and no longer works.")
    String outdated();
}
