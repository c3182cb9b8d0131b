package io.rebond.digest;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the digest says. */
@MessageBundle("digest")
interface DigestMessages {

    @Message("#{channel} is not in your care: your role holds elsewhere. Name a channel of yours, or ask an animator.")
    String notYourLane(String channel);

    @Message("Your role holds elsewhere, not in “{community}”: ask in a channel that is in your care.")
    String notYours(String community);

    @Message("Feeds serve the whole community, and your role holds in one of its channels: ask an animator of it.")
    String notYourCommunity();

    @Message("announcement")
    String announcement();

    @Message("project of {name}")
    String project(String name);

    @Message("finished project of {name}")
    String projectFinished(String name);

    @Message("a story of {name}'s")
    String story(String name);

    @Message("said by {name}")
    String said(String name);

    @Message("Your project or story")
    String kindOwned();

    @Message("Reviewed for an edition")
    String kindReviewed();

    @Message("Tech watch no. {number}, {date}")
    String title(int number, String date);

    @Message("Preview: tech watch no. {number}")
    String previewTitle(int number);

    @Message("{count} {#if count == 1}read{#else}reads{/if}{#if minutes > 0}, {minutes} min{/if}, picked by {name}")
    String intro(int count, int minutes, String name);

    @Message("{origin}{#if minutes > 0}, {minutes} min{/if}")
    String byline(String origin, int minutes);

    @Message("“{why}”, {name}")
    String word(String why, String name);

    @Message("a member")
    String someone();

    @Message("Read")
    String read();

    @Message("Useful{#if count > 0} ({count}){/if}")
    String useful(int count);

    @Message("Save")
    String save();

    @Message("Follow {topic}")
    String follow(String topic);

    @Message("Discuss")
    String discuss();

    @Message("Join ({count})")
    String join(int count);

    @Message("Useful: only the total shows. Save: only you see it.")
    String footer();

    @Message("Reply in this message's thread. Rebond counts the replies, never what they say.")
    String discussionFooter();

    @Message("Thank you: marked useful. Only the total shows.")
    String usefulNoted();

    @Message("Taken back: no longer marked useful.")
    String usefulTakenBack();

    @Message("Off you go: “{title}” now has its own message in #{channel}. Reply in its thread.")
    String discussionOpened(String title, String channel);

    @Message("“{title}” is being discussed under its own message in #{channel}: reply in its thread.")
    String discussionJoined(String title, String channel);

    @Message("Happy reading.")
    String opened();

    @Message("This item is no longer there.")
    String gone();

    @Message("Nothing to publish: no article is waiting. Add a source with `{command}`, or propose one yourself.")
    String nothing(String command);

    @Message("Published: no. {number}, {count} {#if count == 1}item{#else}items{/if}, on its way to #{channel}.")
    String published(int number, int count, String channel);

    @Message(
            "Published: no. {number}, {count} {#if count == 1}item{#else}items{/if}, on its way to #{channel} and by e-mail to "
                    + "{readers} {#if readers == 1}reader{#else}readers{/if}.")
    String publishedByMail(int number, int count, String channel, int readers);

    @Message("The newsletter goes to the whole community, and your role holds in one of its channels: ask an animator.")
    String newsletterNotYours();

    @Message("Nothing went by e-mail: what the edition holds was said in private for that channel.")
    String newsletterNothing();

    @Message("The newsletter is off, and nothing was published. `{command}` says what it needs.")
    String newsletterOff(String command);

    @Message(
            "Nobody receives the newsletter yet, and nothing was published. An administrator brings a list with `{command}`")
    String newsletterEmpty(String command);

    @Message("Useful: only the total shows.")
    String letterFooter();

    @Message("Tells how an edition is travelling and how it is received")
    String doesStatus();

    @Message("There is no edition {number}.")
    String noEdition(String number);

    @Message("No edition has been published yet.")
    String noEditionYet();

    @Message("#{channel}: {#if failed > 0}not delivered{#else if waiting > 0}on its way{#else}delivered{/if}")
    String statusChannel(String channel, long waiting, long failed);

    @Message("Newsletter: {sent} sent, {waiting} waiting{#if failed > 0}, {failed} not delivered{/if}")
    String statusMail(long sent, long waiting, long failed);

    @Message("about {minutes} min left at the present rate")
    String statusLeft(long minutes);

    @Message("less than a minute left")
    String statusNearly();

    @Message("nothing has left lately, so nobody can say how long it will take: `{command}`")
    String statusStalled(String command);

    @Message("{count} × {reason}")
    String statusReason(long count, String reason);

    @Message("{clicks}, {useful} useful{#if usefulSplit} ({usefulSplit}){/if}")
    String statusItem(String clicks, long useful, String usefulSplit);

    @Message("opened at least {count} times{#if split} ({split}){/if}")
    String statusClicks(long count, String split);

    @Message("opened fewer than {minimum} times")
    String statusFewClicks(int minimum);

