package io.rebond.stories;

import static io.rebond.chat.Language.ENGLISH;
import static io.rebond.chat.Language.FRENCH;
import static org.assertj.core.api.Assertions.assertThat;

import io.rebond.chat.ChatEvent.MembershipChanged;
import io.rebond.chat.ChatEvent.ProfileChanged;
import io.rebond.chat.Profile;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

/** People who change, come and go between two censuses, when nothing else happens. */
abstract class FollowingContract extends Story {

    @Test
    void who_changes_language_is_spoken_to_in_it() {
        var ada = company.member("Ada", ENGLISH);
        var now = new Profile(ada.ref(), "Ada", FRENCH, ZoneId.of("Europe/Paris"), true);
        ada.brings(new ProfileChanged(Member.key(), ada.moment(), now));
        company.settled();

        assertThat(ada.types("aide")).startsWith("# Ce que je sais faire\n");
    }

    @Test
    void who_leaves_a_channel_is_known_there_no_longer() {
        var ada = company.member("Ada", ENGLISH);
        ada.brings(new MembershipChanged(Member.key(), ada.moment(), ada.ref(), company.home(), false));
        company.settled();

        assertThat(ada.types("privacy export")).doesNotContain("#veille");
    }
}
