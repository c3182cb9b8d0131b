package io.rebond.mail;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;

/** A mail server of the test's own, which takes everything. */
public class PostOffice implements QuarkusTestResourceLifecycleManager {

    static final String HERE = "https://rebond.example";

    private GreenMail server;

    @Override
    public Map<String, String> start() {
        server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
        return Map.of(
                "quarkus.mailer.host", "127.0.0.1",
                "quarkus.mailer.port", Integer.toString(server.getSmtp().getPort()),
                "rebond.mail.from", "La veille <veille@exemple.fr>",
                "rebond.mail.per-second", "100",
                "rebond.public-url", HERE);
    }

    @Override
    public void inject(TestInjector injector) {
        injector.injectIntoFields(new Letterbox(server), field -> field.getType() == Letterbox.class);
    }

    @Override
    public void stop() {
        if (server != null) {
            server.stop();
        }
    }
}
