package io.rebond.teams;

import io.rebond.chat.Language;
import io.rebond.chat.MemberRef;
import io.rebond.chat.Profile;
import io.rebond.chat.WorkspaceRef;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.jdbi.v3.core.statement.StatementContext;

/**
 * Somebody whom Rebond met, and how they are reached.
 *
 * @param account Teams' own id of the person
 * @param chat the personal chat, or null as long as there is none
 */
record Acquaintance(
        String tenant,
        String id,
        String account,
        String serviceUrl,
        String bot,
        String chat,
        String name,
        String language,
        String zone) {

    static Acquaintance of(ResultSet row, StatementContext context) throws SQLException {
        return new Acquaintance(
                row.getString("tenant"),
                row.getString("id"),
                row.getString("account"),
                row.getString("service_url"),
                row.getString("bot"),
                row.getString("chat"),
                row.getString("name"),
                row.getString("language"),
                row.getString("zone"));
    }

    MemberRef ref() {
        return new MemberRef(new WorkspaceRef(Incoming.PLATFORM, tenant), id);
    }

    Acquaintance inChat(String opened) {
        return new Acquaintance(tenant, id, account, serviceUrl, bot, opened, name, language, zone);
    }

    Profile profile() {
        return new Profile(ref(), name == null ? id : name, Language.of(language), place(), !account.equals(bot));
    }

    private ZoneId place() {
        try {
            return zone == null ? ZoneOffset.UTC : ZoneId.of(zone);
        } catch (DateTimeException e) {
            return ZoneOffset.UTC;
        }
    }
}
