package io.rebond.knowledge;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What is said about things to find again. */
@MessageBundle("knowledge")
interface KnowledgeMessages {

    @Message("Saved, for you alone. You find it again with `{command}`")
    String saved(String command);

    @Message("No longer saved.")
    String noLongerSaved();

    @Message("Saved for later")
    String savedTitle();

    @Message("You have saved nothing yet: press Save under an item.")
    String nothingSaved();

    @Message("Only you see what you save.")
    String onlyYou();

    @Message("Remove")
    String remove();

    @Message("Shows what you saved")
    String does();

    @Message("Saved")
    String kindSaved();
}
