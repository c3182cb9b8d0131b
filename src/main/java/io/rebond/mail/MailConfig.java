package io.rebond.mail;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Optional;

/**
 * The newsletter. Without a sender it is off. How the mail server is reached, Quarkus' own keys say:
 * {@code QUARKUS_MAILER_HOST}, {@code …_PORT}, {@code …_USERNAME}, {@code …_PASSWORD}, {@code …_TLS},
 * {@code …_START_TLS}, {@code …_BOUNCE_ADDRESS}.
 */
@ConfigMapping(prefix = "rebond.mail")
public interface MailConfig {

    /**
     * {@code REBOND_MAIL_FROM}: whom the newsletter comes from, {@code news@example.com} or
     * {@code Tech watch <news@example.com>}. Needs {@code REBOND_PUBLIC_URL}, where its links lead.
     */
    Optional<String> from();

    /** {@code REBOND_MAIL_PER_SECOND}: the most mails in a second, 1 to 100: what the mail server takes from one sender. */
    @WithDefault("10")
    int perSecond();

    /**
     * {@code REBOND_MAIL_PATIENCE}: how long the mail server may take for one mail, 1 to 20 seconds: it must end before a
     * delivery's lease does.
     */
    @WithDefault("15s")
    Duration patience();
}
