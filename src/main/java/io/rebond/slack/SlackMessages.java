package io.rebond.slack;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What only Slack needs to be told; the French stands in {@code messages/slack_fr.properties}. */
@MessageBundle(value = "slack", locale = "en")
interface SlackMessages {
    @Message("type `/invite @Rebond` there")
    String invitation();

    @Message("Rebond is not in this private channel. To have it here: `/invite @Rebond`. Nothing you typed is lost.")
    String notInvited();

    @Message("The form did not open: Slack waited too long. Try once more.")
    String formTooLate();

    @Message("{title}: this button opens the form.")
    String formByButton(String title);

    @Message("Open the form")
    String openForm();

    @Message("A form opens only from a command: type the same after `/rebond`.")
    String noFormHere();

    @Message(
            "I'm Rebond. I keep the community alive where you already are: what is worth reading, what colleagues propose,"
                    + " what deserves to be talked about. Everything answers in one tap.")
    String home();

    @Message("Close")
    String close();

    @Message("Yes")
    String yes();
}
