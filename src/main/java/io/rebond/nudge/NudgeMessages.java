package io.rebond.nudge;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What is said about nudges, and under them; the French stands in {@code messages/nudge_fr.properties}. */
@MessageBundle("nudge")
interface NudgeMessages {

    @Message("Reminds people of something, at the hour of their own clock")
    String does();

    @Message("Lists the nudges, when they come next, and what was not sent and why")
    String doesList();

    @Message("Shows a nudge to you alone, as it is read")
    String doesPreview();

    @Message("Lets a nudge rest: its times pass without it")
    String doesPause();

    @Message("Has a nudge come again")
    String doesResume();

    @Message("Ends a nudge for good")
    String doesCancel();

    @Message("From {name}, because you {reason}; {cap} a week at most.")
    String footer(String name, String reason, int cap);

    @Message("From {name}.")
    String channelFooter(String name);

    @Message("a colleague")
    String somebody();

    @Message("Pause 2 weeks")
    String pauseForMe();

    @Message("Stop")
    String stopForMe();

    @Message("Nothing that can wait reaches you before {date}.")
    String pausedForMe(String date);

    @Message("I write to you again as before.")
    String backToMe();

    @Message("A pause lasts from a day to a year.")
    String pauseHowLong();

    @Message("Leaves you alone for a while: what can wait, waits")
    String doesPauseForMe();

    @Message("This one will not come again.")
    String stoppedForMe();

    @Message("You get no more nudges, from anybody.")
    String allStoppedForMe();

    @Message("You get nudges again.")
    String againForMe();

    @Message("No nudges at all")
    String stopAll();

    @Message("Undo")
    String undo();

    @Message("It says nothing yet.")
    String noWords();

    @Message("That is too long: {most} characters at most.")
    String tooLong(int most);

    @Message("{problem} This works: {example}")
    String notAMoment(String problem, String example);

    @Message("{sentence}\nTry: `{example}`")
    String tryThis(String sentence, String example);

    @Message("Not sent yet. To {audience}: {reach}.")
    String draft(String audience, String reach);

    @Message("one message that everybody in the channel sees")
    String reachChannel();

    @Message("{people} {#if people == 1}person{#else}people{/if}")
    String reach(long people);

    @Message("{least} people or more")
    String reachMany(int least);

    @Message("fewer than {least} people")
    String reachFew(int least);

    @Message("fewer than {least} people, or all but so few")
    String reachWithheld(int least);

    @Message("When: {when}.")
    String when(String when);

    @Message("When: {when}, on each person's own clock.")
    String whenOnTheirClocks(String when);

    @Message("Next:\n{moments}")
    String next(String moments);

    @Message("On working days, outside of quiet hours, and for nobody more than {cap} unasked messages a week.")
    String manners(int cap);

    @Message("Schedule")
    String schedule();

    @Message("Discard")
    String discard();

    @Message("Scheduled, as number {number}.")
    String scheduled(long number);

    @Message("Discarded: nothing is sent.")
    String discarded();

    @Message("Its time has passed: write it anew.")
    String passed();

    @Message("This has been scheduled or discarded already.")
    String settled();

    @Message("Nudges")
    String title();

    @Message("None is scheduled.")
    String none();

    @Message("There is no nudge number {number} here.")
    String noSuch(String number);

    @Message("Which one? {numbers}")
    String which(String numbers);

    @Message("Only who wrote it, or who animates all that it reaches, may do this.")
    String notYours();

    @Message("No. {number}, to {audience}")
    String line(long number, String audience);

    @Message("“{words}”")
    String quoted(String words);

    @Message("Next: {moment}.")
    String nextAt(String moment);

    @Message("It rests.")
    String rests();

    @Message("Sent to {least} people or more so far.")
    String sentTo(long least);

    @Message("Not sent: {reasons}.")
    String notSent(String reasons);

    @Message("{least} or more {reason}")
    String unsent(long least, String reason);

    @Message("once {reason}")
    String unsentOnce(String reason);

    @Message("{times} times {reason}")
    String unsentTimes(long times, String reason);

    @Message("What concerns fewer than {least} people, or all but so few, is not told.")
    String fewWithheld(int least);

    @Message("{#when outcome}{#is 'LEFT'}are no longer here{#is 'UNMEANT'}are no longer among those it is for{#is "
            + "'STOPPED'}want it no more{#is 'PAUSED'}want none for a while{#is 'RESTING'}while it rested{#is "
            + "'TOO_LATE'}because I was away and too late{#is 'WEEKEND'}on a weekend{#is 'HOLIDAY'}on a public "
            + "holiday{#is 'HELD'}while everything was held{#is 'WEEK_FULL'}whose week was full{#else}{outcome}{/when}")
    String outcome(String outcome);

    @Message("Moves a nudge to another moment or, if it repeats, to another rhythm")
    String doesMove();

    @Message("Move")
    String move();

    @Message("Moved: number {number}.")
    String moved(long number);

    @Message("It comes {when}: a rhythm moves it, such as “{example}”. For one time alone, write another nudge.")
    String repeats(String when, String example);

    @Message("It comes once: one moment moves it, such as “{example}”.")
    String happensOnce(String example);

    @Message("{#if holiday}That is a public holiday{#else}That is on a weekend{/if}, when no nudge is sent.")
    String notSentThen(boolean holiday);

    @Message("That is in quiet hours: it waits until they are over, on {moment}.")
    String waitsForMorning(String moment);

    @Message("It is on its way already. Move it when that is over.")
    String onItsWay();

    @Message("Move a nudge")
    String moveTitle();

    @Message(
            "{#if repeats}every friday at 10:00, or best: {best} every week{#else}friday at 10:00, or best: {best}{/if}")
    String fieldMoveHint(boolean repeats, String best);

    @Message("Preview")
    String preview();

    @Message("Pause")
    String pause();

    @Message("Resume")
    String resume();

    @Message("Cancel")
    String cancel();

    @Message("Number {number} rests: its times pass without it.")
    String paused(long number);

    @Message("Number {number} comes again.")
    String resumed(long number);

    @Message("Number {number} is cancelled: nobody gets it any more.")
    String cancelled(long number);

    @Message("Your nudge “{words}” has ended: {times} times in a row, for three weeks and more, nobody reacted or "
            + "replied, so it is likely to be noise. Write it differently, to others, or at another hour.")
    String unanswered(String words, int times);

    @Message(
            "Your nudge “{words}” was not sent {#if times == 1}once{#else}{times} times{/if}, because I was not running "
                    + "and came back too late.{#if again} The next one is as scheduled.{/if}")
    String missed(String words, int times, boolean again);

    @Message("A nudge")
    String formTitle();

    @Message("Continue")
    String formSubmit();

    @Message("For whom")
    String fieldAudience();

    @Message("topic:java team:Lyon, newcomers: words side by side hold together, a comma means or")
    String fieldAudienceHint();

    @Message("Words")
    String fieldWords();

    @Message("When")
    String fieldWhen();

    @Message("tomorrow at 10:00, every tuesday at 9:30, or best: {best}")
    String fieldWhenHint(String best);

    @Message("Nudge you wrote")
    String kindWritten();

    @Message("Nudge sent to you")
    String kindSent();

    @Message("Nudges you do not want")
    String kindPause();

    @Message("{#if all}all of them{#else}one of them{/if}{#if !until.isEmpty}, until {until}{/if}")
    String pauseShown(boolean all, String until);
}
