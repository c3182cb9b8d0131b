package io.rebond.summary;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What animators read on Mondays, and what a community reads of itself once a month. */
@MessageBundle("monday")
interface MondayMessages {

    @Message("“{community}”, four weeks to {day}")
    String title(String community, String day);

    @Message(
            "{#when name}{#is 'ACTIVATED'}Activated{#is 'CONTRIBUTING'}Contributing{#is 'CLICKED'}Opened{#is 'REACTED'}"
                    + "Reacted{#is 'USEFUL'}Marked useful{#is 'VOTED'}Voted{#is 'REPLIED'}Replied{#else}Proposed{/when}")
    String measure(String name);

    @Message("{measure}: {now} of {all}; four weeks before, {then} of {before}. "
            + "{#when trend}{#is 'UP'}More, beyond chance.{#else}Fewer, beyond chance.{/when}")
    String moved(String measure, long now, long all, long then, long before, String trend);

    @Message("“{lever}”, which I proposed after the week to {day}, was opened on {opened}. {comparison}")
    String opened(String lever, String day, String opened, String comparison);

    @Message(
            "“{lever}”, which I proposed last week: none who animate the whole community pressed its button. {comparison}")
    String notOpened(String lever, String comparison);

    @Message("{measure}: then {then} of {before}, now {now} of {all}.")
    String compared(String measure, long then, long before, long now, long all);

    @Message("{sentence} By chance alone, then {low} to {high} %, now {lowNow} to {highNow} %: {#when trend}{#is 'UP'}"
            + "more, beyond chance, though no figure says why.{#is 'DOWN'}fewer, beyond chance, though no figure says why."
            + "{#else}chance alone could make the difference.{/when} Three of the four weeks are the same in both.")
    String chance(String sentence, int low, int high, int lowNow, int highNow, String trend);

    @Message("The figure cannot be told or compared.")
    String untold();

    @Message("Ask a question")
    String ask();

    @Message(
            "Quiet and offered to whoever is willing, in the week to {day}: {offered}. Heard of again after an offer: {revived}. "
                    + "“topics dormant” names them.")
    String relaunched(String day, int offered, int revived);

    @Message("To those who animate “{community}”, on Mondays, and only when there is something to say.")
    String footer(String community);

    @Message("Stop")
    String stop();

    @Message("No more letters on Mondays about “{community}”.")
    String stopped(String community);

    @Message("Undo")
    String undo();

    @Message("Letters about “{community}” come again on Mondays.")
    String again(String community);

    @Message("I am in none of this community's channels: there is nowhere to do it.")
    String nowhere();

    @Message(
            "This letter is old: I have proposed something newer since. `{summary}` tells how the community is doing now.")
    String old(String summary);

    @Message("Ask a question")
    String formTitle();

    @Message("Continue")
    String formSubmit();

    @Message("Question")
    String fieldQuestion();

    @Message("one that everybody has an answer to")
    String fieldQuestionHint();

    @Message("When")
    String fieldWhen();

    @Message("Letter on a Monday")
    String kindSent();

    @Message("{community}, about the week of {week}")
    String sent(String community, String week);

    @Message("No letters on Mondays")
    String kindUnwanted();

    @Message("Told here on the first Monday of each month; an animator turns it off by “summary monthly off”.")
    String monthly();

    @Message("Tells the community in its channel once a month, or no longer")
    String doesMonthly();

    @Message("On the first Monday of each month I tell the community in its channel how it is doing. `{off}` ends it.")
    String monthlyOn(String off);

    @Message("I don't tell the community by myself how it is doing. `{on}` begins it.")
    String monthlyOff(String on);

    @Message("Only who animates all of “{community}” can change this.")
    String notYours(String community);
}
