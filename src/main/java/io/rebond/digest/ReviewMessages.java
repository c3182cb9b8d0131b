package io.rebond.digest;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What animators are told while they review, and proposers afterwards. */
@MessageBundle("review")
interface ReviewMessages {

    @Message("Shows what waits for the next edition, to accept, order and annotate it")
    String doesReview();

    @Message("For the next edition")
    String title();

    @Message("Accepted: {accepted}. Waiting: {waiting}.")
    String counts(long accepted, long waiting);

    @Message("and {count} more, which follow as these are decided.")
    String more(int count);

    @Message("Nothing accepted yet: an edition published now would take what waits, in this order.")
    String nothingAccepted();

    @Message("The next edition takes what is accepted, in this order.")
    String onlyAccepted();

    @Message("Probably the same as “{title}” ({origin}).")
    String lookalike(String title, String origin);

    @Message("accepted")
    String reasonAccepted();

    @Message("put forward by a colleague")
    String reasonProposed();

    @Message("{people} follow {topic}")
    String reasonFollowers(long people, String topic);

    @Message("{topic} was opened and found useful lately")
    String reasonUseful(String topic);

    @Message("fresh")
    String reasonFresh();

    @Message("behind {count} of the same source")
    String reasonRepeated(int count);

    @Message("Said in private, proposed with its author's consent.")
    String reasonPrivate();

    @Message(
            "Said in private in #{channel}, proposed with its author's consent for that channel: it goes into no other edition "
                    + "and into no newsletter.")
    String reasonConfined(String channel);

    @Message("nothing speaks for it yet")
    String reasonNone();

    @Message("Lists what really went out, and corrects it")
    String doesHistory();

    @Message("Nothing has gone out yet.")
    String noHistory();

    @Message("Editions of “{community}”")
    String historyTitle(String community);

    @Message("No. {number}, {date}")
    String historyNumber(int number, String date);

    @Message("{items} {#if items == 1}item{#else}items{/if}, found useful {useful} {#if useful == "
            + "1}time{#else}times{/if}, {replies} {#if replies == 1}reply{#else}replies{/if}")
    String historyFigures(int items, int useful, int replies);

    @Message("Correct…")
    String correct();

    @Message("Correct no. {number}")
    String correctTitle(int number);

    @Message("Correct an item")
    String correctForm();

    @Message("Title")
    String fieldTitle();

    @Message("An item needs a title.")
    String titleNeeded();

    @Message("Corrected: every copy in a channel now shows “{title}”. What left by e-mail stays as it left.")
    String corrected(String title);

    @Message("Accept")
    String accept();

    @Message("Reject")
    String reject();

    @Message("Word, topics, kind…")
    String edit();

    @Message("Move up")
    String up();

    @Message("Put back")
    String back();

    @Message("Accepted: “{title}”.")
    String accepted(String title);

    @Message("Rejected: “{title}” will not be shown again.")
    String rejected(String title);

    @Message("“{title}” waits again.")
    String putBack(String title);

    @Message("“{title}” moved up.")
    String moved(String title);

    @Message("“{title}” bears your word and topics.")
    String edited(String title);

    @Message("“{title}” was accepted already, by {name}.")
    String already(String title, String name);

    @Message("“{title}” was rejected already, by {name}.")
    String alreadyRejected(String title, String name);

    @Message("“{title}” was published meanwhile.")
    String published(String title);

    @Message("Word, topics, kind")
    String editTitle();

    @Message("Keep")
    String editSubmit();

    @Message("Your word")
    String fieldNote();

    @Message("One sentence, shown with your name")
    String fieldNoteHint();

    @Message("Topics")
    String fieldTopics();

    @Message("java security …")
    String fieldTopicsHint();

    @Message("What it is")
    String fieldShape();

    @Message(
            "{#when shape}{#is 'ARTICLE'}an article{#is 'ANNOUNCEMENT'}an announcement{#is 'RUNNING_PROJECT'}a project, "
                    + "running{#is 'FINISHED_PROJECT'}a project, finished{#else}a success story{/when}")
    String shape(String shape);

    @Message("It is {shape} now.")
    String recast(String shape);

    @Message("{name} is asked in private whether it may be told as a story of theirs; until then it stays what it is.")
    String storyAsked(String name);

    @Message("Whose it is was asked already whether it may be told as a story of theirs, and is not asked twice.")
    String storyAskedBefore();

    @Message("Nobody is left who could agree to its being told as their story: it stays what it is.")
    String storyOfNobody();

    @Message("Thank you: “{title}”, which you proposed, is in tech watch no. {number}.")
    String thanks(String title, int number);

    @Message("What became of “{title}”, which you proposed: {#if useful > 0}{useful} found it useful{/if}{#if "
            + "useful > 0 && replies > 0}, {/if}{#if replies > 0}{replies} {#if replies == "
            + "1}reply{#else}replies{/if} in its thread{/if}.")
    String received(String title, int useful, int replies);
}
