package io.rebond.gratitude;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What is said where a manager may thank somebody. */
@MessageBundle("gratitude")
interface GratitudeMessages {

    @Message(
            "“{title}”, which you put forward, was found useful. May I tell {manager}, who manages “{team}”, so that they can "
                    + "thank you?")
    String question(String title, String manager, String team);

    @Message("Yes, tell")
    String yes();

    @Message("No")
    String no();

    @Message("Never ask me")
    String never();

    @Message(
            "They would read your name and that title, and nothing before you agree; nor whether you were asked. You can take it "
                    + "back in `{command}`. I ask once for each thing.")
    String questionFooter(String command);

    @Message("You agreed: {manager} may be told that you put forward “{title}”.")
    String youAgreed(String manager, String title);

    @Message("Take it back")
    String takeBack();

    @Message("About “{title}” nobody is told, and I do not ask again.")
    String youDeclined(String title);

    @Message("You took it back: about “{title}” nobody is told.")
    String youTookBack(String title);

    @Message("{manager} thanked you for “{title}”.")
    String youWereThanked(String manager, String title);

    @Message("A question of mine no longer stands.")
    String overtaken();

    @Message("Thank you. You can take it back at any time, here or in `{command}`.")
    String agreed(String command);

    @Message("Nobody is told, and I do not ask again about it.")
    String declined();

    @Message("Taken back. Nobody is told.")
    String takenBack();

    @Message("Taken back. Your manager may have read it already; from now on nobody is shown it.")
    String takenBackLate();

    @Message("I never ask you again what your manager may hear. What you agreed to stands until you take it back, in "
            + "`{command}`.")
    String neverAgain(String command);

    @Message("I may ask you again, once for each thing that was found useful.")
    String asksAgain();

    @Message("This has been decided already.")
    String decided();

    @Message("Nobody asks you that any more.")
    String notAsked();

    @Message("What my manager may hear")
    String choices();

    @Message("What your manager may hear, so that they can thank you: nothing but what you agreed to.")
    String choicesExplained();

    @Message("You may ask me again")
    String askMeAgain();

    @Message("something that was withdrawn")
    String withdrawn();

    @Message("somebody")
    String someone();

    @Message("Nobody is to be thanked here any more.")
    String nobodyToThank();

    @Message("Thank")
    String formTitle();

    @Message("Send")
    String formSubmit();

    @Message("Your words to {name}")
    String fieldWords(String name);

    @Message("Prepared in the language of {name}. Nobody else reads them; they bear your name.")
    String fieldWordsHint(String name);

    @Message("Thank you for “{title}”: it was useful to your colleagues.")
    String prepared(String title);

    @Message("A few words, please, {most} characters at most.")
    String wordsNeeded(int most);

    @Message("On its way to {name}, in their morning if it is late there.")
    String onItsWay(String name);

    @Message("{manager} thanks you, and writes:")
    String thanked(String manager);

    @Message("“{said}”")
    String quoted(String said);

    @Message("This reaches you because you agreed that they be told. It stays between you.")
    String thankedFooter();

    @Message("Asked what your manager may hear")
    String kindAsked();

    @Message(
            "“{title}”, {manager}: {#when stage}{#is 'ASKED'}asked{#is 'AGREED'}you agreed{#is 'DECLINED'}you declined{#is "
                    + "'TAKEN_BACK'}you took it back{#else}you were thanked{/when}{#if told}, told{/if}")
    String stored(String title, String manager, String stage, boolean told);

    @Message("You thanked as a manager")
    String kindThanked();

    @Message("Your choice about your manager")
    String kindSilence();

    @Message("never ask what they may hear")
    String silence();
}
