package io.rebond.stories;

import static io.rebond.chat.Language.ENGLISH;
import static io.rebond.chat.Language.FRENCH;
import static org.assertj.core.api.Assertions.assertThat;

import io.rebond.directory.LeaversDay;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

/** Who left the company is forgotten after a month, as if they had asked for it. */
abstract class LeaversContract extends Story {

    @Inject
    LeaversDay day;

    private void leave(List<Member> members) {
        members.forEach(member -> company.town.dismiss(member.ref()));
        company.changes();
        company.introduce();
        day.comes();
    }

    private List<String> stored(Member member) {
        company.settled();
        return Traces.of(member.ref().id(), company.database);
    }

    /** Somebody who left traces. */
    private Member active(String name) {
        var member = company.member(name, ENGLISH);
        member.types("poll \"" + name + "'s question?\" \"Yes\" \"No\"");
        member.presses("Yes", "");
        company.settled();
        return member;
    }

    @Test
    void who_left_is_erased_after_thirty_days_and_only_the_number_is_noted() {
        var sven = company.admin("Sven", ENGLISH);
        var wilhelmina = active("Wilhelmina Voskuijlen");
        leave(List.of(wilhelmina));
        clock.pass(Duration.ofDays(29));
        day.comes();
        assertThat(stored(wilhelmina)).isNotEmpty();

        clock.pass(Duration.ofDays(1));
        day.comes();
        assertThat(stored(wilhelmina)).isEmpty();
        assertThat(company.wall().get(0)).contains("asked by a member", "Yes · 0 votes");
        assertThat(sven.types("admin audit")).isEqualTo("""
                # The latest changes
                2026-12-17 09:00  Rebond: leavers erased (< 5)""");
    }

    @Test
    void qui_est_parti_est_compté_à_partir_de_cinq() {
        var zoe = company.admin("Zoé", FRENCH);
        var people = company.people(6, FRENCH);
        people.forEach(person -> person.types("aide"));
        leave(people);
        clock.pass(Duration.ofDays(30));
        day.comes();

        assertThat(people).allSatisfy(person -> assertThat(stored(person)).isEmpty());
        assertThat(zoe.types("réglages audit")).endsWith("Rebond\u202f: personnes parties effacées (6)");
    }

    @Test
    void who_comes_back_in_time_is_not_and_a_second_leaving_counts_anew() {
        var ada = active("Ada");
        leave(List.of(ada));
        clock.pass(Duration.ofDays(20));
        company.town.rehire(ada.ref());
        day.comes();
        clock.pass(Duration.ofDays(20));
        day.comes();
        assertThat(stored(ada)).isNotEmpty();

        leave(List.of(ada));
        clock.pass(Duration.ofDays(29));
        day.comes();
        assertThat(stored(ada)).isNotEmpty();
        clock.pass(Duration.ofDays(1));
        day.comes();
        assertThat(stored(ada)).isEmpty();
    }

    @Test
    void who_only_left_the_channels_stays_and_so_does_everybody_while_the_platform_is_silent() {
        var ada = active("Ada");
        var alan = active("Alan");
        leave(List.of(ada, alan));
        company.town.rehire(alan.ref());
        day.comes();
        clock.pass(Duration.ofDays(40));
        company.fallsSilent();
        day.comes();

        assertThat(stored(ada)).isNotEmpty();
        assertThat(stored(alan)).isNotEmpty();
    }

    @Test
    void two_replicas_erase_each_once() throws Exception {
        var sven = company.admin("Sven", ENGLISH);
        var people = company.people(6, ENGLISH);
        people.forEach(person -> person.types("help"));
        leave(people);
        clock.pass(Duration.ofDays(30));
        together(Executors.callable((Runnable) day::comes), Executors.callable((Runnable) day::comes));

        assertThat(people).allSatisfy(person -> assertThat(stored(person)).isEmpty());
        // All by one of them, or some by each: none by both.
        assertThat(noted()).isNotEmpty().satisfies(lines -> assertThat(lines.contains("6"))
                .isEqualTo(lines.size() == 1));
        assertThat(sven.types("admin audit")).contains("leavers erased");
    }

    private List<String> noted() {
        return company.database.withHandle(
                handle -> handle.createQuery("select detail from audit_line where workspace = ?")
                        .bind(0, company.home().workspace().id())
                        .mapTo(String.class)
                        .list());
    }
}
