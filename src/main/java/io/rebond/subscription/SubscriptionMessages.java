package io.rebond.subscription;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What is said about the calendar that one subscribes to. */
@MessageBundle("subscription")
interface SubscriptionMessages {

    @Message("Gives you a private address by which your own calendar shows what is planned")
    String does();

    @Message("Ends the private address of your own calendar")
    String doesOff();

    @Message("Only an animator of {community}, or of one of its channels, may do this.")
    String notYours(String community);

    @Message("No calendar can reach me: whoever runs me gives me an address, `REBOND_PUBLIC_URL`.")
    String nowhere();

    @Message("{community}, for your calendar: subscribe to this address there.")
    String address(String community);

    @Message(
            "It is shown this once, and ends the one you had. Whoever has it sees what you may see: keep it to yourself. "
                    + "`{off}` ends it.")
    String keepIt(String off);

    @Message("Ended: the address of {community} shows nothing any more.")
    String ended(String community);

    @Message("You have no such address.")
    String none();

    @Message("Calendar of {community}")
    String name(String community);

    @Message("{what}{#if resting} (rests){/if}")
    String entry(String what, boolean resting);

    @Message("Calendar address you asked for")
    String kind();

    @Message("{community}{#if !day.isEmpty}, last read on {day}{/if}")
    String shown(String community, String day);
}
