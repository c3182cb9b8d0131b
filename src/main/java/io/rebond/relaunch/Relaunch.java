package io.rebond.relaunch;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;

/**
 * A silence for which somebody willing is looked for.
 *
 * @param people how many cared about it, as it was told
 */
record Relaunch(long id, long community, String topic, Instant quietSince, int people, Instant begunAt, Stage stage) {

    /** What became of it. */
    enum Stage {
        LOOKING,
        /** As many as may be were asked, or it is too long ago. */
        OVER,
        /** Something new was heard of it. */
        ALIVE
    }

    static Relaunch of(ResultSet row) throws SQLException {
        return new Relaunch(
                row.getLong("id"),
                row.getLong("community_id"),
                row.getString("topic"),
                row.getTimestamp("quiet_since").toInstant(),
                row.getInt("people"),
                row.getTimestamp("begun_at").toInstant(),
                Stage.valueOf(row.getString("stage")));
    }
}
