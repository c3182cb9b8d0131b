package io.rebond.recognition;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What is said about thanks. */
@MessageBundle("kudos")
interface KudosMessages {

    @Message("Thanks somebody in private, and in the channel once they agree")
    String doesKudos();

    @Message("Says what happens when somebody thanks you")
    String doesChoose();

    @Message("This works: `{example}`")
    String thisWorks(String example);

    @Message("Whom would you like to thank? People come first, each with an @.")
    String whom();

    @Message("Nobody here is called “{word}”, or more than one is.")
    String nobody(String word);

    @Message("Say what for: that is what people remember.")
    String whatFor();

    @Message("{most} characters at most, please.")
    String tooLong(int most);

    @Message("This community has agreed on no values: leave the value out.")
    String noValues();

    @Message("“{word}” is none of this community's values: {known}.")
    String noValue(String word, String known);

    @Message("“{community}” does without thanks through Rebond.")
    String communityDoesWithout(String community);

    @Message("Where you work, thanks do not go through Rebond.")
    String countryDoesWithout();

    @Message("You chose to do without thanks through Rebond. The command “kudos choice” changes that.")
    String youDoWithout();

    @Message("Nobody thanks themselves. Somebody else would be glad of it.")
    String notOneself();

    @Message("{name} is no colleague: only people who work here can be thanked.")
    String noColleague(String name);

    @Message("Where {name} works, thanks do not go through Rebond. A word from you does.")
    String theirCountryDoesWithout(String name);

    @Message("{name} prefers not to be thanked through Rebond. A word from you will do.")
    String theyDoWithout(String name);

    @Message("Nobody who works here wrote this message.")
    String nobodyToThank();

    @Message(
            "{#if most == 1}Your one thank-you of today is given. Tomorrow there is another.{#else}Your {most} thanks of "
                    + "today are given. Tomorrow there are as many again.{/if}")
    String spent(int most);

    @Message(
            "You can thank {#if left == 1}one more person{#else}{left} more people{/if} today, so nobody was thanked yet.")
    String tooFewLeft(int left);

    @Message(
            "{#if most == 1}Your one thank-you{#else}Your {most} thanks{/if} of today had been given, so this emoji passed "
                    + "nothing on.")
    String emojiSpent(int most);

    @Message("Said to {names}, in private.")
    String given(String names);

    @Message("It is late for {names}, who will read it in the morning.")
    String inTheMorning(String names);

    @Message(
            "Others will see it in {place} only if {#if count == 1}they agree{#else}they agree, each for their own part"
                    + "{/if}.")
    String othersMaySee(String place, int count);

    @Message("Nobody else sees it.")
    String nobodyElseSees();

    @Message("{left} left for today.")
    String left(int left);

    @Message("Take it back")
    String takeBack();

    @Message("Taken back.")
    String reversed();

    @Message("There is nothing left to take back.")
    String nothingToReverse();

    @Message("{giver} thanks you: “{what}”{#if worth} ({worth}){/if}")
    String thanked(String giver, String what, String worth);

    @Message("{giver} thanks you for a message of yours in {place}.")
    String thankedForMessage(String giver, String place);

    @Message("{giver} has taken their thanks back.")
    String takenBack(String giver);

    @Message("May others see it in {place}? Whatever you choose, nobody is told.")
    String question(String place);

    @Message("Show it in {place}")
    String show(String place);

    @Message("Keep it between us")
    String keep();

    @Message("Hide it again")
    String hide();

    @Message("Others see it in {place}.")
    String othersSee(String place);

    @Message("It stays between you.")
    String betweenYou();

    @Message("What happens when you are thanked is yours to choose: `{choice}`")
    String letterFooter(String choice);

    @Message("Others see it in {place} now.")
    String nowShown(String place);

    @Message("It stays between you, and nobody is told.")
    String kept();

    @Message("It was taken back, or its words are forgotten by now: there is nothing to show.")
    String tooLate();

    @Message("This is not for you to decide.")
    String notYours();

    @Message("{giver} thanks {receivers}{#if what}: “{what}”{/if}{#if worth} ({worth}){/if}")
    String shown(String giver, String receivers, String what, String worth);

    @Message("What was said here is private now.")
    String privateNow();

    @Message("{some} and {last}")
    String and(String some, String last);

    @Message("somebody who left")
    String someone();

    @Message("a private conversation")
    String conversation();

    @Message("Thank somebody")
    String formTitle();

    @Message("Thank")
    String formSubmit();

    @Message("Whom")
    String fieldWho();

    @Message("@name; several with commas between")
    String fieldWhoHint();

    @Message("What for")
    String fieldWhat();

    @Message("In a sentence, which they read in private")
    String fieldWhatHint();

    @Message("Value")
    String fieldWorth();

    @Message("None")
    String noneOfThem();

    @Message("Between us")
    String fieldBetween();

    @Message("Otherwise others see it here, once they agree")
    String fieldBetweenHint();

    @Message("When you are thanked")
    String choiceTitle();

    @Message("Save")
    String choiceSubmit();

    @Message("When somebody thanks me")
    String fieldChoice();

    @Message("{#when name}{#is 'ASK'}Ask me before others see it{#is 'SHOW'}Let others see it, where it was said{#is "
            + "'KEEP'}Keep it between us{#else}Do without: I neither thank nor am thanked here{/when}")
    String choice(String name);

    @Message("Noted. {choice}.")
    String chosen(String choice);

    @Message("You thanked")
    String kindGiven();

    @Message("You were thanked by")
    String kindReceived();

    @Message("{name}, {place}{#if what}: “{what}”{/if}{#if !standing} (taken back){/if}")
    String entry(String name, String place, String what, boolean standing);
}
