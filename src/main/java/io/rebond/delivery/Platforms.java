package io.rebond.delivery;

import io.rebond.chat.ChatPlatform;
import io.rebond.chat.Language;
import io.rebond.chat.WorkspaceRef;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The connected platforms by name. */
@Singleton
public class Platforms {

    private final Map<String, ChatPlatform> byName;

    Platforms(Instance<ChatPlatform> platforms) {
        this.byName = platforms.stream().collect(Collectors.toMap(ChatPlatform::name, Function.identity()));
    }

    /** What a person of the workspace does to have Rebond in a channel, see {@link ChatPlatform#invitation}. */
    public String invitation(WorkspaceRef workspace, Language language) {
        return named(workspace.platform())
                .map(platform -> platform.invitation(language))
                .orElseThrow(() -> new IllegalStateException("no platform " + workspace.platform() + " is connected"));
    }

    Optional<ChatPlatform> named(String name) {
        return Optional.ofNullable(byName.get(name));
    }
}