    @Message("{#if mail}e-mail{#else}chat{/if} at least {count}")
    String outletSteps(boolean mail, long count);

    @Message("{#if mail}e-mail{#else}chat{/if} {count}")
    String outlet(boolean mail, long count);

    @Message("withheld")
    String statusWithheld();

    @Message("In people of the channel, until {day}: delivered {people} → opened {opened} → reacted {reacted}")
    String statusPeople(String day, String people, String opened, String reacted);

    @Message("How many people opened and reacted is told from {day} on, of the five latest editions.")
    String statusPeopleFrom(String day);

    @Message("in people: opened {opened} → reacted {reacted}")
    String statusHeads(String opened, String reacted);

    @Message(
            "Delivered, which is not read: the people in the channel. Opened and reacted: of them, once each, those who may be "
                    + "recorded; told anew on each Monday for four weeks, of the five latest editions, the same all week. Opened: "
                    + "pressed Read where the platform says who, in Slack and the sandbox. Reacted: marked it useful, put an emoji on it or answered in its thread; what is saved is told to "
                    + "nobody. Withheld: it could reveal what one person does.")
    String statusPeopleFooter();

    @Message(
            "Times opened are clicks, not people, and name nobody; scanners that say what they are do not count. They are told "
                    + "in whole steps of {minimum}, and what each outlet adds only where none adds fewer.")
    String statusFooter(int minimum);

    @Message("Only you see this preview. To send it: `{command}`")
    String previewFooter(String command);

    @Message("I stand in none of this community's channels yet. To have me in one: {invitation}. Then try again.")
    String noChannel(String invitation);

    @Message("I know no channel {name} in this community. If I am to be in it: {invitation}. Nothing was published.")
    String unknownChannel(String name, String invitation);

    @Message("An edition has one to ten items, not {most}.")
    String wrongSize(int most);

    @Message("{address} is now followed. I am reading it; `{command}` shows how it does.")
    String sourceAdded(String address, String command);

    @Message("{address} is followed already.")
    String sourceKnown(String address);

    @Message("Sources")
    String sourcesTitle();

    @Message("No source is followed yet. Try `{command}`")
    String noSource(String command);

    @Message("fine, read {when}")
    String sourceFine(String when);

    @Message("not read yet")
    String sourceNotRead();

    @Message("{problem} ({failures} in a row){#if lastGood}; last read {lastGood}{/if}")
    String sourceFailing(String problem, int failures, String lastGood);

    @Message("paused")
    String sourceRests();

    @Message("Pause")
    String sourcePause();

    @Message("Resume")
    String sourceResume();

    @Message("Remove")
    String sourceRemove();

    @Message("{address} is not read until you resume it. What it brought goes on waiting.")
    String sourcePaused(String address);

    @Message("{address} is read again.")
    String sourceResumed(String address);

    @Message("{address} is no longer followed. What nobody accepted of it leaves the review; published items stay.")
    String sourceRemoved(String address);

    @Message("No source here is called “{name}”. `{command}` shows them.")
    String sourceUnknown(String name, String command);

    @Message("“{name}” fits several sources: give the whole address. `{command}` shows them.")
    String sourceAmbiguous(String name, String command);

    @Message("This source is no longer followed.")
    String sourceGone();

    @Message("Thank you. “{title}” waits for the animator{#if word}, with your word{/if}.")
    String shared(String title, boolean word);

    @Message("“{title}” has been put forward or published already.")
    String sharedKnown(String title);

    @Message("This is not a web address: it starts with https:// and names a site.")
    String notAnAddress();

    @Message("Propose an article")
    String shareTitle();

    @Message("Propose")
    String shareSubmit();

    @Message("Address")
    String fieldAddress();

    @Message("https://…")
    String fieldAddressHint();

    @Message("Title")
    String fieldTitle();

    @Message("Left empty, it is taken from the address")
    String fieldTitleHint();

    @Message("Why it matters")
    String fieldWhy();

    @Message("One sentence, shown with your name")
    String fieldWhyHint();

    @Message("Topics")
    String fieldTopics();

    @Message("java security …")
    String fieldTopicsHint();

    @Message("Only an animator may do this.")
    String animatorsOnly();

    @Message("Follow a source")
    String sourceTitle();

    @Message("Follow")
    String sourceSubmit();

    @Message("The address of an RSS or Atom feed")
    String fieldFeedHint();

    @Message("Follows an RSS or Atom feed")
    String doesSourceAdd();

    @Message("Lists the sources and how they are doing")
    String doesSourceList();

    @Message("Reads a source no more until it is resumed")
    String doesSourcePause();

    @Message("Reads a paused source again")
    String doesSourceResume();

    @Message("Follows a source no longer")
    String doesSourceRemove();

    @Message("Puts an article forward for the next edition")
    String doesShare();

    @Message("Shows you the next edition before anybody sees it")
    String doesPreview();

    @Message("Publishes the next edition")
    String doesPublish();

    @Message("Marked useful")
    String kindUseful();

    @Message("Proposed")
    String kindProposed();
}
