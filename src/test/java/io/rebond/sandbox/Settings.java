package io.rebond.sandbox;

import java.net.URI;
import java.util.Optional;

/** The sandbox's settings, as somebody may have chosen them: null for absent. */
public final class Settings {
    private Settings() {}

    public static SandboxAddress address(String token, String publicUrl) {
        return new SandboxAddress(config(token, null), Optional.ofNullable(publicUrl), 8080);
    }

    static SandboxConfig config(String token, String relay) {
        return new SandboxConfig() {
            @Override
            public Optional<String> token() {
                return Optional.ofNullable(token);
            }

            @Override
            public Optional<URI> relay() {
                return Optional.ofNullable(relay).map(URI::create);
            }
        };
    }
}
