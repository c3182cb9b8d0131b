package io.rebond.setup;

import static org.assertj.core.api.Assertions.assertThat;

import io.rebond.chat.Language;
import io.rebond.directory.Playbook;
import io.rebond.directory.Playbook.Approval;
import io.rebond.directory.QuietHours;
import io.rebond.setup.PlaybookText.Problem;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A playbook as text is read whole or refused with the lines that are wrong. */
class PlaybookTextTest {

    private static final List<String> PLACES = List.of("", "FR", "FR-67", "DE-BY");

    @ParameterizedTest
    @EnumSource
    void everyReadyPlaybookIsRight(ReadyPlaybook ready) {
        assertThat(PlaybookText.read(ready.yaml()).flaws()).isEmpty();
    }

    @Property(tries = 300)
    void whatIsWrittenIsReadAgain(@ForAll("playbooks") Playbook playbook) {
        assertThat(PlaybookText.read(PlaybookText.write(playbook)).playbook()).isEqualTo(playbook);
    }

    @Property(tries = 2_000)
    void whateverArrivesIsReadWholeOrRefused(@ForAll("mutations") String yaml) {
        var reading = PlaybookText.read(yaml);
        assertThat(reading.playbook() == null).isNotEqualTo(reading.flaws().isEmpty());
        assertThat(reading.flaws()).allSatisfy(flaw -> assertThat(flaw.line())
                .isBetween(
                        flaw.problem() == Problem.MISSING ? 0 : 1,
                        yaml.split("\\R|\u0085|\u2028|\u2029", -1).length + 1));
    }

    @Test
    void oneWrittenBeforeThereWereHolidaysKeepsNone() {
        var before = ReadyPlaybook.PILOT.yaml().replaceFirst("(?m)^holidays: .*\\R", "");
        assertThat(PlaybookText.read(before).playbook().holidays()).isEmpty();
    }

    @Test
    void noTagOfTheTextMakesAnObjectAndNoAliasGrows() {
        assertThat(PlaybookText.read("purpose: !!javax.script.ScriptEngineManager [x]")
                        .flaws())
                .extracting(PlaybookText.Flaw::problem)
                .containsExactly(Problem.NOT_YAML);
        assertThat(PlaybookText.read("a: &a [x,x]\nb: &b [*a,*a]\npurpose: *b").playbook())
                .isNull();
    }

    @Provide
    Arbitrary<Playbook> playbooks() {
        // One word of many scripts and of every mark that means something to YAML.
        var marks = Stream.concat(
                        "aé:#\"'\\ -,{}[]&*!|>%@`مرحبا".chars().mapToObj(Character::toString), Stream.of("😀"))
                .toList();
        var words = Arbitraries.of(marks).list().ofMaxSize(40).map(some -> String.join("", some)
                .strip());
        var hours = Arbitraries.integers().between(0, 23).map(hour -> LocalTime.of(hour, hour % 2 * 30));
        return Combinators.combine(
                        words,
                        Arbitraries.of(Language.ENGLISH, Language.FRENCH),
                        Arbitraries.of(true, false),
                        Arbitraries.of("Europe/Paris", "UTC", "Asia/Kathmandu").map(ZoneId::of),
                        words,
                        hours,
                        Arbitraries.integers().between(0, 20),
                        Arbitraries.of(Approval.values()))
                .as((purpose, language, familiar, zone, cadence, quiet, cap, approval) -> new Playbook(
                        purpose,
                        language,
                        familiar,
                        zone,
                        cadence,
                        new QuietHours(quiet, quiet.plusHours(12)),
                        PLACES.get(cap % PLACES.size()),
                        cap,
                        5,
                        300,
                        approval,
                        new Playbook.Thanks(cap, cap % 2 == 0 ? List.of() : List.of("courage", "esprit d'équipe")),
                        new Playbook.Relaunching(
                                Optional.of(cap), cap % 2 == 0 ? Optional.empty() : Optional.of(14 + cap))));
    }

    @Provide
    Arbitrary<String> mutations() {
        var whole = ReadyPlaybook.PILOT.yaml();
        return Combinators.combine(
                        Arbitraries.integers().between(0, whole.length() - 1),
                        Arbitraries.integers().between(0, 30),
                        Arbitraries.strings()
                                .withChars("\n:-\"'#&*![]{}|>\t a0é😀\u0000\u0085")
                                .ofMaxLength(8))
                .as((at, length, put) ->
                        whole.substring(0, at) + put + whole.substring(Math.min(whole.length(), at + length)));
    }
}
