package io.rebond.relaunch;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What is said about topics that go quiet, and to those who would pick them up. */
@MessageBundle("relaunch")
interface RelaunchMessages {

    @Message("Says which topics you would pick up when they go quiet")
    String doesWilling();

    @Message("Shows which topics went quiet, and offers them to somebody willing")
    String doesDormant();

    @Message("Offers quiet topics by itself, or only when an animator presses")
    String doesRelaunch();

    @Message("Pick quiet topics up")
    String formTitle();

    @Message("Keep")
    String formSubmit();

    @Message("Topics")
    String fieldTopics();

    @Message("java security … When one goes quiet you may be asked in private, once a week at most. Empty: never.")
    String fieldTopicsHint();

    @Message("Topics are single words, such as: java security")
    String noTopics();

    @Message("{most} topics at most, please.")
    String tooMany(int most);

    @Message("Thank you. When one of these goes quiet I may ask you in private to pick it up, once a week at most: "
            + "{topics}. Nobody else knows, and a no is told to nobody.")
    String willing(String topics);

    @Message("You are asked to pick up nothing any more.")
    String willingNoMore();

    @Message("Change…")
    String change();

    @Message(
            "“{topic}” has gone quiet: nothing new and no reply since {day}. Before, {people} people did something about "
                    + "it within four weeks. Would you pick it up? What was said last:")
    String request(String topic, String day, int people);

    @Message(
            "The discussion of “{name}” has gone quiet: nobody has replied since {day}, and no answer was kept. {people} "
                    + "people or more took part. Would you pick it up?")
    String requestDiscussion(String name, String day, int people);

    @Message("I'll pick it up")
    String take();

    @Message("Not now")
    String notNow();

    @Message("Don't ask me again")
    String never();

    @Message("You are asked because you said that you would pick “{topic}” up. If you decline or do nothing for {days} "
            + "{#if days == 1}day{#else}days{/if}, I may ask somebody else, and nobody is told.")
    String requestFooter(String topic, long days);

    @Message("You are picking “{topic}” up. Thank you. An article with a word of yours is enough.")
    String youTookIt(String topic);

    @Message("You are asked because you said that you would pick up what it is about. If you decline or do nothing for "
            + "{days} {#if days == 1}day{#else}days{/if}, I may ask somebody else, and nobody is told.")
    String discussionFooter(long days);

    @Message("You are picking the discussion of “{name}” up. Thank you. A question or a thought of yours is enough.")
    String youTookDiscussion(String name);

    @Message("It is under its own message in #{places}: reply in its thread.")
    String standsIn(String places);

    @Message("what was discussed")
    String something();

    @Message("Propose an article")
    String write();

    @Message("You left “{topic}” to others. Nobody is told.")
    String youLeftIt(String topic);

    @Message("“{topic}” is heard of again. Thank you for being willing.")
    String livesAgain(String topic);

    @Message("“{topic}” no longer waits for you.")
    String waitsNoMore(String topic);

    @Message("Nobody is told.")
    String nobodyIsTold();

    @Message("You are asked no more, about no topic. `{command}` changes it.")
    String neverAgain(String command);

    @Message("This has been decided already.")
    String decided();

    @Message("Nobody asks you this any more.")
    String notAsked();

    @Message("Quiet topics")
    String dormantTitle();

    @Message("No topic that {minimum} people or more cared about has been quiet for {days} days, "
            + "and no discussion of as many for {fewer}.")
    String dormantNone(int minimum, long days, long fewer);

    @Message("nothing new and no reply since {day}; before, {people} people did something about it within four weeks"
            + "{#if !offered.isEmpty}; offered from {offered} on{/if}")
    String dormant(String day, int people, String offered);

    @Message(
            "nobody has replied in its discussion since {day}, and no answer was kept; {people} people or more took part"
                    + "{#if !offered.isEmpty}; offered from {offered} on{/if}")
    String dormantDiscussion(String day, int people, String offered);

    @Message("Offer {name} to somebody willing")
    String offer(String name);

    @Message("Heard of again after it was offered: {topics}.")
    String alive(String topics);

    @Message("I ask those who said that they are willing, one after the other, {people} at most about one topic, and "
            + "write {weekly} such messages a week at most. Who is willing, who was asked and what they answered, nobody is "
            + "told.")
    String limits(int people, int weekly);

    @Message("The playbook of {community} does without asking people to pick up what is quiet.")
    String without(String community);

    @Message("I do so by myself; `{off}` ends it.")
    String byItself(String off);

    @Message("I do so when you press; `{on}` lets me do it by myself.")
    String whenPressed(String on);

    @Message("I look for somebody willing to pick it up. Who is asked and what they answer, nobody is told.")
    String offered();

    @Message("It is not quiet any more.")
    String notQuiet();

    @Message("Only who animates all of “{community}” can do this.")
    String notYours(String community);

    @Message("You would pick up")
    String kindWilling();

    @Message("You were asked to pick up")
    String kindAsked();

    @Message(
            "{topic}{#when stage}{#is 'ASKED'}, not answered yet{#is 'TAKEN'}, you said yes{#is 'DONE'}, you said yes, and it is heard of again{#is 'DECLINED'}, not then"
                    + "{#else}, no longer waited for{/when}")
    String asked(String topic, String stage);
}
