package io.rebond.chat;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Something worth finding again was published, or corrected since: of a subject, the latest counts. Fired as a CDI event in the
 * transaction that does so.
 *
 * @param subject as in {@link Purpose#subject()}
 * @param address where it leads; empty for what leads nowhere
 * @param words what is said of it, plain, at most 4,000 characters; may be empty
 * @param by who put it forward; empty for what no colleague did, or whom nobody knows any more
 * @param channel who may read it: those who may read this channel
 */
public record Published(
        String subject,
        String title,
        Optional<URI> address,
        String words,
        Optional<MemberRef> by,
        List<String> topics,
        ChannelRef channel,
        Instant at) {
    public Published {
        topics = List.copyOf(topics);
    }
}
