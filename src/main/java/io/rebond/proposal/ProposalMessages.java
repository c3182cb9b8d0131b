package io.rebond.proposal;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What is said about messages that people point at. */
@MessageBundle("proposal")
interface ProposalMessages {

    @Message("Thank you. “{title}” waits for the animator.")
    String taken(String title);

    @Message("“{title}” has been put forward or published already.")
    String known(String title);

    @Message("Thank you. I ask {name} first, in private, and tell you what comes of it.")
    String asked(String name);

    @Message("I have asked {name} about it already, and tell you what comes of it.")
    String askedAlready(String name);

    @Message("Nobody can agree for this message, so it stays where it is.")
    String nobody();

    @Message("There is nothing in this message that could be proposed.")
    String nothing();

    @Message("I cannot read this message, so nothing is proposed.")
    String unreadable();

    @Message("{name} agrees: their message in {place} waits for the animator.")
    String newsAgreed(String name, String place);

    @Message("{name} agrees, but where their message in {place} leads has been put forward or published already.")
    String newsKnown(String name, String place);

    @Message("{name}'s message in {place} stays there.")
    String newsStays(String name, String place);

    @Message("{name} would like to propose what you wrote in {place} on {hour}. Do you agree?")
    String question(String name, String place, String hour);

    @Message("See the message")
    String which();

    @Message("It would appear in {place} only, in no other channel and in no newsletter. Its animators read it first.")
    String reachPlace(String place);

    @Message(
            "It could appear in an edition of “{community}”, in its channels and in its newsletter, under your name. Its "
                    + "animators read it first.")
    String reachCommunity(String community);

    @Message("Yes, propose it")
    String yes();

    @Message("In my own words…")
    String ownWords();

    @Message("No")
    String no();

    @Message(
            "Before you agree, nobody sees it and nothing of it is stored. If you decline or do nothing for {days} days, it "
                    + "stays where you wrote it, and nobody asks why.")
    String questionFooter(long days);

    @Message("Thank you. Until it is published, you can take it back here.")
    String agreed();

    @Message("It stays where you wrote it. Nobody is told why.")
    String declined();

    @Message("This has been decided already.")
    String decided();

    @Message("Nobody asks you about this message any more.")
    String notAsked();

    @Message("You agreed: what you wrote in {place} is proposed.")
    String youAgreed(String place);

    @Message("Take it back")
    String takeBack();

    @Message("Taken back: it is deleted, and no edition shows it.")
    String takenBack();

    @Message("It has been published already. An animator can correct it.")
    String tooLate();

    @Message("What you wrote in {place} stays there.")
    String itStays(String place);

    @Message("You agreed, but where your message in {place} leads has been put forward or published already.")
    String itIsKnown(String place);

    @Message(
            "You agreed, but I cannot read your message in {place}, so nothing is proposed unless you say it yourself.")
    String itIsLost(String place);

    @Message("In my own words")
    String formTitle();

    @Message("Propose")
    String formSubmit();

    @Message("Address")
    String fieldLink();

    @Message("https://…")
    String fieldLinkHint();

    @Message("What you want to say")
    String fieldWords();

    @Message("Shown with your name")
    String fieldWordsHint();

    @Message("This is not a web address: it starts with https:// and names a site.")
    String notAnAddress();

    @Message("An address or some words, please.")
    String somethingNeeded();

    @Message("{most} characters at most, please.")
    String tooLong(int most);

    @Message("a private conversation")
    String conversation();

    @Message("a colleague")
    String someone();

    @Message("Question about a message of yours")
    String kindQuestion();

    @Message("Message you pointed at")
    String kindWish();
}
