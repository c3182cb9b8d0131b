package io.rebond.stories;

import static io.rebond.chat.Language.ENGLISH;
import static org.assertj.core.api.Assertions.assertThat;

import io.rebond.privacy.RetentionDay;
import jakarta.inject.Inject;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** People see, take away and erase what is stored about them; what is old goes by itself. */
abstract class MyDataContract extends Story {

    private static final String ITEM = "Article";

    @Inject
    RetentionDay retention;

    private void publish() {
        var grace = company.animator("Grace", ENGLISH);
        grace.types("share https://example.com/article");
        grace.types("digest publish");
    }

    /** Somebody who did one of everything, from 09:00 and a few seconds on. */
    private Member active(String name) {
        var member = company.member(name, ENGLISH);
        publish();
        member.presses("Read", ITEM);
        company.settled();
        member.presses("Read", ITEM);
        member.presses("Useful", ITEM);
        member.presses("Save", ITEM);
        member.types("share https://example.com/mine \"mine\"");
        member.reacts("tada", company.edition().ref());
        member.replies(company.edition().ref());
        company.settled();
        return member;
    }

    private static String anonymous(String listing) {
        return listing.replaceAll("(item|edition):\\d+", "$1:#");
    }

    @Test
    void a_member_sees_everything_that_is_stored() {
        var ada = active("Ada");
        var stored = """
                **Notice**  you received it  2026-11-17 08:00 UTC
                **Your choice**  recorded
                **Sent to you**  privacy notice  2026-11-17 08:00 UTC
                **Profile**  Ada, language en, zone Europe/Paris, as your platform tells
                **Channels**  #veille
                **Marked useful**  Article
                **Proposed**  Mine  2026-11-17 08:00 UTC
                **Saved**  Article  2026-11-17 08:00 UTC
                **Replied**  edition:#  2026-11-17 08:00 UTC
                **Reacted**  edition:# :tada:  2026-11-17 08:00 UTC
                **Proposed**  item:#  2026-11-17 08:00 UTC
                **Marked useful**  item:#  2026-11-17 08:00 UTC
                **Opened**  item:#  2026-11-17 08:00 UTC""";

        var shown = anonymous(ada.types("privacy"));
        assertThat(shown).startsWith("# What is stored about you\n**Notice**  you received it");
        assertThat(shown).endsWith("\n[Export] [Don't record me] [Erase everything…]");
        assertThat(shown.lines().filter(line -> line.startsWith("**")))
                .containsExactlyInAnyOrderElementsOf(stored.lines().toList());
        assertThat(anonymous(ada.types("privacy export")).lines()).first().isEqualTo("# Your export");
        assertThat(anonymous(ada.types("privacy export")).lines().skip(1))
                .containsExactlyInAnyOrderElementsOf(stored.lines().toList());
    }

    @Test
    void a_long_listing_says_how_much_more_the_export_holds() {
        var ada = company.member("Ada", ENGLISH);
        for (int number = 0; number < 30; number++) {
            ada.types("share https://example.com/" + number);
        }
        company.settled();

        assertThat(ada.types("privacy")).contains("more: export shows them all");
        assertThat(ada.presses("Export").lines().filter(line -> line.startsWith("**Proposed**  ")))
                .hasSizeGreaterThan(30);
    }

    @Test
    void who_never_met_the_house_has_nothing_stored() {
        var passerBy = company.stranger();

        assertThat(passerBy.types("privacy")).isEqualTo("Nothing is stored about you.");
        assertThat(Traces.of(passerBy.ref().id(), company.database)).isEmpty();
    }

    @Test
    void what_is_older_than_the_notice_promises_is_deleted_and_the_rest_stays() {
        var ada = active("Ada");
        clock.pass(Duration.ofDays(200));
        ada.reacts("eyes", company.edition().ref());
        clock.pass(Duration.ofDays(170));
        retention.comes();

        assertThat(ada.recorded()).containsExactly("Reacted edition :eyes:");
        assertThat(company.wall().get(0)).contains("[Useful (1)]");
    }
}
