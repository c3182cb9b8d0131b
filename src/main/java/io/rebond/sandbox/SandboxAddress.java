package io.rebond.sandbox;

import jakarta.inject.Singleton;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Whether the sandbox is open, where, and by which pass. */
@Singleton
public class SandboxAddress {
    private final Optional<String> publicUrl;
    private final boolean enabled;
    private final String pass;
    private final int port;

    SandboxAddress(
            SandboxConfig config,
            @ConfigProperty(name = "rebond.public-url") Optional<String> publicUrl,
            @ConfigProperty(name = "quarkus.http.port") int port) {
        this.publicUrl = publicUrl;
        this.enabled = publicUrl.isEmpty() || config.token().isPresent();
        this.pass = config.token().orElseGet(SandboxAddress::draw);
        this.port = port;
    }

    /** The address to open, pass included, for the console only; empty when the sandbox is off. */
    public Optional<String> printable() {
        return enabled ? Optional.of(base() + "/?token=" + pass) : Optional.empty();
    }

    public boolean isEnabled() {
        return enabled;
    }

    public boolean isPass(String offered) {
        return offered != null && MessageDigest.isEqual(bytes(), offered.getBytes(StandardCharsets.UTF_8));
    }

    /** What persona cookies are signed with. */
    public byte[] bytes() {
        return pass.getBytes(StandardCharsets.UTF_8);
    }

    /** A foreign page can make a name of its own lead to this machine, so names are checked, not addresses. */
    public boolean isOurHost(String host) {
        var name = host.toLowerCase(Locale.ROOT);
        return name.equals("localhost")
                || name.equals("127.0.0.1")
                || name.equals("[::1]")
                || publicUrl
                        .map(URI::create)
                        .map(URI::getHost)
                        .filter(name::equalsIgnoreCase)
                        .isPresent();
    }

    public boolean isEncrypted() {
        return publicUrl.filter(url -> url.startsWith("https:")).isPresent();
    }

    private String base() {
        return publicUrl.map(url -> url.replaceAll("/+$", "")).orElse("http://localhost:" + port);
    }

    private static String draw() {
        var random = new byte[18];
        new SecureRandom().nextBytes(random);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(random);
    }
}
