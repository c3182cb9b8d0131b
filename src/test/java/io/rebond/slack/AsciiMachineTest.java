package io.rebond.slack;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

/** Where the machine knows ASCII alone, as in a bare container, words of every script are believed and understood. */
class AsciiMachineTest {
    private static final String WORDS = "déjà “vu” 日本 🌿";

    @Test
    void aRequestInAnyScriptIsBelievedAndUnderstood() throws IOException, InterruptedException {
        var body = ("{\"type\":\"url_verification\",\"challenge\":\"" + WORDS + "\"}").getBytes(UTF_8);
        var signature = new Caller(null, SlackTown.SECRET).signature("1763366400", body);
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var builder = new ProcessBuilder(
                java,
                "-Dfile.encoding=US-ASCII",
                "-cp",
                System.getProperty("java.class.path"),
                AsciiMachine.class.getName(),
                "1763366400",
                signature,
                HexFormat.of().formatHex(body));
        builder.environment().put("LC_ALL", "C");
        var process = builder.redirectError(ProcessBuilder.Redirect.DISCARD).start();
        var said = new String(process.getInputStream().readAllBytes(), UTF_8);
        assertThat(process.waitFor()).isZero();
        assertThat(said).isEqualTo("true true " + HexFormat.of().formatHex(WORDS.getBytes(UTF_8)));
    }
}
