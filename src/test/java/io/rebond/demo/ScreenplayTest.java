package io.rebond.demo;

import static org.assertj.core.api.Assertions.assertThat;

import io.rebond.demo.Screenplay.Scene;
import io.rebond.sandbox.Company;
import io.rebond.sandbox.Company.Persona;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whenever the sandbox is opened, the eight weeks before it hold together. */
class ScreenplayTest {

    private static final Set<String> PEOPLE = Stream.concat(Company.staff().stream(), Company.FORMER.stream())
            .map(Persona::id)
            .collect(Collectors.toSet());

    @Provide
    Arbitrary<Instant> moments() {
        return Arbitraries.longs()
                .between(
                        Instant.parse("2024-01-01T00:00:00Z").getEpochSecond(),
                        Instant.parse("2040-01-01T00:00:00Z").getEpochSecond())
                .map(Instant::ofEpochSecond);
    }

    @Property(tries = 60)
    void itIsInOrderAndEndsNow(@ForAll("moments") Instant now) {
        var scenes = Screenplay.until(now);
        assertThat(scenes)
                .isSortedAccordingTo(
                        (one, other) -> one.cue().at().compareTo(other.cue().at()));
        assertThat(scenes).allSatisfy(scene -> assertThat(scene.cue().at()).isBefore(now));
        assertThat(scenes.get(0).cue().at()).isBetween(now.minus(Duration.ofDays(64)), now.minus(Duration.ofDays(55)));
    }

    @Property(tries = 60)
    void itIsTheSameEachTime(@ForAll("moments") Instant now) {
        assertThat(Screenplay.until(now)).isEqualTo(Screenplay.until(now));
    }

    @Property(tries = 60)
    void nobodyActsBeforeTheyComeOrAfterTheyLeft(@ForAll("moments") Instant now) {
        for (var scene : Screenplay.until(now)) {
            var who = who(scene);
            if (!who.isEmpty()) {
                assertThat(PEOPLE).contains(who);
                assertThat(isThere(who, scene, Almanac.until(now)))
                        .as("%s", scene)
                        .isTrue();
            }
        }
    }

    @Property(tries = 60)
    void whatIsPressedHasBeenProposed(@ForAll("moments") Instant now) {
        var proposed = new HashSet<String>();
        for (var scene : Screenplay.until(now)) {
            if (scene.deed() instanceof Deed.Sends sent && sent.form().equals("digest.share")) {
                proposed.add(sent.values().get("title"));
            } else if (scene.deed() instanceof Deed.Presses pressed
                    && pressed.button().equals("knowledge.save")) {
                assertThat(proposed).contains(pressed.about());
            }
        }
    }

    @Example
    void aNightOwlActsOnTheirNextMorning() {
        var paris = ZoneId.of("Europe/Paris");
        var friday = Instant.parse("2026-11-20T21:00:00Z");
        assertThat(Almanac.atWork(friday, paris, Duration.ofMinutes(10)))
                .isEqualTo(Instant.parse("2026-11-23T07:55:00Z"));
        var noon = Instant.parse("2026-11-20T11:00:00Z");
        assertThat(Almanac.atWork(noon, paris, Duration.ofMinutes(10))).isEqualTo(noon);
        assertThat(noon.atZone(paris).toLocalTime()).isBefore(LocalTime.of(18, 15));
    }

    @Example
    void aPersonSaysOnlyWhatStandsInTheirOwnChannels() {
        var scenes = Screenplay.until(Instant.parse("2026-11-22T10:00:00Z"));
        for (var scene : scenes) {
            if (scene.deed() instanceof Deed.Says said && !Cast.LEAVERS.containsKey(said.who())) {
                assertThat(Company.place(said.where(), Company.author(said.who())))
                        .as("%s", said)
                        .isPresent();
            }
        }
        assertThat(scenes).hasSizeGreaterThan(700);
    }

    private static boolean isThere(String who, Scene scene, Almanac almanac) {
        var at = scene.cue().at();
        boolean come = !Cast.JOINERS.containsKey(who) || !at.isBefore(almanac.at(Cast.JOINERS.get(who), "MONDAY 9:05"));
        boolean left = Cast.LEAVERS.containsKey(who) && at.isAfter(almanac.at(Cast.LEAVERS.get(who), "FRIDAY 18:00"));
        return come && !left;
    }

    private static String who(Scene scene) {
        var deed = scene.deed();
        if (deed instanceof Deed.Types typed) {
            return typed.who();
        } else if (deed instanceof Deed.Presses pressed) {
            return pressed.who();
        } else if (deed instanceof Deed.Replies replied) {
            return replied.who();
        } else if (deed instanceof Deed.Says said) {
            return said.who();
        } else if (deed instanceof Deed.Sends sent) {
            return sent.who();
        }
        return deed instanceof Deed.Reacts reacted ? reacted.who() : "";
    }
}
