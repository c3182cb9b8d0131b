package io.rebond.webapi;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Why Slack refused, and how to mend it: {@code messages/webapi.properties} and {@code messages/webapi_fr.properties}. */
@MessageBundle(value = "webapi", locale = "en")
interface WebApiMessages {
    @Message
    String refusal(Refusal refusal);
}
