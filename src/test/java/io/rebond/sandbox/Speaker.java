package io.rebond.sandbox;

import io.rebond.chat.DeliveryFailed;
import io.rebond.chat.DeliveryId;
import io.rebond.chat.Message;
import io.rebond.chat.MessageRef;
import io.rebond.chat.Part;
import io.rebond.chat.Target;
import jakarta.inject.Singleton;

/** Puts up on the wall what Rebond would say. */
@Singleton
public class Speaker {
    private final SandboxPlatform platform;

    Speaker(SandboxPlatform platform) {
        this.platform = platform;
    }

    public MessageRef post(String channel, Message message) throws DeliveryFailed {
        var target = new Target.InChannel(Company.conversation(channel));
        return platform.post(target, message, new Part(DeliveryId.random(), 0));
    }

    public void update(MessageRef posted, Message message) throws DeliveryFailed {
        platform.update(posted, message);
    }
}
