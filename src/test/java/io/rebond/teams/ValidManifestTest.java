package io.rebond.teams;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.rebond.counterpart.NodeProgram;
import io.rebond.counterpart.WithNpm;
import org.junit.jupiter.api.Test;

/** Microsoft's own validator, with the schema that the manifest names. */
@WithNpm
class ValidManifestTest {

    @Test
    void microsoftFindsNothingWrong() {
        assertThat(NodeProgram.run(
                        "teams-manifest.js", Manifest.read("manifest.json").toString()))
                .isEqualTo("[]");
    }

    @Test
    void microsoftWouldFindWhatIsWrong() {
        var wrong = (ObjectNode) Manifest.read("manifest.json");
        wrong.with("name").put("short", "x".repeat(31));
        assertThat(NodeProgram.run("teams-manifest.js", wrong.toString())).isNotEqualTo("[]");
    }
}
