package io.rebond;

import com.tngtech.archunit.lang.ArchRule;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OneImplementationTest {
    private static final ArchRule RULE = CodeRules.interfacesHaveAReason();

    @TempDir
    Path folder;

    private PlantedHouse house;

    @BeforeEach
    void build() {
        house = new PlantedHouse(folder);
    }

    @Test
    void theSecondNameOfAClassIsRefused() {
        house.with("package io.rebond.poll; interface Tally {}")
                .with("package io.rebond.poll; class CountedTally implements Tally {}")
                .assertBites(RULE, "io.rebond.poll.Tally is implemented by io.rebond.poll.CountedTally alone");
    }

    @Test
    void anInterfaceInBetweenIsNoImplementation() {
        house.with("package io.rebond.poll; interface Tally {}")
                .with("package io.rebond.poll; interface OpenTally extends Tally {}")
                .with("package io.rebond.poll; class CountedTally implements OpenTally {}")
                .assertBites(RULE, "poll.Tally is implemented by", "poll.OpenTally is implemented by");
    }

    @Test
    void severalImplementationsOrNoneAreAllowed() {
        house.with("package io.rebond.poll; interface Tally {}")
                .assertSpares(RULE)
                .with("package io.rebond.poll; class OpenTally implements Tally {}")
                .with("package io.rebond.poll; class SecretTally implements Tally {}")
                .assertSpares(RULE);
    }

    @ParameterizedTest
    @CsvSource({
        "chat, interface, Outbox",
        "calendar, interface, BestMoment",
        "calendar, interface, CalendarSource",
        "poll, @io.smallrye.config.ConfigMapping interface, PollConfig",
        "poll, @io.quarkus.qute.i18n.MessageBundle interface, Words",
        "poll, @io.quarkus.qute.CheckedTemplate interface, Pages",
        "poll, @interface, Open"
    })
    void anInterfaceWithAReasonIsAllowed(String home, String kind, String name) {
        house.with("package io.rebond." + home + "; " + kind + " " + name + " {}")
                .with("package io.rebond." + home + "; abstract class Only implements " + name + " {}")
                .assertSpares(RULE);
    }

    @Test
    void aSealedInterfaceMayBeginWithOneCase() {
        house.with("package io.rebond.poll; sealed interface Answer { record Yes() implements Answer {} }")
                .assertSpares(RULE);
    }
}
