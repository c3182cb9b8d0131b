package io.rebond.bounce;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.Optional;

/** The mailbox to which letters come back. Without a host it is not read. */
@ConfigMapping(prefix = "rebond.bounces")
public interface BounceConfig {

    /** {@code REBOND_BOUNCES_HOST}: the IMAP server of the mailbox to which {@code QUARKUS_MAILER_BOUNCE_ADDRESS} leads. */
    Optional<String> host();

    /** {@code REBOND_BOUNCES_PORT}: 1 to 65535; 993 is IMAP with TLS from the first byte (RFC 8314). */
    @WithDefault("993")
    int port();

    /** {@code REBOND_BOUNCES_TLS}: TLS from the first byte, with a certificate that bears the host's name. */
    @WithDefault("true")
    boolean tls();

    /** {@code REBOND_BOUNCES_USERNAME}: needed with a host. */
    Optional<String> username();

    /** {@code REBOND_BOUNCES_PASSWORD}: needed with a host. */
    Optional<String> password();

    /** {@code REBOND_BOUNCES_FOLDER}: reports in it are deleted once they are understood, other mail is left as it is. */
    @WithDefault("INBOX")
    String folder();
}
