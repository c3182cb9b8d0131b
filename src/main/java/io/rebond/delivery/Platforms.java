package io.rebond.delivery;

import io.rebond.chat.ChatPlatform;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The connected platforms by name. */
@Singleton
class Platforms {

    private final Map<String, ChatPlatform> byName;

    Platforms(Instance<ChatPlatform> platforms) {
        this.byName = platforms.stream().collect(Collectors.toMap(ChatPlatform::name, Function.identity()));
    }

    Optional<ChatPlatform> named(String name) {
        return Optional.ofNullable(byName.get(name));
    }
}
