package io.rebond.agenda;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What is said about the calendar of a community. */
@MessageBundle("agenda")
interface AgendaMessages {

    @Message("Stops at once all that I send unasked in this community, until its release")
    String doesHold();

    @Message("Lets it go on after a hold; what was due meanwhile is told and not sent")
    String doesRelease();

    @Message("Only an animator of all of {community} may do this.")
    String notYours(String community);

    @Message("Hold everything")
    String formTitle();

    @Message("Hold")
    String formSubmit();

    @Message("Reason")
    String fieldReason();

    @Message("an accident on the site")
    String fieldReasonHint();

    @Message("A hold needs its reason, for the other animators: up to {most} characters.")
    String wrongReason(int most);

    @Message("{sentence}\nTry: `{example}`")
    String tryThis(String sentence, String example);

    @Message(
            "Held: {community}. No edition, no poll that comes back, no nudge, no round-up, no newsletter and no reminder "
                    + "leaves, until `{release}`.")
    String held(String community, String release);

    @Message("What people do themselves is answered as always, and what an animator sends by hand leaves. What is on "
            + "its way already cannot be called back.")
    String heldRule();

    @Message("Release")
    String release();

    @Message("{community} is held since {moment}{#if !name.isEmpty}, by {name}{/if}"
            + "{#if !reason.isEmpty}: “{reason}”{#else}.{/if}")
    String heldSince(String community, String moment, String name, String reason);

    @Message("{community} is not held: all that is planned leaves.")
    String notHeld(String community);

    @Message("Released: what is planned in {community} leaves again.")
    String released(String community);

    @Message("Nothing was due meanwhile.")
    String nothingMissed();

    @Message("Not sent meanwhile: {parts}.")
    String missed(String parts);

    @Message("{#when feature}{#is 'digest'}{#if times == 1}one edition{#else}{times} editions{/if}"
            + "{#is 'poll'}{#if times == 1}one poll{#else}{times} polls{/if}"
            + "{#is 'nudge'}{#if times == 1}one nudge{#else}{times} nudges{/if}"
            + "{#is 'recognition'}{#if times == 1}one round-up{#else}{times} round-ups{/if}"
            + "{#else}{#if times == 1}one other thing{#else}{times} other things{/if}{/when}")
    String times(String feature, int times);

    @Message(
            "It is not made up for: each goes on with its next time. A reminder still ahead and the rest of a newsletter go "
                    + "on; news for one person comes as their week has room.")
    String releasedRule();
}
