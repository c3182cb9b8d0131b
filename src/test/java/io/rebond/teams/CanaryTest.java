package io.rebond.teams;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.rebond.chat.Answer;
import io.rebond.chat.DeliveryFailed;
import io.rebond.chat.DeliveryId;
import io.rebond.chat.Message;
import io.rebond.chat.Part;
import io.rebond.chat.Target;
import io.rebond.connector.TokenDesk;
import io.rebond.token.Issuer;
import jakarta.inject.Inject;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whatever goes wrong, neither secrets nor what people wrote reach the log, or whoever made it go wrong. */
@QuarkusTest
@TestProfile(TeamsAlone.class)
class CanaryTest {

    private static final String WORDS = "canary-words-of-a-person";

    @Inject
    WithTeams teams;

    @Inject
    TokenDesk desk;

    @Inject
    TeamsHealth health;

    private final Listening log = new Listening();
    private TeamsStage stage;

    @BeforeEach
    void listen() {
        stage = teams.raise();
        Logger.getLogger("").addHandler(log);
        Logger.getLogger("io.rebond").setLevel(Level.ALL);
    }

    @AfterEach
    void stop() {
        Logger.getLogger("").removeHandler(log);
        Logger.getLogger("io.rebond").setLevel(null);
    }

    @Test
    void nothingSecretIsSaid() {
        stage.answering(event -> Answer.privately(WORDS));
        var forged = Issuer.signWith(Issuer.key(), teams.issuer.claims(Instant.now()));
        log.said(stage.deliver(stage.activities().mention(WORDS), forged).asString());
        log.said(stage.deliver(stage.activities().mention(WORDS).put("timestamp", WORDS))
                .asString());
        log.said(stage.deliver(stage.activities().mention(WORDS).put("type", "x".repeat(300)))
                .asString());
        desk.takesBack(PretendConnector.TOKEN);
        teams.connector.loginFails = "invalid_client";
        log.said(failure());
        teams.connector.loginFails = null;
        for (int status : List.of(401, 403, 429, 500, -1)) {
            teams.connector.failWith(status, Map.of(), "{\"error\":{\"code\":\"X\",\"message\":\"" + WORDS + "\"}}");
            log.said(failure());
            teams.connector.failWith(status, Map.of(), "{\"error\":{\"code\":\"X\",\"message\":\"" + WORDS + "\"}}");
            stage.types(WORDS);
        }
        log.said(health.findings().toString());
        assertThat(log.lines).isNotEmpty();
        assertThat(String.join("\n", log.lines))
                .doesNotContain(WORDS, TeamsAlone.PASSWORD, PretendConnector.TOKEN)
                .doesNotContain(forged.substring("Bearer ".length()));
    }

    private String failure() {
        try {
            stage.platform()
                    .post(new Target.InChannel(stage.channel()), Message.of(WORDS), new Part(DeliveryId.random(), 0));
            return "";
        } catch (DeliveryFailed e) {
            var trace = new StringWriter();
            e.printStackTrace(new PrintWriter(trace));
            return trace.toString();
        }
    }

    private static final class Listening extends Handler {
        private final List<String> lines = new CopyOnWriteArrayList<>();

        void said(String words) {
            lines.add(words);
        }

        @Override
        public void publish(LogRecord record) {
            var trace = new StringWriter();
            if (record.getThrown() != null) {
                record.getThrown().printStackTrace(new PrintWriter(trace));
            }
            lines.add(record.getMessage() + " " + Arrays.toString(given(record)) + trace);
        }

        private static Object[] given(LogRecord record) {
            return record.getParameters() == null ? new Object[0] : record.getParameters();
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
