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

    @Message("{count} {#if count == 1}event{#else}events{/if} could not be handled")
    String parked(long count);

    @Message("They are kept for seven days. Once the cause is mended, replay them: admin replay")
    String parkedFooter();

    @Message("Every event was handled.")
    String noneParked();

    @Message("{count} {#if count == 1}event is{#else}events are{/if} being handled again.")
    String replayed(int count);

    @Message("Shows the events that could not be handled, and why")
    String doesParked();

    @Message("Handles them again")
    String doesReplay();

    @Message(
            "{#when state}{#is 'SENT'}Sent to you{#is 'WAITING'}On its way to you{#is 'FAILED'}Never reached you{/when}")
    String kindLetter(String state);

    @Message("Not handled")
    String kindParked();

    @Message("something you did, kept until it can be handled, seven days at most")
    String parkedAct();
}
