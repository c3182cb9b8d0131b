package io.rebond.gathering;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What gatherings say; the French stands in {@code messages/gathering_fr.properties}. */
@MessageBundle("gathering")
interface GatheringMessages {

    @Message("Invitation from {name}. Only the total shows; the technical administrator could find your answer.")
    String invitedBy(String name);

    @Message("a member")
    String someone();

    @Message("Where: {place}")
    String where(String place);

    @Message("{people} {#if people == 1}comes{#else}come{/if} so far")
    String comeSoFar(int people);

    @Message("{people} of {places} {#if places == 1}place{#else}places{/if} taken")
    String comeOf(int people, int places);

    @Message("{people} on the waiting list")
    String wait(int people);

    @Message("It has begun.")
    String begun();

    @Message("It has been. How it was is told below.")
    String recapped();

    @Message("{#when kind}{#is 'RESULTS'}Company results{#else}The management speaks{/when} · "
            + "{#if days == 0}today{#else if days == 1}tomorrow{#else}in {days} days{/if}")
    String occasion(String kind, long days);

    @Message("What would you like to hear about? Your question stands in this channel, without your name.")
    String questions();

    @Message("Ask a question")
    String ask();

    @Message("I come")
    String come();

    @Message("I can't")
    String cannot();

    @Message("Calendar file")
    String file();

    @Message("You come. If that changes: I can't.")
    String youCome();

    @Message(
            "All places are taken. You are no. {position} on the waiting list, and will be told once a place is yours.")
    String youWait(int position);

    @Message("You don't come. Nothing of yours is counted.")
    String youDoNotCome();

    @Message("It has begun: answers no longer change.")
    String tooLate();

    @Message("This gathering is no longer there.")
    String gone();

    @Message("A place became free, and it is yours: {title}")
    String movedUp(String title);

    @Message("It has another moment or another place: {title}")
    String moved(String title);

    @Message("You said that you come: {title}")
    String reminder(String title);

    @Message("The moment or the place changed after the invitation.")
    String wasMoved();

    @Message("{when} ({zone}), {place}")
    String whenAndWhere(String when, String zone, String place);

    @Message("Open it with your calendar")
    String fileLink();

    @Message("Whoever has this link sees the title, the moment and the place, and nobody's name.")
    String fileLinkNote();

    @Message("Save these lines in a file ending in .ics and open it with your calendar.")
    String fileNote();

    @Message("You said that you come: {title} is called off.")
    String calledOff(String title);

    @Message("It is called off.")
    String isOff();

    @Message("Said that you come")
    String kindAnswered();

    @Message("Invited to")
    String kindInvited();
}
