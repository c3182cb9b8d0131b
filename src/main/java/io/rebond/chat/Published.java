package io.rebond.chat;

import java.net.URI;
import java.time.Instant;
import java.util.List;

/**
 * Something worth finding again was published. Fired as a CDI event in the transaction that publishes it.
 *
 * @param subject as in {@link Purpose#subject()}
 * @param channel who may read it: the members of this channel
 */
public record Published(
        String subject, String title, URI address, List<String> topics, ChannelRef channel, Instant at) {
    public Published {
        topics = List.copyOf(topics);
    }
}
