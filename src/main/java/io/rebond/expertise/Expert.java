package io.rebond.expertise;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;

/**
 * Somebody who can help with a topic, and why that is known.
 *
 * @param person their pseudonym
 * @param deeds what had been published of theirs about it when they agreed; 0 for who said so unasked
 */
record Expert(long person, String topic, Reason reason, int deeds, Instant since) {

    /** Why somebody is shown. */
    enum Reason {
        SAID,
        AGREED
    }

    static Expert of(ResultSet row) throws SQLException {
        return new Expert(
                row.getLong("pseudonym_id"),
                row.getString("topic"),
                Reason.valueOf(row.getString("reason")),
                row.getInt("deeds"),
                row.getTimestamp("since").toInstant());
    }
}
