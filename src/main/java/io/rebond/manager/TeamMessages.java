package io.rebond.manager;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What is said to managers. */
@MessageBundle("manager")
interface TeamMessages {

    @Message("Tells you how a team you manage takes part, and your own goal")
    String does();

    @Message("Your team “{team}”")
    String title(String team);

    @Message("Four weeks to {day}, beside your team's own past only.")
    String period(String day);

    @Message("Took part: {figure}.")
    String tookPart(String figure);

    @Message(
            "{#when band}{#is 'SMALL'}a small part{#is 'QUARTER'}about a quarter{#is 'THIRD'}about a third{#is 'HALF'}about "
                    + "half{#is 'TWO_THIRDS'}about two thirds{#is 'THREE_QUARTERS'}about three quarters{#else}most{/when}")
    String band(String band);

    @Message("withheld, since it could reveal what one person does")
    String withheld();

    @Message(
            "Trend: {#when course}{#is 'RISING'}rising{#is 'EASING'}easing{#is 'STEADY'}steady{#else}there is nothing to "
                    + "compare with yet{/when}.")
    String trend(String course);

    @Message("Your team has fewer than {least} people in “{community}”: no figure about it is told.")
    String tooFew(int least, String community);

    @Message("Topics: {topics}.")
    String topics(String topics);

    @Message("Topics of the whole community: {topics}.")
    String topicsOfAll(String topics);

    @Message("The community liked: {title}")
    String liked(String title);

    @Message("Unanswered, as far as I hear: a question without a name in #{channel}, asked on {day}.")
    String unanswered(String channel, String day);

    @Message("Your goal: {goal}.")
    String goal(String goal);

    @Message("To thank, with consent: {name}, for “{title}”")
    String toThank(String name, String title);

    @Message("To thank, with consent: somebody of your team. “Thank” tells you whom.")
    String somebodyToThank();

    @Message(
            "{#when goal}{#is 'PRESENT'}present a project{#is 'THANK'}thank somebody{#is 'ANSWER'}answer a question{#is "
                    + "'MEET'}host a meet-up{#else}none{/when}")
    String goalNamed(String goal);

    @Message(
            "No figures yet: they speak of whole weeks in which something was recorded. The first come on {day}, or on a "
                    + "Monday after it.")
    String tooEarly(String day);

    @Message("What happened is still being counted. Please ask again in a few minutes.")
    String counting();

    @Message(
            "Took part: did something that is recorded, once at least. No names without consent; nothing under {minimum} "
                    + "people, nor where fewer are left over. The goal is yours, and never your team's.")
    String footer(int minimum);

    @Message("Present a project")
    String present();

    @Message("Thank")
    String thank();

    @Message("My goal, my day")
    String choose();

    @Message("To forward")
    String forward();

    @Message("Stop")
    String stop();

    @Message("Write to me weekly")
    String again();

    @Message("I no longer write to you weekly. `{command}` still tells.")
    String stopped(String command);

    @Message("I write to you weekly again, on {day} or the next working day.")
    String resumed(String day);

    @Message("You manage no team here. Administrators say who does.")
    String noTeam();

    @Message("You manage several teams. Which one?")
    String several();

    @Message("You manage no team “{name}”.\nTry: `{example}`")
    String noSuchTeam(String name, String example);

    @Message("My goal")
    String fieldGoal();

    @Message("For an act of your own, whatever your team does. Nobody else is told.")
    String fieldGoalHint();

    @Message("The day of the weekly message")
    String fieldDay();

    @Message("Keep")
    String keep();

    @Message("Choose one from the list.")
    String chooseOne();

    @Message("Kept. Your goal: {goal}. The weekly message: {#if stopped}none{#else}{day}{/if}.")
    String kept(String goal, String day, boolean stopped);

    @Message("How “{community}” is doing")
    String forwardTitle(String community);

    @Message("Four weeks to {day}.")
    String forwardPeriod(String day);

    @Message("Contributed: {figure}.")
    String contributed(String figure);

    @Message("To be forwarded as it is: nothing in it is about a team.")
    String forwardFooter();

    @Message("These four weeks: {band}")
    String barNow(String band);

    @Message("The four before: {band}")
    String barBefore(String band);

    @Message("A picture of who took part. {bars}.")
    String pictured(String bars);

    @Message("What you want as a manager")
    String kindWish();

    @Message("Weekly messages about a team")
    String kindLetter();
}
