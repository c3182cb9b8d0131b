package io.rebond.teams;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.rebond.chat.CommandContribution;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/** What is declared to Teams is what Rebond knows. */
@QuarkusTest
@TestProfile(TeamsAlone.class)
class ManifestTest {

    @Inject
    @Any
    Instance<CommandContribution> commands;

    @Test
    void everyDeclaredCommandExists() {
        assertThat(commands.stream().map(CommandContribution::name)).containsAll(Manifest.commands());
    }

    @Test
    void everyDeclaredCommandExistsInFrench() {
        assertThat(Manifest.frenchCommands()).hasSameSizeAs(Manifest.commands());
        assertThat(commands.stream().map(CommandContribution::french)).containsAll(Manifest.frenchCommands());
    }

    @Test
    void twelveCommandsAScopeAtMost() {
        assertThat(Manifest.read("manifest.json").findValues("commands")).allMatch(list -> list.size() <= 12);
    }

    @Test
    void theWordsFitInBothLanguages() {
        var french = Manifest.read("fr.json");
        assertThat(french.path("name.short").asText()).hasSizeBetween(1, 30);
        assertThat(french.path("name.full").asText()).hasSizeBetween(1, 100);
        assertThat(french.path("description.short").asText()).hasSizeBetween(1, 80);
        assertThat(french.path("description.full").asText()).hasSizeBetween(1, 4_000);
    }

    @Test
    void theIconsAreAsTeamsWantsThem() throws IOException {
        var color = ImageIO.read(Manifest.FOLDER.resolve("color.png").toFile());
        assertThat(color.getWidth()).isEqualTo(192);
        assertThat(color.getHeight()).isEqualTo(192);
        var outline = ImageIO.read(Manifest.FOLDER.resolve("outline.png").toFile());
        assertThat(outline.getWidth()).isEqualTo(32);
        assertThat(outline.getHeight()).isEqualTo(32);
        for (int x = 0; x < 32; x++) {
            for (int y = 0; y < 32; y++) {
                int pixel = outline.getRGB(x, y);
                assertThat(pixel >>> 24 == 0 || (pixel & 0xffffff) == 0xffffff).isTrue();
            }
        }
    }
}
