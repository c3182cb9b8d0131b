package io.rebond.delivery;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.rebond.chat.ChatPlatform;
import io.rebond.chat.DeliveryFailed;
import io.rebond.chat.LiveMessage;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Brings messages that stand on a platform up to date with what they show. */
@Singleton
class Refreshing {

    private final Receipts receipts;
    private final Map<String, LiveMessage> renderers;

    Refreshing(Receipts receipts, Instance<LiveMessage> renderers) {
        this.receipts = receipts;
        this.renderers = renderers.stream().collect(Collectors.toMap(LiveMessage::feature, Function.identity()));
    }

    void refresh(Letter letter, ChatPlatform platform) throws DeliveryFailed {
        var renderer = renderers.get(letter.purpose().feature());
        if (renderer == null) {
            throw DeliveryFailed.forGood("nothing renders " + letter.purpose().feature());
        }
        var message = QuarkusTransaction.requiringNew().call(() -> renderer.render(letter.purpose()));
        if (message.isEmpty()) {
            return;
        }
        var parts = platform.fit(message.get());
        for (var receipt : receipts.of(letter.delivery())) {
            if (receipt.part() < parts.size()) {
                platform.update(receipt.message(), parts.get(receipt.part()));
            }
        }
    }
}
