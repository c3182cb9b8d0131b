package io.rebond;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceRulesTest {
    private static final SourceRule PACKAGES = SourceRules.everyPackageSaysWhatItIsFor();
    private static final SourceRule SETTINGS = SourceRules.everySettingIsDocumented();

    @TempDir
    Path folder;

    @Test
    void aPackageThatSaysTwoLinesIsEnough() {
        PACKAGES.check(explained("/**\n * Runs polls.\n * It never tells who voted.\n */\n"));
    }

    @Test
    void aPackageThatSaysOneLineIsRefused() {
        assertRefused(PACKAGES, explained("/**\n * Runs polls.\n *\n */\n"), "io/rebond/poll");
    }

    @Test
    void aPackageThatSaysNothingIsRefused() {
        assertRefused(PACKAGES, explained("// Runs polls.\n// It never tells who voted.\n"), "io/rebond/poll");
        assertRefused(PACKAGES, house("package io.rebond.gossip; class Rumour {}"), "io/rebond/gossip");
    }

    @Test
    void aSettingWithWordsIsEnough() {
        SETTINGS.check(house("""
                package io.rebond.poll;
                @io.smallrye.config.ConfigMapping(prefix = "rebond.poll")
                public interface PollConfig {
                    /** How many options a poll may have. */
                    @io.smallrye.config.WithDefault("10")
                    int options();
                }
                class Unrelated { void needsNoWords() {} }
                """));
    }

    @Test
    void aSettingWithoutWordsIsRefusedWhereverItStands() {
        Path sources = house("""
                package io.rebond.poll;
                @io.smallrye.config.ConfigMapping(prefix = "rebond.poll")
                public interface PollConfig {
                    // How many options a poll may have.
                    int options();
                    /** Limits of a ballot. */
                    Ballot ballot();
                    interface Ballot { int size(); }
                }
                """);
        assertRefused(SETTINGS, sources, "PollConfig.options", "PollConfig.Ballot.size");
    }

    private static void assertRefused(SourceRule rule, Path sources, String... words) {
        assertThatThrownBy(() -> rule.check(sources))
                .isInstanceOf(AssertionError.class)
                .hasMessageContainingAll(words)
                .hasMessageContaining(rule.because());
    }

    private Path explained(String words) {
        return house(words + "package io.rebond.poll;\n");
    }

    private Path house(String source) {
        return new PlantedHouse(folder).with(source).sources();
    }
}
