package io.rebond.interest;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What is said about topics. */
@MessageBundle("interest")
interface InterestMessages {

    @Message("Shows the topics you follow, and those that many do")
    String doesShow();

    @Message("Follows topics")
    String doesFollow();

    @Message("Leaves topics")
    String doesUnfollow();

    @Message("Topics")
    String title();

    @Message("You follow no topic yet. What many follow comes first in editions.")
    String followsNothing();

    @Message("You follow: {topics}.")
    String follows(String topics);

    @Message("Leave {topic}")
    String leave(String topic);

    @Message("Follow {topic}")
    String follow(String topic);

    @Message("Many here follow: {topics}.")
    String wanted(String topics);

    @Message("{topic} ({people})")
    String wantedTopic(String topic, long people);

    @Message("Rising: {#if topics.isEmpty}nothing beyond noise{#else}{topics}{/if}.")
    String rising(String topics);

    @Message("Fading: {#if topics.isEmpty}nothing beyond noise{#else}{topics}{/if}.")
    String fading(String topics);

    @Message("{topic} ({#if before}{before} → {/if}{#if people}{people} people{#else}not told any more{/if}"
            + "{#if !before}, not told before{/if})")
    String tendency(String topic, Integer before, Integer people);

    @Message("Asked for, but not covered for four weeks: {#if topics.isEmpty}nothing{#else}{topics}{/if}.")
    String notCovered(String topics);

    @Message("Nobody sees which topics you follow; numbers speak of {minimum} people or more, over four weeks.")
    String footer(int minimum);

    @Message("Name a topic as one word, such as java.")
    String noTopic();

    @Message("You follow {topics} now. All that you follow: {all}.")
    String followed(String topics, String all);

    @Message("You no longer follow {topics}.{#if !all.isEmpty} You still follow: {all}.{/if}")
    String left(String topics, String all);

    @Message("You did not follow that.{#if !all.isEmpty} You follow: {all}.{/if}")
    String notFollowed(String all);

    @Message("Follow topics")
    String formTitle();

    @Message("Follow")
    String formSubmit();

    @Message("Topics")
    String fieldTopics();

    @Message("java security …")
    String fieldTopicsHint();
}
