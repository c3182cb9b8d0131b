package io.rebond.stories;

import static io.rebond.chat.Language.ENGLISH;
import static io.rebond.chat.Language.FRENCH;
import static org.assertj.core.api.Assertions.assertThat;

import io.rebond.chat.ChannelRef;
import io.rebond.chat.Role;
import io.rebond.nudge.NudgeBeat;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * Turns of many nudges that have come together, of people whom two communities share: looked at all at once, some at a
 * time or one by one, the same becomes of each. Who comes and goes, pauses, stops and holds is drawn by lot.
 */
abstract class NudgePageContract extends Story {

    private static final long SEED = 20_261_122;
    private static final int ROUNDS = 14;
    private static final Instant THURSDAY = Instant.parse("2026-11-19T07:00:00Z");

    @Inject
    NudgeBeat beat;

    private final Random random = new Random(SEED);
    private final List<Member> people = new ArrayList<>();
    private Member sven;
    private Member grace;

    @AfterEach
    void forget() {
        company.database.useHandle(handle -> handle.execute("delete from nudge"));
    }

    @Test
    void of_two_that_come_together_the_earlier_has_the_last_place_of_a_week() {
        sven = company.admin("Sven", ENGLISH);
        var ada = company.member("Ada", ENGLISH);
        var alan = company.member("Alan", ENGLISH);
        for (var words :
                List.of("\"Ten\" tomorrow at 10:00", "\"Nine\" tomorrow at 9:00", "\"Also nine\" tomorrow at 9:00")) {
            schedule(sven, company.home(), "nudge @Ada, @Alan " + words);
        }
        schedule(sven, company.home(), "nudge @Ada \"Before nine\" tomorrow at 8:30");

        clock.set(Instant.parse("2026-11-18T09:30:00Z"));
        beat.comes();
        assertThat(firstLines(ada)).containsExactly("Before nine", "Nine", "Also nine");
        assertThat(firstLines(alan)).containsExactly("Nine", "Also nine", "Ten");
    }

    @Test
    void looked_at_together_the_same_becomes_of_each_as_one_by_one() {
        found();
        for (int round = 0; round < ROUNDS; round++) {
            sven.types("calendar release");
            if (round == ROUNDS / 2) {
                company.demote(grace);
            }
            somethingHappens();
            somethingHappens();
            clock.pass(Duration.ofMinutes(120 + random.nextInt(480)));
            company.settled();
            var oneByOne = beat.tries(1);
            for (int together : List.of(3, 1_000)) {
                assertThat(beat.tries(together))
                        .as("%d at a time in round %d", together, round)
                        .isEqualTo(oneByOne);
            }
            beat.comes();
        }
        assertThat(outcomes())
                .contains(
                        "SENT", "WEEK_FULL", "WEEKEND", "TOO_LATE", "PAUSED", "STOPPED", "UNMEANT", "RESTING", "HELD");
    }

    private void found() {
        clock.set(THURSDAY);
        sven = company.admin("Sven", ENGLISH);
        grace = company.animator("Grace", ENGLISH);
        for (var zone : List.of("Europe/Paris", "Asia/Tokyo", "America/New_York", "Europe/Paris")) {
            people.add(company.memberIn(ZoneId.of(zone), "Ada" + people.size(), ENGLISH));
            people.add(company.memberIn(ZoneId.of(zone), "Zoe" + people.size(), FRENCH));
        }
        var java = company.channel("java");
        people.forEach(each ->
                company.town.settle(java, company.town.profile(each.ref()).orElseThrow(), Role.MEMBER));
        sven.types("admin community create \"Java guild\" #java");
        aCapOfTwo(java.ref());
        people.forEach(each -> each.types("topics follow java"));
        sven.types("admin team create Lyon @Sven");
        sven.types("admin team import");
        sven.sends(Map.of("lines", "Lyon,Ada0,\nLyon,Zoe3,\nLyon,Ada4,"));
        schedule(sven, company.home(), "nudge topic:java \"Daily\" every day at 9:00");
        schedule(grace, company.home(), "nudge team:Lyon, topic:java \"Lyon and others\" every day at 9:00");
        schedule(sven, company.home(), "nudge @Ada0, @Zoe3 \"You two\" every day at 10:00");
        schedule(sven, java.ref(), "nudge #java team:Lyon \"The guild\" every day at 9:30");
        schedule(sven, java.ref(), "nudge #java topic:java \"At night\" every day at 20:30");
    }

    private void somethingHappens() {
        var someone = people.get(random.nextInt(people.size()));
        switch (random.nextInt(8)) {
            case 0 -> someone.types("privacy pause 1 day");
            case 1 -> someone.types("topics unfollow java");
            case 4 -> sven.types("calendar hold \"a strike\"");
            case 5, 6 -> stops(someone);
            case 7 -> someone.types("topics follow java");
            default -> {}
        }
    }

    private static void stops(Member someone) {
        for (var button : List.of("Stop", "Arrêter")) {
            if (someone.reads().stream().anyMatch(letter -> letter.contains("[" + button + "]"))) {
                someone.presses(button);
            }
        }
    }

    private void aCapOfTwo(ChannelRef where) {
        var yaml = sven.typesIn(where, "admin playbook export").replace("# Playbook\n", "");
        sven.goesTo(where);
        sven.types("admin playbook import");
        assertThat(sven.sends(Map.of("lines", yaml.replace("weekly-cap: 3", "weekly-cap: 2"), "what", "apply")))
                .contains("now lives by this playbook");
        sven.goesTo(company.home());
    }

    private static void schedule(Member author, ChannelRef where, String line) {
        author.typesIn(where, line);
        assertThat(author.presses("Schedule")).startsWith("Scheduled, as number ");
    }

    private static List<String> firstLines(Member member) {
        return member.reads().stream()
                .filter(letter -> letter.contains("(From "))
                .map(letter -> letter.lines().findFirst().orElseThrow())
                .toList();
    }

    private List<String> outcomes() {
        return company.database.withHandle(
                handle -> handle.createQuery("select distinct outcome from nudge_turn where outcome is not null")
                        .mapTo(String.class)
                        .list());
    }
}
