package io.rebond.mail;

import static java.util.Map.entry;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;

/** A mail server of the test's own, which takes everything, and has a mailbox for what comes back. */
public class PostOffice implements QuarkusTestResourceLifecycleManager {

    static final String HERE = "https://rebond.example";

    private GreenMail server;

    @Override
    public Map<String, String> start() {
        server = new GreenMail(new ServerSetup[] {
            new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP),
            new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_IMAP)
        });
        server.start();
        server.setUser(Letterbox.RETURNS, "bounces", "of-no-use-elsewhere");
        return Map.ofEntries(
                entry("quarkus.mailer.host", "127.0.0.1"),
                entry("quarkus.mailer.port", Integer.toString(server.getSmtp().getPort())),
                entry("rebond.mail.from", "La veille <veille@exemple.fr>"),
                entry("rebond.mail.per-second", "100"),
                entry("rebond.bounces.host", "127.0.0.1"),
                entry("rebond.bounces.port", Integer.toString(server.getImap().getPort())),
                entry("rebond.bounces.tls", "false"),
                entry("rebond.bounces.username", "bounces"),
                entry("rebond.bounces.password", "of-no-use-elsewhere"),
                entry("rebond.public-url", HERE));
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
