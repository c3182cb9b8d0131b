package io.rebond.recognition;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What is said by and about round-ups. */
@MessageBundle("roundup")
interface RoundupMessages {

    @Message("Tells the channel what its people thanked each other for")
    String does();

    @Message("Thank you!")
    String title();

    @Message("{name}: {said}")
    String line(String name, String said);

    @Message("{#if what}“{what}”, {/if}{giver}{#if worth} ({worth}){/if}")
    String entry(String what, String giver, String worth);

    @Message("Since the last time, {givers} people have thanked {receivers} colleagues here.")
    String figures(int givers, int receivers);

    @Message(
            "In the order of the alphabet. Whoever is named agreed, and leaves again by the button in their own message.")
    String footer();

    @Message("What stood here is private now.")
    String empty();

    @Message("This works in a channel that Rebond is in.")
    String notAChannel();

    @Message("The round-up is on its way to {place}.")
    String done(String place);

    @Message("Others see nothing new here since the last round-up, so nothing is sent.")
    String nothing();

    @Message("{problem} This works: first monday of the month at 10:00")
    String notARhythm(String problem);

    @Message("From now on, {rhythm}: a round-up in {place}, unless there is nothing to tell.")
    String arranged(String rhythm, String place);

    @Message("The next times:\n{times}")
    String next(String times);

    @Message("To end it: `{list}`")
    String toStop(String list);

    @Message("Round-ups that come back here")
    String listTitle();

    @Message("No round-up comes back here.")
    String none();
}
