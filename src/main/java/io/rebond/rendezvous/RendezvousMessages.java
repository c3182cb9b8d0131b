package io.rebond.rendezvous;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What is said about what happens again and again. */
@MessageBundle("rendezvous")
interface RendezvousMessages {

    @Message("Publishes an edition again and again, after your go-ahead")
    String doesEvery();

    @Message("Lists what is arranged, and when it happens next")
    String doesList();

    @Message("Rendezvous")
    String title();

    @Message("Nothing is arranged yet.")
    String none();

    @Message("Next: {moment}.")
    String nextAt(String moment);

    @Message("It rests, because whoever arranged it was erased: arrange it anew.")
    String rests();

    @Message(", #{channel}, no. {number}")
    String place(String channel, long number);

    @Message("Moves what comes back: with one moment its next time, with a rhythm all of its times")
    String doesMove();

    @Message("Lets what comes back rest: its times pass without it")
    String doesPause();

    @Message("Has what rests come back again")
    String doesResume();

    @Message("Which one? {numbers}")
    String which(String numbers);

    @Message("Nothing of number {number} comes back here.")
    String noSuch(String number);

    @Message("Move")
    String move();

    @Message("Pause")
    String pause();

    @Message("Resume")
    String resume();

    @Message("It rests: its times pass without it.")
    String paused();

    @Message("It comes again, next on {moment}.")
    String resumed(String moment);

    @Message("It rests.")
    String restsNow();

    @Message("It rested at its hour: it does not leave any more. The next one is as arranged.")
    String restedThen();

    @Message("It has been moved since: what I wrote later counts.")
    String movedSince();

    @Message("Moved, this once: {moment} instead of {usual}. Then again {rhythm}.")
    String movedOnce(String moment, String usual, String rhythm);

    @Message("Moved back: {moment}, {rhythm} as arranged.")
    String movedBack(String moment, String rhythm);

    @Message("That is where it is: {moment}, {rhythm} as arranged.")
    String thereAlready(String moment, String rhythm);

    @Message(
            "The time for which this was opened, {moment}, has passed or was changed. The next one is on {next}: open it anew "
                    + "for that.")
    String passed(String moment, String next);

    @Message("There is one on that day already, which left or waits for its go-ahead.")
    String takenThatDay();

    @Message("Moved: {rhythm}.")
    String movedAll(String rhythm);

    @Message("That is not before its following time, {moment}: a rhythm moves them all.")
    String afterTheFollowing(String moment);

    @Message(
            "{#when why}{#is 'WEEKEND'}That is on a weekend{#is 'HOLIDAY'}That is on a public holiday{#else}That is in quiet "
                    + "hours{/when}: it leaves all the same.")
    String allTheSame(String why);

    @Message("The go-ahead that was given for it holds.")
    String goAheadHolds();

    @Message("{ahead} ahead its go-ahead is asked for: without it, nothing leaves.")
    String askedAnew(String ahead);

    @Message("Move")
    String moveTitle();

    @Message("friday at 10:00 moves the next time, every friday at 10:00 all of them; best: {best}")
    String fieldMoveHint(String best);

    @Message("Cancel")
    String cancel();

    @Message("Cancelled: it will not happen again.")
    String cancelled();

    @Message("This has been cancelled, or is too long ago.")
    String gone();

    @Message("Only an animator of that channel may do this.")
    String animatorsOnly();

    @Message("Only who arranged it, or an animator of that channel, may do this.")
    String notYours();

    @Message("#{channel} is not in your care: your role holds elsewhere.")
    String notYourLane(String channel);

    @Message("{#if name.isEmpty}I am in no channel of this community{#else}I am in no channel called {name}{/if}: "
            + "{invitation}.")
    String noChannel(String name, String invitation);

    @Message("{problem} Try: `{example}`")
    String notARhythm(String problem, String example);

    @Message("An edition holds 1 to {most} items.")
    String wrongSize(int most);

    @Message("Ahead: from 10 minutes to 7 days, such as `24h`, `2d` or `90min`.")
    String wrongReview();

    @Message("Its playbook says “{cadence}”: this adds to it, or the playbook wants changing.")
    String otherThanAgreed(String cadence);

    @Message("Arranged: {rhythm}, in #{channel}.")
    String arranged(String rhythm, String channel);

    @Message("Next:\n{moments}")
    String next(String moments);

    @Message("{ahead} ahead I ask for your go-ahead: without it, nothing leaves.")
    String asked(String ahead);

    @Message("It leaves by itself, without a go-ahead. When there is nothing to say, nothing is sent.")
    String automatic();

    @Message("Without your go-ahead on {moment}, nothing leaves. `{review}` shows what waits.")
    String reminder(String moment, String review);

    @Message("{moment}: nothing has left, because nobody gave the go-ahead. It waits for you. `{review}` shows "
            + "what it would hold.")
    String waiting(String moment, String review);

    @Message("{moment}: nothing has left, because I was not running then and came back too late. The next one is "
            + "as arranged.")
    String missed(String moment);

    @Message("Go ahead")
    String goAhead();

    @Message("Thank you: it leaves on {moment}.")
    String approved(String moment);

    @Message("The go-ahead was given already.")
    String approvedAlready();

    @Message("It has left already.")
    String doneAlready();

    @Message("Everything is held in this community: it waits for you until that is released.")
    String heldNow();

    @Message("Everything was held at its hour: it does not leave any more. The next one is as arranged.")
    String heldThen();

    @Message("Thank you: it leaves now.")
    String leaves();

    @Message("A rendezvous")
    String formTitle();

    @Message("Arrange")
    String formSubmit();

    @Message("When")
    String fieldWhen();

    @Message("every tuesday at 9:00, or best: {best}")
    String fieldWhenHint(String best);

    @Message("Channel")
    String fieldChannel();

    @Message("Left empty: the community's own")
    String fieldChannelHint();

    @Message("Items, at most")
    String fieldMost();

    @Message("7")
    String fieldMostHint();

    @Message("Ask for a go-ahead ahead by")
    String fieldReview();

    @Message("24h")
    String fieldReviewHint();

    @Message("Without a go-ahead")
    String fieldAuto();

    @Message("By e-mail as well")
    String fieldNewsletter();

    @Message("Rendezvous you arranged")
    String kind();
}
