package io.rebond.privacy;

import io.rebond.chat.Action;
import io.rebond.chat.Seal;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Optional;

/** Actions as tokens: the action in the clear, and a signature that only this installation can make. */
@Singleton
class SignedActions implements Seal {

    private static final String USE = "action";

    private final SecretKey key;

    SignedActions(SecretKey key) {
        this.key = key;
    }

    @Override
    public String seal(Action action) {
        byte[] text = (action.name() + " " + action.argument()).getBytes(StandardCharsets.UTF_8);
        return encode(text) + "." + encode(key.sign(USE, text));
    }

    @Override
    public Optional<Action> open(String token) {
        var parts = token.split("\\.", 3);
        if (parts.length != 2) {
            return Optional.empty();
        }
        try {
            byte[] text = Base64.getUrlDecoder().decode(parts[0]);
            byte[] signature = Base64.getUrlDecoder().decode(parts[1]);
            return MessageDigest.isEqual(signature, key.sign(USE, text)) ? Optional.of(read(text)) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Action read(byte[] text) {
        var words = new String(text, StandardCharsets.UTF_8).split(" ", 2);
        return new Action(words[0], words[1]);
    }

    private static String encode(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
