package io.rebond.gate;

import io.rebond.sandbox.Company;
import io.rebond.sandbox.Company.Persona;
import io.rebond.sandbox.SandboxAddress;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.NewCookie;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Says who a browser acts as, signed: nobody becomes somebody by editing a cookie. */
@Singleton
public class PersonaCookie {
    static final String NAME = "rebond_persona";
    private static final String PURPOSE = "rebond sandbox persona ";

    private final SandboxAddress address;

    PersonaCookie(SandboxAddress address) {
        this.address = address;
    }

    public NewCookie of(Persona persona) {
        return new NewCookie.Builder(NAME)
                .value(persona.id() + "." + signature(persona.id()))
                .path("/")
                .httpOnly(true)
                .secure(address.isEncrypted())
                .sameSite(NewCookie.SameSite.STRICT)
                .build();
    }

    Optional<Persona> read(String value) {
        if (value == null || value.indexOf('.') < 1) {
            return Optional.empty();
        }
        var id = value.substring(0, value.indexOf('.'));
        return same(signature(id), value.substring(id.length() + 1)) ? Company.persona(id) : Optional.empty();
    }

    private static boolean same(String ours, String theirs) {
        return MessageDigest.isEqual(ours.getBytes(StandardCharsets.UTF_8), theirs.getBytes(StandardCharsets.UTF_8));
    }

    private String signature(String id) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(address.bytes(), "HmacSHA256"));
            var signed = mac.doFinal((PURPOSE + id).getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(signed);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has HmacSHA256", e);
        }
    }
}
