package io.rebond.relaunch;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;

/**
 * A silence for which somebody willing is looked for.
 *
 * @param topic "" for a discussion
 * @param subject what was discussed; "" for a topic
 * @param people how many cared about it, as it was told
 */
record Relaunch(
        long id,
        long community,
        String topic,
        String subject,
        Instant quietSince,
        int people,
        Instant begunAt,
        Stage stage) {

    /** What became of it. */
    enum Stage {
        LOOKING,
        /** As many as may be were asked, or it is too long ago. */
        OVER,
        /** Something new was heard of it, or it was settled. */
        ALIVE
    }

    boolean isDiscussion() {
        return !subject.isEmpty();
    }

    boolean isOf(Dormant quiet) {
        return topic.equals(quiet.topic()) && subject.equals(quiet.subject()) && quietSince.equals(quiet.since());
    }

    static Relaunch of(ResultSet row) throws SQLException {
        return new Relaunch(
                row.getLong("id"),
                row.getLong("community_id"),
                row.getString("topic"),
                row.getString("subject"),
                row.getTimestamp("quiet_since").toInstant(),
                row.getInt("people"),
                row.getTimestamp("begun_at").toInstant(),
                Stage.valueOf(row.getString("stage")));
    }
}
