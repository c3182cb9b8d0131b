package io.rebond.hosting;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What is said to whoever invites; the French stands in {@code messages/hosting_fr.properties}. */
@MessageBundle("hosting")
interface HostingMessages {

    @Message("Invites the channel to a gathering")
    String does();

    @Message("Your invitation for {when} is on its way to #{channel}.")
    String onItsWay(String channel, String when);

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

    @Message("Occasion")
    String fieldKind();

    @Message("Results and speeches count the days down and take questions")
    String fieldKindHint();

    @Message("A meeting")
    String meeting();

    @Message("Company results")
    String results();

    @Message("The management speaks")
    String speech();

    @Message("An occasion is `--kind results` or `--kind speech`; without it, people meet.")
    String noKind();

    @Message("Shows the gatherings to come")
    String doesList();

    @Message("Calls a gathering off and tells who said that they come")
    String doesCancel();

    @Message("Gives a gathering another moment or place, and tells who said that they come")
    String doesMove();

    @Message("Move a gathering")
    String moveTitle();

    @Message("Move")
    String moveSubmit();

    @Message("Empty: as it is, {when}")
    String asItIs(String when);

    @Message("Moved: {title}, {when}, {place}. Who said that they come is told in private.")
    String moved(String title, String when, String place);

    @Message("Gatherings to come")
    String listTitle();

    @Message("no. {number}, {when}, #{channel}: {people}")
    String inList(long number, String when, String channel, String people);

    @Message("To move one: `{move}`; to call it off: `{cancel}`")
    String toChange(String move, String cancel);

    @Message("No gathering to come that you could see to. Invite to one: `{command}`")
    String noneAhead(String command);

    @Message("Called off: {title}. Who said that they come is told in private.")
    String cancelled(String title);

    @Message("It is called off.")
    String isOff();
}
