package io.rebond;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CodeRulesTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "java.time.Instant.now()",
                "java.time.LocalDate.now()",
                "java.time.LocalDateTime.now()",
                "java.time.ZonedDateTime.now(java.time.ZoneId.of(\"UTC\"))",
                "java.time.Clock.systemUTC()",
                "java.time.Clock.tickSeconds(java.time.ZoneOffset.UTC)",
                "java.time.InstantSource.system()",
                "System.currentTimeMillis()",
                "new java.util.Date()",
                "((java.util.function.Supplier<?>) java.time.Instant::now)",
                "((java.util.function.Supplier<?>) () -> new java.util.Date())"
            })
    void theSystemsTimeIsRefused(String time) {
        house("package io.rebond.poll; class LooksAtTheWall { Object time() { return " + time + "; } }")
                .assertBites(CodeRules.timeComesFromTheClock(), "io.rebond.poll.LooksAtTheWall.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "java.time.Instant.now(clock)",
                "java.time.LocalDate.now(clock)",
                "java.time.Clock.tick(clock, java.time.Duration.ZERO)",
                "clock.instant()",
                "new java.util.Date(0)",
                "java.time.ZoneId.systemDefault()",
                "System.nanoTime()"
            })
    void theClocksTimeIsAllowed(String time) {
        house("package io.rebond.poll; class Asks { Object time(java.time.Clock clock) { return " + time + "; } }")
                .assertSpares(CodeRules.timeComesFromTheClock());
    }

    @Test
    void onlyTheClockProducerMakesAClockAndEvenItDoesNotReadTheTime() {
        house("package io.rebond; class ClockProducer { Object clock() { return java.time.Clock.systemUTC(); } }")
                .assertSpares(CodeRules.timeComesFromTheClock());
        house("package io.rebond; class ClockProducer { Object now() { return java.time.Instant.now(); } }")
                .assertBites(CodeRules.timeComesFromTheClock(), "io.rebond.ClockProducer.now()");
    }

    @Test
    void aPublicEntityIsRefused() {
        house("package io.rebond.poll; @jakarta.persistence.Entity class Ballot {}")
                .assertSpares(CodeRules.entitiesStayAtHome());
        house("package io.rebond.poll; @jakarta.persistence.Entity public class Poll {}")
                .assertBites(CodeRules.entitiesStayAtHome(), "io.rebond.poll.Poll");
    }

    @Test
    void anEmptyNameIsRefused() {
        String[] names = {
            "PollUtil",
            "UtilsOfPolls",
            "PollHelper",
            "PollManager",
            "ManagerOfPolls",
            "PollImpl",
            "PollBase",
            "BasePoll",
            "CommonPoll",
            "PollDto",
            "PollDTO"
        };
        String[] refused =
                Stream.of(names).map(name -> "<io.rebond.poll." + name + ">").toArray(String[]::new);
        named(names).assertBites(CodeRules.namesSaySomething(), refused);
    }

    @Test
    void aNameThatOnlyBeginsLikeAnEmptyOneIsAllowed() {
        named("Baseline", "Database", "Implied", "Utility", "Commonwealth").assertSpares(CodeRules.namesSaySomething());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Thread.sleep(1)", "java.util.concurrent.TimeUnit.SECONDS.sleep(1)"})
    void aNapIsRefused(String nap) {
        house("package io.rebond.poll; class Sleeper { void nap() throws Exception { " + nap + "; } }")
                .assertBites(CodeRules.nobodySleeps(), "io.rebond.poll.Sleeper.nap()");
    }

    @Test
    void aPrintedStackTraceIsRefused() {
        house("package io.rebond.poll; class Shrugs { void off(IllegalStateException e) { e.printStackTrace(); } }")
                .assertBites(CodeRules.nobodyPrintsAStackTrace(), "io.rebond.poll.Shrugs.off(");
    }

    @ParameterizedTest
    @ValueSource(strings = {"System.out", "System.err"})
    void theConsoleBelongsToTheFront(String console) {
        house("package io.rebond; class Banner { void print() { " + console + ".println(); } }")
                .assertSpares(CodeRules.onlyTheFrontUsesTheConsole())
                .with("package io.rebond.poll; class Shouts { void out() { " + console + ".println(); } }")
                .assertBites(CodeRules.onlyTheFrontUsesTheConsole(), "io.rebond.poll.Shouts.out()");
    }

    @Test
    void aConfigurationByAnotherNameIsRefused() {
        house("package io.rebond.poll; @io.smallrye.config.ConfigMapping public interface PollConfig {}")
                .assertSpares(CodeRules.configurationIsCalledConfig())
                .assertSpares(CodeRules.onlyConfigurationIsCalledConfig())
                .with("package io.rebond.poll; @io.smallrye.config.ConfigMapping public interface Knobs {}")
                .assertBites(CodeRules.configurationIsCalledConfig(), "io.rebond.poll.Knobs");
    }

    @Test
    void anotherThingCalledConfigIsRefused() {
        house("package io.rebond.poll; public record BallotConfig(int size) {}")
                .assertBites(CodeRules.onlyConfigurationIsCalledConfig(), "io.rebond.poll.BallotConfig");
    }

    private PlantedHouse named(String... names) {
        PlantedHouse house = new PlantedHouse(folder);
        Stream.of(names).forEach(name -> house.with("package io.rebond.poll; class " + name + " {}"));
        return house;
    }

    private PlantedHouse house(String source) {
        return new PlantedHouse(folder).with(source);
    }
}
