package io.rebond.summary;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The community's figures in words. */
@MessageBundle("summary")
interface SummaryMessages {

    @Message("How “{community}” is doing")
    String title(String community);

    @Message("Four weeks to {day}, the same for everybody until the next Monday.")
    String period(String day);

    @Message("Eligible: {count} people in the community's channels.")
    String eligible(long count);

    @Message("Activation rate")
    String activation();

    @Message("Activated: {some} of {all} have done at least one thing that was recorded.")
    String activated(long some, long all);

    @Message("Contribution rate")
    String contribution();

    @Message("Contributing: {some} of {all} marked useful, replied, proposed or voted in these four weeks.")
    String contributing(long some, long all);

    @Message("{sentence} By chance alone it could be anywhere from {low} to {high} %.")
    String range(String sentence, int low, int high);

    @Message(
            "{#when trend}{#is 'UP'}That is more than four weeks before, beyond chance.{#is 'DOWN'}That is less than four weeks "
                    + "before, beyond chance.{#else}Four weeks before it was about the same, as far as chance lets one see.{/when}")
    String trend(String trend);

    @Message(
            "One thing to try: {#when lever}{#is 'ASK'}fewer contribute, and a question is the easiest step.{#is 'REVIEW'}fewer "
                    + "open what is published; choose with a word on why it is worth it.{#is 'SHARE'}fewer propose; go first with "
                    + "something of your own.{#else}fewer take part; bring what they follow.{/when}")
    String correction(String lever);

    @Message("{#when lever}{#is 'ASK'}Ask a poll{#is 'REVIEW'}Review the next edition{#is 'SHARE'}Propose something"
            + "{#else}See the topics{/when}")
    String lever(String lever);

    @Message(
            "Sent at the best moment, until {day}: about {share} % of the channel's people {#when feature}{#is 'poll'}voted"
                    + "{#else}did something{/when} within a day ({count} {#when feature}{#is 'digest'}editions{#is 'poll'}polls"
                    + "{#else}messages{/when}); sent at other times, about {otherShare} % "
                    + "({otherCount}). {#when trend}{#is 'UP'}That is more, beyond chance, though no figure says why{#is 'DOWN'}"
                    + "That is less, beyond chance, though no figure says why{#else}That may be chance{/when}: with what chance "
                    + "allows, the difference lies between {low} and {high} points.")
    String moment(
            String feature,
            String day,
            int count,
            int share,
            int otherCount,
            int otherShare,
            int low,
            int high,
            String trend);

    @Message("The ladder, in people: {rungs}.")
    String ladder(String rungs);

    @Message("{#when name}{#is 'CLICKED'}opened{#is 'REACTED'}reacted{#is 'USEFUL'}marked useful{#is 'VOTED'}voted"
            + "{#is 'REPLIED'}replied{#else}proposed{/when} {people}")
    String rung(String name, String people);

    @Message("withheld")
    String hidden();

    @Message("Voted without their names, in the largest of such polls: {people}.")
    String turnout(int people);

    @Message("New in these weeks: {fresh}. Came back after four weeks or more: {back}.")
    String comings(String fresh, String back);

    @Message("{label}: {words}")
    String line(String label, String words);

    @Message("Figure withheld: it could reveal what one person does.")
    String withheld();

    @Message(
            "Critical mass: {mass} people activated before it is recommended to everybody; {#if some}{some} are. {verdict}"
                    + "{#else}how many are is withheld.{/if}")
    String reach(int mass, Integer some, String verdict);

    @Message(
            "{#when verdict}{#is 'TOO_FEW'}Not yet.{#is 'REPRESENTATIVE'}Reached, and representative: no team that can be "
                    + "told lags behind beyond chance.{#is 'NOT_REPRESENTATIVE'}Reached, but not representative: beyond chance, fewer "
                    + "take part in {teams}.{#else}Whether it is representative cannot be told: fewer than two teams can be "
                    + "compared.{/when}")
    String verdict(String verdict, String teams);

    @Message("By team, activated of eligible: {teams}.")
    String byTeam(String teams);

