package io.rebond.stories;

import static io.rebond.chat.Language.ENGLISH;
import static org.assertj.core.api.Assertions.assertThat;

import io.rebond.chat.ChatEvent.ReactionChanged;
import io.rebond.chat.ChatEvent.ReplyChanged;
import io.rebond.chat.MessageRef;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Emoji and replies on what is ours are recorded as they stand, however they arrive; all else leaves no trace. */
abstract class ReactionsContract extends Story {

    @Inject
    Jdbi database;

    /** Somebody who was told, and an edition to react to. */
    private Member ada() {
        var ada = company.member("Ada", ENGLISH);
        var grace = company.animator("Grace", ENGLISH);
        grace.types("share https://example.com/article");
        grace.types("digest publish");
        ada.presses("Read", "Article");
        company.settled();
        return ada;
    }

    @Test
    void a_reaction_and_a_reply_are_recorded_and_retracted() {
        var ada = ada();
        var edition = company.edition().ref();
        ada.reacts("tada", edition);
        ada.reacts("eyes", edition);
        var reply = ada.replies(edition);
        assertThat(ada.recorded())
                .containsExactly("Reacted edition :eyes:", "Reacted edition :tada:", "Replied edition");

        ada.takesBack("tada", edition);
        ada.deletes(reply, edition);
        assertThat(ada.recorded()).containsExactly("Reacted edition :eyes:");
    }

    @Test
    void a_removal_that_arrives_before_its_addition_wins() {
        var ada = ada();
        var edition = company.edition().ref();
        var reply = new MessageRef(edition.conversation(), "1.1");
        var first = ada.moment();
        ada.takesBack("tada", edition);
        ada.deletes(reply, edition);
        company.settled();
        ada.brings(new ReactionChanged(Member.key(), first, ada.ref(), edition, "tada", true));
        ada.brings(new ReplyChanged(Member.key(), first, ada.ref(), reply, edition, true));

        assertThat(ada.recorded()).isEmpty();
    }

    @Test
    void an_event_that_arrives_twice_is_recorded_once() {
        var ada = ada();
        var event = new ReactionChanged(
                Member.key(), ada.moment(), ada.ref(), company.edition().ref(), "tada", true);
        ada.brings(event);
        ada.brings(event);
        company.settled();
        ada.brings(event);

        assertThat(ada.recorded()).containsExactly("Reacted edition :tada:");
    }

    /** As after a crash that nobody mends for a day, where the journal has a file of its own. */
    @Test
    void what_comes_again_once_its_key_is_forgotten_changes_nothing() {
        var ada = ada();
        var event = new ReactionChanged(
                Member.key(), ada.moment(), ada.ref(), company.edition().ref(), "tada", true);
        ada.brings(event);
        company.settled();
        database.useHandle(handle -> handle.execute("delete from seen_event"));
        ada.brings(event);

        assertThat(ada.recorded()).containsExactly("Reacted edition :tada:");
    }

    @Test
    void a_reaction_under_an_items_own_message_is_about_the_item() {
        var ada = ada();
        ada.presses("Discuss", "Article");
        var alone = company.standing().get(1).ref();
        ada.reacts("tada", alone);
        ada.replies(alone);

        assertThat(ada.recorded()).containsExactly("Reacted item :tada:", "Replied item");
    }

    @Test
    void what_is_done_with_other_peoples_messages_leaves_no_trace() {
        var passerBy = company.stranger();
        var elsewhere = new MessageRef(company.home(), "not-ours");
        passerBy.reacts("tada", elsewhere);
        passerBy.takesBack("tada", elsewhere);
        passerBy.deletes(passerBy.replies(elsewhere), elsewhere);
        company.settled();

        assertThat(passerBy.reads()).isEmpty();
        assertThat(Traces.of(passerBy.ref().id(), company.database)).isEmpty();
        assertThat(Traces.of("not-ours", company.database)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8})
    void in_any_order_and_however_often_the_last_change_by_its_time_stands(long seed) {
        var ada = ada();
        var random = new Random(seed);
        var edition = company.edition().ref();
        var events = new ArrayList<ReactionChanged>();
        for (int change = 0; change < 40; change++) {
            var emoji = List.of("tada", "eyes", "+1", "heart").get(random.nextInt(4));
            events.add(
                    new ReactionChanged(Member.key(), ada.moment(), ada.ref(), edition, emoji, random.nextBoolean()));
        }
        var standing = standing(events);
        events.addAll(List.copyOf(events.subList(0, 20)));
        Collections.shuffle(events, random);
        events.forEach(ada::brings);

        assertThat(ada.recorded()).as("seed %d", seed).isEqualTo(standing);
    }

    private static List<String> standing(List<ReactionChanged> events) {
        var last = new TreeMap<String, Instant>();
        var present = new TreeMap<String, Boolean>();
        for (var event : events) {
            if (event.at().isAfter(last.getOrDefault(event.emoji(), Instant.EPOCH))) {
                last.put(event.emoji(), event.at());
                present.put(event.emoji(), event.present());
            }
        }
        return present.entrySet().stream()
                .filter(Map.Entry::getValue)
                .map(emoji -> "Reacted edition :" + emoji.getKey() + ":")
                .toList();
    }
}
