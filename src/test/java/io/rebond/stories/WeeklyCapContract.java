package io.rebond.stories;

import static io.rebond.chat.Language.ENGLISH;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.rebond.chat.MemberRef;
import io.rebond.digest.ThanksRound;
import io.rebond.directory.Communities;
import io.rebond.directory.WeeklyCap;
import io.rebond.directory.WeeklyCap.Wish;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;

/** How much of what nobody asked for is sent to one person. Stories begin on Tuesday, 17 November, at 9:00 in Paris. */
abstract class WeeklyCapContract extends Story {

    private static final int CAP = 3;

    @Inject
    WeeklyCap cap;

    @Inject
    Communities communities;

    @Inject
    ThanksRound round;

    @Test
    void whoever_comes_at_once_the_week_has_no_more_room_than_it_has() throws Exception {
        var ada = company.member("Ada", ENGLISH);
        var alan = company.member("Alan", ENGLISH);
        company.introduce();

        Callable<Set<MemberRef>> claim = () -> claim(ada, alan);
        var claimed = together(Collections.nCopies(8, claim));
        assertThat(claimed.stream().filter(each -> each.contains(ada.ref()))).hasSize(CAP);
        assertThat(claimed.stream().filter(each -> each.contains(alan.ref()))).hasSize(CAP);
    }

    @Test
    void of_several_messages_at_once_the_earlier_have_the_places() throws Exception {
        var ada = company.member("Ada", ENGLISH);
        var alan = company.member("Alan", ENGLISH);
        company.introduce();
        claim(ada);

        assertThat(claimInOrder(ada, alan, ada, ada, alan, ada)).containsExactlyInAnyOrder(0, 1, 2, 4);
        Callable<Set<Integer>> claim = () -> claimInOrder(alan, ada, alan);
        assertThat(together(Collections.nCopies(6, claim)))
                .containsOnly(Set.of(0), Set.of())
                .containsOnlyOnce(Set.of(0));
    }

    /** Each of two communities keeps to its own cap, and both count. */
    @Test
    void two_communities_that_write_at_once_share_a_persons_week() {
        var sven = company.admin("Sven", ENGLISH);
        var ada = company.member("Ada", ENGLISH);
        var java = company.channel("java").ref();
        sven.types("admin community create \"Java guild\" #java");
        sven.goesTo(java);
        var yaml = sven.types("admin playbook export").replace("# Playbook\n", "");
        sven.types("admin playbook import");
        sven.sends(Map.of("lines", yaml.replace("weekly-cap: 3", "weekly-cap: 2"), "what", "apply"));

        var asked = new LinkedHashMap<Integer, Wish>();
        for (int number = 0; number < 6; number++) {
            asked.put(number, new Wish(ada.ref(), communities.of(number % 2 == 0 ? java : company.home())));
        }
        assertThat(claim(asked)).containsExactlyInAnyOrder(0, 1, 3);
    }

    @Test
    void what_is_undone_was_not_counted() {
        var ada = company.member("Ada", ENGLISH);
        company.introduce();
        for (int times = 0; times < 2 * CAP; times++) {
            QuarkusTransaction.begin();
            cap.claim(Set.of(ada.ref()), communities.of(company.home()));
            QuarkusTransaction.rollback();
        }
        assertThat(claim(ada)).containsExactly(ada.ref());
    }

    @Test
    void a_week_begins_on_monday_where_the_person_is() {
        var ada = company.member("Ada", ENGLISH);
        var kiri = company.memberIn(ZoneId.of("Pacific/Auckland"), "Kiri", ENGLISH);
        company.introduce();
        clock.set(Instant.parse("2026-11-22T10:59:59Z"));
        fill(ada, kiri);
        assertThat(claim(ada, kiri)).isEmpty();

        clock.set(Instant.parse("2026-11-22T11:00:00Z"));
        assertThat(claim(ada, kiri)).containsExactly(kiri.ref());
        clock.set(Instant.parse("2026-11-22T23:00:00Z"));
        assertThat(claim(ada, kiri)).containsExactlyInAnyOrder(ada.ref(), kiri.ref());
    }

    @Test
    void thanks_wait_until_the_week_has_room() {
        var grace = company.animator("Grace", ENGLISH);
        var ada = company.member("Ada", ENGLISH);
        company.introduce();
        fill(ada);
        ada.types("share https://example.com/one");
        grace.types("digest publish");
        assertThat(thanks(ada)).isEmpty();

        clock.set(Instant.parse("2026-11-22T22:59:59Z"));
        round.follow();
        assertThat(thanks(ada)).isEmpty();
        clock.set(Instant.parse("2026-11-23T07:00:00Z"));
        round.follow();
        assertThat(thanks(ada)).hasSize(1);
    }

    @Test
    void a_question_that_a_colleague_raises_does_not_wait_and_takes_room() {
        var ada = company.member("Ada", ENGLISH);
        var alan = company.member("Alan", ENGLISH);
        for (var words : List.of("One", "Two", "Three", "Four")) {
            alan.picks(ada.says(company.home(), words));
        }
        assertThat(ada.reads()).filteredOn(letter -> letter.contains("Alan")).hasSize(4);
        assertThat(claim(ada)).isEmpty();
        assertThat(ada.types("privacy export"))
                .contains("**Messages sent to you unasked**  4 in the week of 2026-11-16");

        ada.types("privacy erase");
        ada.presses("Erase everything");
        assertThat(ada.types("privacy")).isEqualTo("Nothing is stored about you.");
    }

    private Set<MemberRef> claim(Member... members) {
        var refs = List.of(members).stream().map(Member::ref).toList();
        return QuarkusTransaction.requiringNew().call(() -> cap.claim(refs, communities.of(company.home())));
    }

    /** @return the places of those messages for which there is room */
    private Set<Integer> claimInOrder(Member... members) {
        var asked = new LinkedHashMap<Integer, Wish>();
        for (var member : members) {
            asked.put(asked.size(), new Wish(member.ref(), communities.of(company.home())));
        }
        return claim(asked);
    }

    private Set<Integer> claim(Map<Integer, Wish> asked) {
        return QuarkusTransaction.requiringNew().call(() -> cap.claim(asked));
    }

    private void fill(Member... members) {
        for (int times = 0; times < CAP; times++) {
            assertThat(claim(members)).hasSize(members.length);
        }
    }

    private static List<String> thanks(Member member) {
        return member.reads().stream()
                .filter(letter -> letter.startsWith("Thank"))
                .toList();
    }
}