    @Message("{team} {some} of {all}")
    String team(String team, long some, long all);

    @Message("This community has fewer than {minimum} people: no figure about it is told.")
    String tooFew(int minimum);

    @Message(
            "No figures yet: they speak of whole weeks in which something was recorded. The first come on {day}, or on a "
                    + "Monday after it.")
    String tooEarly(String day);

    @Message("What happened is still being counted. Please ask again in a few minutes.")
    String counting();

    @Message(
            "Withheld: it could reveal what one person does. Figures speak of {minimum} people or more and leave as many "
                    + "over; people enter and leave them in groups of {minimum}. Who chose not to be recorded, or has not been told "
                    + "yet, is eligible but never counted as active.")
    String footer(int minimum);

    @Message("What these figures mean")
    String ask();

    @Message("Tells how the community is doing")
    String does();

    @Message("Tells what the figures of a summary mean")
    String doesDefine();

    @Message("Tells how what was published on each topic was received")
    String doesTopics();

    @Message("Topics in “{community}”")
    String topicsTitle(String community);

    @Message("{topic}: {people} people did something; opened {opened} → reacted {reacted}.")
    String topic(String topic, int people, String opened, String reacted);

    @Message("There is no topic yet of which anything may be told.")
    String noTopics();

    @Message(
            "Opened: pressed Read on an item of that topic, where the platform says who, in Slack and the sandbox. Reacted: marked "
                    + "one useful, put an emoji on it or replied. Withheld: it could reveal what one person does. A topic of which fewer "
                    + "than {minimum} people did anything is left out.")
    String topicsFooter(int minimum);

    @Message("What the figures mean")
    String definitionsTitle();

    @Message("Eligible: the people in the community's channels when the week was over; bots are nobody.\n"
            + "Activated: those of them who did anything that was recorded, as far back as it is kept, which is {months} "
            + "months. Activation rate: activated of eligible.\n"
            + "Contributing: those of the eligible who marked something useful, replied, proposed, voted under their name, "
            + "gave thanks or answered an invitation in the four weeks. Contribution rate: contributing of eligible.\n"
            + "New: whose first recorded act lies in the four weeks. Came back: who acted in them, not in the four weeks "
            + "before, but earlier.")
    String definesPeople(int months);

    @Message(
            "The ladder: people, each once on each rung, from what costs least to what costs most, in the four weeks.\n"
                    + "Opened: pressed Read where the platform says who did, on Slack and in the sandbox; not in Teams, nor in an "
                    + "e-mail. Reacted: an emoji on what Rebond posted. Replied: in its threads, in Teams where the app may read them. "
                    + "Voted: under one's name; anonymous polls tell their own turnout.\n"
                    + "Nobody is counted as having read anything: no platform tells that.")
    String definesLadder();

    @Message("Critical mass: how many the playbook wants activated before the community is recommended to everybody. "
            + "Representative: in no team that can be told does the activation rate stay below the community's by more than "
            + "chance.\n"
            + "By chance: Wilson's 95 % interval. Rates whose ranges overlap may well be the same.")
    String definesReach();

    @Message(
            "Best moment: of the editions in open channels, and by themselves of the polls, that left in weeks for which an hour "
                    + "had been learnt, those of that hour beside the rest, as soon as there are {least} of each, and each once. "
                    + "Summed over them: people who did anything with an edition, or voted, within a day, of those in its channel. "
                    + "Chance: Newcombe's 95 % interval of the difference, as if all were different people. Not weighed: anonymous "
                    + "polls, of which nobody knows when anybody voted; nudges, since people get them each at an hour of their own, "
                    + "and everybody sees who answers one in a channel, so that a figure would show who is not recorded.")
    String definesMoment(int least);

    @Message(
            "Withheld: a figure of fewer than {minimum} people, or that leaves fewer over, or from which, with two others of "
                    + "the last thirteen weeks, fewer could be worked out. People enter and leave a figure {minimum} at a time, so it "
                    + "may be off by up to {off} either way.")
    String definesWithheld(int minimum, int off);
}
