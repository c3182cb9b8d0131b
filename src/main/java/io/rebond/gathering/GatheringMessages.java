package io.rebond.gathering;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What gatherings say; the French stands in {@code messages/gathering_fr.properties}. */
@MessageBundle("gathering")
interface GatheringMessages {

    @Message("Invites the channel to a gathering")
    String does();

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

    @Message("I come")
    String come();

    @Message("I can't")
    String cannot();

    @Message("Calendar file")
    String file();

    @Message("Your invitation for {when} is on its way to #{channel}.")
    String onItsWay(String channel, String when);

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

    @Message("{when} ({zone}), {place}")
    String whenAndWhere(String when, String zone, String place);

    @Message("Save these lines in a file ending in .ics and open it with your calendar.")
    String fileNote();

    @Message("A title is missing.")
    String noTitle();

    @Message("A title has at most {most} characters.")
    String longTitle(int most);

    @Message("Nothing says where: write `at` and the place at the end.")
    String noPlace();

    @Message("A place has at most {most} characters.")
    String longPlace(int most);

    @Message("A capacity is a number from 1 to {most}.")
    String noCapacity(int most);

    @Message("{problem} Say when like this: {example}.")
    String notAMoment(String problem, String example);

    @Message("Try: `{command}`")
    String tryThis(String command);

    @Message("An invitation needs a channel that I am in. To let me into this one: {invitation}.")
    String notHere(String invitation);

    @Message("Only who animates this channel invites here.")
    String notYours();

    @Message("Invite to a gathering")
    String formTitle();

    @Message("Invite")
    String formSubmit();

    @Message("Title")
    String fieldTitle();

    @Message("When")
    String fieldWhen();

    @Message("Such as friday at 12:30")
    String fieldWhenHint();

    @Message("Where")
    String fieldPlace();

    @Message("Places")
    String fieldCapacity();

    @Message("Empty: as many as come")
    String fieldCapacityHint();

    @Message("Shows the gatherings to come")
    String doesList();

    @Message("Calls a gathering off and tells who said that they come")
    String doesCancel();

    @Message("Gatherings to come")
    String listTitle();

    @Message("no. {number}, {when}, #{channel}: {people}")
    String inList(long number, String when, String channel, String people);

    @Message("To call one off: `{command}`")
    String toCancel(String command);

    @Message("No gathering to come that you could see to. Invite to one: `{command}`")
    String noneAhead(String command);

    @Message("Called off: {title}. Who said that they come is told in private.")
    String cancelled(String title);

    @Message("You said that you come: {title} is called off.")
    String calledOff(String title);

    @Message("It is called off.")
    String isOff();

    @Message("Said that you come")
    String kindAnswered();

    @Message("Invited to")
    String kindInvited();
}
