package io.rebond.delivery;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.rebond.chat.ChatPlatform;
import io.rebond.chat.DeliveryFailed;
import io.rebond.chat.LiveMessage;
import io.rebond.chat.Message;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import java.util.List;
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

    /** @return how many parts were brought up to date */
    int refresh(Letter letter, ChatPlatform platform) throws DeliveryFailed {
        var renderer = renderers.get(letter.purpose().feature());
        if (renderer == null) {
            throw DeliveryFailed.forGood("nothing renders " + letter.purpose().feature());
        }
        var message = QuarkusTransaction.requiringNew().call(() -> renderer.render(letter.purpose()));
        if (message.isEmpty()) {
            return 0;
        }
        return update(platform, receipts.of(letter.delivery()), platform.fit(message.get()));
    }

    private static int update(ChatPlatform platform, List<Receipt> standing, List<Message> parts)
            throws DeliveryFailed {
        int updated = 0;
        for (var receipt : standing) {
            if (receipt.part() < parts.size()) {
                platform.update(receipt.message(), parts.get(receipt.part()));
                updated++;
            }
        }
        return updated;
    }
}
