package io.rebond.sandbox;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import io.rebond.chat.Witness;

/** The words of the page, and of the gate where it stays shut; French in {@code messages/sandbox_fr.properties}. */
@MessageBundle("sandbox")
interface SandboxMessages {
    @Message("choose one of the channels that you see")
    String invitation();

    @Message("Skip to the wall")
    String skip();

    @Message("a company that does not exist")
    String invented();

    @Message("Behind the wall")
    String behind();

    @Message("What just happened, step by step, and what was kept of it.")
    String behindLead();

    @Message("Nothing yet. React, reply or type a command, and watch it travel.")
    String behindNothing();

    @Message("Light or dark")
    String theme();

    @Message("Places and people")
    String places();

    @Message("Channels")
    String channels();

    @Message("members only")
    String closed();

    @Message("You are")
    String actAs();

    @Message("Direct conversation")
    String direct();

    @Message("Home")
    String home();

    @Message("{#if count == 1}1 person{#else}{count} people{/if}")
    String people(int count);

    @Message("Between you and Rebond. Commands need no slash here.")
    String directLead();

    @Message("What Rebond has for you today.")
    String homeLead();

    @Message("Nothing needs you today.")
    String homeNothing();

    @Message("Nothing stands here yet. Write a word, or type / to see what Rebond can do.")
    String wallNothing();

    @Message("Say help, and Rebond tells you what it can do.")
    String directNothing();

    @Message("Show earlier messages")
    String earlier();

    @Message("Write in {place}, or type / for a command")
    String compose(String place);

    @Message("Write a word, or / for a command")
    String composeHint();

    @Message("Write a command to Rebond")
    String composeDirect();

    @Message("A command, such as help")
    String directHint();

    @Message("Commands")
    String commands();

    @Message("Send")
    String send();

    @Message("Reply in thread")
    String reply();

    @Message("{#if count == 0}No reply yet{#else if count == 1}1 reply{#else}{count} replies{/if}")
    String replies(int count);

    @Message("Reply to {author}")
    String replyTo(String author);

    @Message("Your reply")
    String replyHint();

    @Message("Thread")
    String thread();

    @Message("Close")
    String close();

    @Message("Delete")
    String delete();

    @Message("Propose")
    String propose();

    @Message("Propose it for the tech watch; its author is asked first")
    String proposeWhy();

    @Message("Thank")
    String thank();

    @Message("Thank its author, in private")
    String thankWhy();

    @Message("bot")
    String bot();

    @Message("edited")
    String edited();

    @Message("Only you see this")
    String onlyYou();

    @Message("Dismiss")
    String dismiss();

    @Message("React")
    String react();

    @Message("{label}, {count}")
    String chip(String label, int count);

    @Message("Choose")
    String choose();

    @Message("optional")
    String optional();

    @Message("{share}%")
    String percent(int share);

    @Message("Thread or form")
    String side();

    @Message("Views")
    String views();

    @Message("Places")
    String placesTab();

    @Message("Wall")
    String wallTab();

    @Message("Aside")
    String sideTab();

    @Message("wrote:")
    String wrote();

    @Message("That did not get through. Is Rebond still running? Try again, or reload the page.")
    String trouble();

    @Message("Have a look around")
    String welcome();

    @Message("Everything here works as it does in Slack or Teams. Nothing leaves this machine, so try anything.")
    String welcomeLead();

    @Message("/help")
    String tryHelp();

    @Message("What Rebond can do for you, with lines that work.")
    String tryHelpWhy();

    @Message("/digest publish")
    String tryDigest();

    @Message("As the animator, Inès: sends the next edition to the channel.")
    String tryDigestWhy();

    @Message("/share")
    String tryShare();

    @Message("Put an article forward, with a word on why it matters.")
    String tryShareWhy();

    @Message("/privacy")
    String tryPrivacy();

    @Message("What is stored about you, and your choices.")
    String tryPrivacyWhy();

    @Message("React, reply, press")
    String tryReact();

    @Message("On anything that Rebond says: that is how it learns what helps.")
    String tryReactWhy();

    @Message("Be somebody else")
    String tryPersona();

    @Message("An animator, a manager, an administrator: each sees something different. Top left.")
    String tryPersonaWhy();

    @Message("Look behind the wall")
    String tryBehind();

    @Message("See what your last act set in motion, and what was kept of it. Ctrl and full stop.")
    String tryBehindWhy();

    @Message(
            "Eight weeks of life are being played through the same doors that Slack and Teams use. A few seconds, and the "
                    + "page shows them.")
    String setting();

    @Message("How far the eight weeks have been played")
    String settingProgress();

    @Message("Tour of the days")
    String tour();

    @Message("New here?")
    String tourInvites();

    @Message(
            "{steps} short steps through an employee’s Tuesday, an animator’s morning and a manager’s glance. Five minutes.")
    String tourPromises(int steps);

