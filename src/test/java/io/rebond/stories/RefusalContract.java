package io.rebond.stories;

import static io.rebond.chat.Language.ENGLISH;
import static io.rebond.chat.Language.FRENCH;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Who says no is never recorded, and loses nothing by it. */
abstract class RefusalContract extends Story {

    private static final String ITEM = "Article";

    /** An edition with one item stands on the wall. */
    private Member grace() {
        var grace = company.animator("Grace", ENGLISH);
        grace.types("share https://example.com/article");
        grace.types("digest publish");
        return grace;
    }

    @Test
    void who_says_no_is_never_recorded_and_everything_still_works() {
        var ada = company.member("Ada", ENGLISH);
        grace();
        ada.presses("Read", ITEM);
        company.settled();

        assertThat(ada.presses("Don't record me")).isEqualTo("""
                From now on nothing is recorded about you. Everything still works; nobody is told. What was recorded \
                before is still there: erase it if you wish.
                [My data]""");
        ada.presses("Useful", ITEM);
        ada.presses("Save", ITEM);
        ada.presses("Discuss", ITEM);
        ada.reacts("tada", company.edition().ref());
        ada.replies(company.edition().ref());

        assertThat(ada.recorded()).isEmpty();
        assertThat(company.wall().get(0)).contains("[Read] [Useful (1)] [Save] [Join (0)]");
        assertThat(ada.types("find --saved")).contains(ITEM);
    }

    @Test
    void who_said_no_may_be_recorded_again() {
        var ada = company.member("Ada", ENGLISH);
        grace();
        ada.presses("Read", ITEM);
        company.settled();
        ada.presses("Don't record me");
        ada.presses("Useful", ITEM);

        assertThat(ada.types("privacy record")).isEqualTo("""
                From now on your acts are recorded again, as the notice says.
                [My data]""");
        ada.presses("Read", ITEM);
        assertThat(ada.recorded()).containsExactly("Opened item");
    }

    @Test
    void who_said_no_before_any_notice_is_told_before_being_recorded_again() {
        var zoe = company.member("Zoé", FRENCH);
        grace();
        zoe.types("mesdonnees arreter enregistrement");
        zoe.presses("Read", ITEM);
        assertThat(zoe.reads()).isEmpty();

        zoe.types("mesdonnees enregistrer");
        zoe.presses("Read", ITEM);
        assertThat(zoe.reads()).hasSize(1);
        assertThat(zoe.recorded()).isEmpty();
        zoe.presses("Read", ITEM);
        assertThat(zoe.recorded()).containsExactly("Ouvert item");
    }

    @Test
    void a_refusal_outlives_an_erasure() {
        var ada = company.member("Ada", ENGLISH);
        grace();
        ada.presses("Read", ITEM);
        company.settled();
        ada.presses("Don't record me");
        ada.types("privacy erase");
        assertThat(ada.presses("Erase everything")).isEqualTo("Erased. Nothing is stored about you any more.");

        ada.presses("Useful", ITEM);
        company.settled();
        ada.presses("Read", ITEM);
        assertThat(ada.recorded()).isEmpty();
        assertThat(ada.types("privacy"))
                .contains("**Your choice**  not recorded")
                .contains("[Record me again]");
    }
}
