package io.rebond.stories;

import static io.rebond.chat.Language.ENGLISH;
import static io.rebond.chat.Language.FRENCH;
import static org.assertj.core.api.Assertions.assertThat;

import io.rebond.chat.ChatEvent.ReplyChanged;
import io.rebond.chat.MessageRef;
import org.junit.jupiter.api.Test;

/** Each item has its own thread, opened by the first who wants it. */
abstract class DiscussionContract extends Story {

    private static final String ITEM = "Article";

    private void publish() {
        var grace = company.animator("Grace", ENGLISH);
        grace.types("share https://example.com/article \"worth it\" topic:java");
        grace.types("digest publish");
    }

    private String edition() {
        return company.wall().get(0);
    }

    /** The message of the item alone. */
    private MessageRef opened() {
        return company.standing().get(1).ref();
    }

    @Test
    void the_first_press_gives_the_item_its_own_message_and_the_next_leads_there() {
        var ada = company.member("Ada", ENGLISH);
        var zoe = company.member("Zoé", FRENCH);
        publish();

        assertThat(ada.presses("Discuss", ITEM))
                .isEqualTo("Off you go: “Article” now has its own message in #veille. Reply in its thread.");
        assertThat(edition()).contains("[Read] [Useful] [Save] [Join (0)]");
        assertThat(zoe.presses("Join", ITEM))
                .isEqualTo("« Article » se discute sous son propre message dans #veille : répondez dans son fil.");
        assertThat(company.wall()).hasSize(2);
        assertThat(company.wall().get(1)).isEqualTo("""
                Article <https://example.com/article>
                  example.com · java
                  “worth it”, Grace
                [Read] [Useful] [Save]
                (Reply in this message's thread. Rebond counts the replies, never what they say.)""");
    }

    @Test
    void two_who_press_at_once_open_one_discussion() throws Exception {
        var ada = company.member("Ada", ENGLISH);
        var alan = company.member("Alan", ENGLISH);
        publish();
        var edition = company.edition();

        assertThat(together(
                        () -> ada.pressesIn(edition, "Discuss", ITEM, Member.key()),
                        () -> alan.pressesIn(edition, "Discuss", ITEM, Member.key())))
                .containsExactlyInAnyOrder(
                        "Off you go: “Article” now has its own message in #veille. Reply in its thread.",
                        "“Article” is being discussed under its own message in #veille: reply in its thread.");
        assertThat(company.wall()).hasSize(2);
    }

    @Test
    void replies_in_its_thread_count_and_deleted_ones_no_longer() {
        var ada = company.member("Ada", ENGLISH);
        var alan = company.member("Alan", ENGLISH);
        publish();
        ada.presses("Discuss", ITEM);
        var root = opened();
        ada.replies(root);
        var second = alan.replies(root);

        assertThat(edition()).contains("[Join (2)]");
        alan.deletes(second, root);
        assertThat(edition()).contains("[Join (1)]");
    }

    @Test
    void a_reply_counts_once_however_often_and_in_whatever_order_it_is_told() {
        var ada = company.member("Ada", ENGLISH);
        publish();
        ada.presses("Discuss", ITEM);
        var root = opened();
        var reply = new MessageRef(root.conversation(), "1.1");
        var gone = new MessageRef(root.conversation(), "1.2");
        var before = ada.moment();
        ada.brings(new ReplyChanged(Member.key(), ada.moment(), ada.ref(), gone, root, false));
        ada.brings(new ReplyChanged(Member.key(), before, ada.ref(), gone, root, true));
        ada.brings(new ReplyChanged(Member.key(), ada.moment(), ada.ref(), reply, root, true));
        ada.brings(new ReplyChanged(Member.key(), ada.moment(), ada.ref(), reply, root, true));

        assertThat(edition()).contains("[Join (1)]");
    }

    @Test
    void a_reply_under_the_edition_is_about_no_item() {
        var ada = company.member("Ada", ENGLISH);
        publish();
        ada.presses("Discuss", ITEM);
        ada.replies(company.edition().ref());

        assertThat(edition()).contains("[Join (0)]");
    }

    @Test
    void useful_moves_on_the_edition_and_on_the_items_own_message() {
        var ada = company.member("Ada", ENGLISH);
        publish();
        ada.presses("Discuss", ITEM);
        var alone = company.standing().get(1);
        ada.pressesIn(alone, "Useful", ITEM, Member.key());

        assertThat(company.wall()).allMatch(message -> message.contains("[Useful (1)]"));
    }
}