    @Message(
            "{#if step <= 5}The employee’s Tuesday{#else if step <= 8}The animator’s morning{#else}The manager’s glance{/if}")
    String tourPart(int step);

    @Message("As")
    String tourAs();

    @Message("{#when step}"
            + "{#is 1}The edition stands on the wall. Press “Useful” under what was worth your time, and “Save” under what you "
            + "want to find again: the first shows as a total, the second to nobody."
            + "{#is 2}Press “Join” under an item that is talked about, open its thread and answer a colleague. Rebond counts "
            + "replies and never reads them."
            + "{#is 3}A poll stands open here. Tap a place; tap another to change your mind."
            + "{#is 4}Choose what you want to read about: this shows what you follow and what moves. Send the line with Enter:"
            + "{#is 5}What you saved is here, for you alone; afterwards try “privacy” to see all that is stored about you. Type:"
            + "{#is 6}Colleagues have proposed the next edition. Accept, reject, move up or add a word; the reason for each "
            + "place stands beside it. Type:"
            + "{#is 7}Eight weeks show what rises and what fades, and what is asked for and not covered. Type:"
            + "{#is 8}How the last edition was received, item by item. Type:"
            + "{#else}How the community is doing: totals of five people or more, never a name. Type:"
            + "{/when}")
    String tourStep(int step);

    @Message("Take the tour")
    String tourStart();

    @Message("Become {name}")
    String tourBe(String name);

    @Message("Back")
    String tourBack();

    @Message("Next")
    String tourNext();

    @Message("Skip the tour")
    String tourSkip();

    @Message("End the tour")
    String tourEnd();

    @Message("Atelier Boréal and its people are invented.")
    String fiction();

    @Message("The sandbox keeps its door shut")
    String refusedTitle();

    @Message("Open the address that Rebond printed when it started: it carries the pass.")
    String refusedPass();

    @Message("Just came through that address?")
    String refusedAgain();

    @Message("Continue")
    String refusedContinue();

    @Message("This request comes from another place than the sandbox itself.")
    String refusedForeign();

    @Message("There is no sandbox here: this Rebond serves a real workspace.")
    String refusedOff();

    @Message("{#when step}"
            + "{#is CAME_IN}An act came in at the door and was checked."
            + "{#is CAME_AGAIN}The same act came a second time: nothing happens twice."
            + "{#is ANSWERED_NOW}Somebody was waiting: it was carried out and answered at once."
            + "{#is ACCEPTED_FOR_LATER}Nobody was waiting: it was written to the journal, then acknowledged."
            + "{#is HANDLED}A worker took it from the journal and saw to it; the journal forgot it."
            + "{#is PARKED}It could not be handled: it waits aside with its reason, seven days at most."
            + "{#is RECORDED}Something was recorded about the person."
            + "{#is NOT_RECORDED}Nothing was recorded about the person."
            + "{#is QUEUED}A message was queued; it leaves only if all the rest was saved."
            + "{#is SENT}The message stands on the wall, and its receipt was kept."
            + "{#is UPDATED}The message was brought up to date where it stands."
            + "{#is NOT_SENT}The message did not leave."
            + "{/when}")
    String step(Witness.Step step);

    /** What the house calls by the name of a class; anything else is shown as it is. */
    @Message("{#when detail}"
            + "{#is 'CommandTyped'}a command"
            + "{#is 'ActionTaken'}a button, a choice or a form"
            + "{#is 'ReactionChanged'}a reaction"
            + "{#is 'ReplyChanged'}a reply in a thread, without its words"
            + "{#is 'MembershipChanged'}somebody entered or left a channel"
            + "{#is 'ProfileChanged'}a name or a language changed"
            + "{#is 'Private'}an answer for this person alone"
            + "{#is 'OpenForm'}a form"
            + "{#is 'ReplaceCard'}the message, as it is now"
            + "{#is 'FieldErrors'}what to correct"
            + "{#is 'Nothing'}nothing to show"
            + "{#is 'BEFORE_THE_NOTICE'}the notice had not reached this person when they acted"
            + "{#is 'DECLINED'}this person chose not to be recorded"
            + "{#is 'notice'}the notice: what is recorded, why, how long, who sees it"
            + "{#else}{detail}{/when}")
    String detail(String detail);

    @Message("{#when act}"
            + "{#is 'CLICKED'}That they opened an item"
            + "{#is 'REACTED'}That they reacted"
            + "{#is 'USEFUL'}That they found an item useful, or no longer"
            + "{#is 'REPLIED'}That they replied, without the words"
            + "{#is 'SHARED'}That they proposed an article"
            + "{#is 'VOTED'}That they voted, not for what"
            + "{#else}{act}{/when}, under a pseudonym, for {months} months.")
    String kept(String act, String months);
}
