package io.rebond.sandbox;

import io.rebond.chat.Action;
import io.rebond.chat.Seal;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Singleton;
import java.util.Optional;

/** A seal that a test can read: {@code sealed.name.argument}. */
@Alternative
@Singleton
class PretendSeal implements Seal {
    @Override
    public String seal(Action action) {
        return "sealed." + action.name() + "~" + action.argument();
    }

    @Override
    public Optional<Action> open(String token) {
        if (!token.startsWith("sealed.") || !token.contains("~")) {
            return Optional.empty();
        }
        var parts = token.substring("sealed.".length()).split("~", 2);
        return Optional.of(new Action(parts[0], parts[1]));
    }
}
