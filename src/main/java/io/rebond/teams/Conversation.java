package io.rebond.teams;

import io.rebond.chat.ChannelRef;
import io.rebond.chat.WorkspaceRef;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jdbi.v3.core.statement.StatementContext;

/**
 * A channel or a group chat.
 *
 * @param team the team that the channel belongs to, or null for a group chat
 * @param name as Teams shows it, or null as long as nobody said
 */
record Conversation(String tenant, String id, String serviceUrl, String bot, String team, String name) {

    static Conversation of(ResultSet row, StatementContext context) throws SQLException {
        return new Conversation(
                row.getString("tenant"),
                row.getString("id"),
                row.getString("service_url"),
                row.getString("bot"),
                row.getString("team"),
                row.getString("name"));
    }

    ChannelRef ref() {
        return new ChannelRef(new WorkspaceRef(Incoming.PLATFORM, tenant), id);
    }

    Conversation beside(String channel, String channelName) {
        return new Conversation(tenant, channel, serviceUrl, bot, team, channelName);
    }
}
