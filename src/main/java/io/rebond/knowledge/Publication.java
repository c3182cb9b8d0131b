package io.rebond.knowledge;

import io.rebond.chat.ChannelRef;
import io.rebond.chat.WorkspaceRef;
import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Something that may be found again, by those who may read its channel.
 *
 * @param by the pseudonym of who put it forward
 * @param topics by their names, which hold no space
 * @param withdrawn it is no longer to be found, and nothing is left of what it said
 */
record Publication(
        String subject,
        String title,
        Optional<URI> address,
        String words,
        Optional<Long> by,
        List<String> topics,
        ChannelRef channel,
        Instant at,
        long revision,
        boolean withdrawn) {

    static Publication of(ResultSet row) throws SQLException {
        var topics = row.getString("topics");
        return new Publication(
                row.getString("subject"),
                row.getString("title"),
                Optional.ofNullable(row.getString("address")).map(URI::create),
                row.getString("words"),
                Optional.ofNullable(row.getObject("put_forward_by", Long.class)),
                topics.isEmpty() ? List.of() : List.of(topics.split(" ")),
                new ChannelRef(
                        new WorkspaceRef(row.getString("platform"), row.getString("workspace")),
                        row.getString("channel")),
                row.getTimestamp("published_at").toInstant(),
                row.getLong("revision"),
                row.getBoolean("withdrawn"));
    }
}
