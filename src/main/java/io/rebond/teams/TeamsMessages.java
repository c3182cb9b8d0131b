package io.rebond.teams;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What only Teams makes necessary to say; French in {@code messages/teams_fr.properties}. */
@MessageBundle("teams")
interface TeamsMessages {

    @Message("{name}, I can only answer you in private: open the Rebond app in Teams and add it, then ask again.")
    String addMe(String name);

    @Message("I answered you in our private chat.")
    String inOurChat();

    @Message("I am answering you in our private chat.")
    String onItsWay();

    @Message("Open the form")
    String open();

    @Message("I could not reach you in private: open the Rebond app in Teams and add it, then try again.")
    String addMeFirst();

    @Message("add the Rebond app to its team")
    String invitation();

    @Message("Done.")
    String done();

    /** True at a second arrival too, however the first was answered. */
    @Message("Received.")
    String received();

    @Message("Something is needed here.")
    String needed();

    @Message("This card is not from me, or is too old to be used.")
    String notMine();

    @Message("How Teams knows you")
    String account();

    @Message("Name, language and time zone in Teams")
    String profile();
}
