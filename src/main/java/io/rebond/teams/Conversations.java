package io.rebond.teams;

import io.rebond.chat.ChannelRef;
import io.rebond.chat.WorkspaceRef;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Update;

/** The channels and group chats that Rebond stands in, and how each is reached. */
@Singleton
class Conversations {

    private final Jdbi database;
    private final Recent recent;

    Conversations(Jdbi database, Clock clock) {
        this.database = database;
        this.recent = new Recent(clock);
    }

    /**
     * Kept as it is reached now: a service's address may change.
     *
     * @return whether it was news
     */
    boolean keep(Conversation met) {
        var name = met.tenant() + "/" + met.id();
        if (!recent.isNews(name, met)) {
            return false;
        }
        write(met);
        recent.note(name, met);
        return true;
    }

    private void write(Conversation met) {
        database.useHandle(handle -> {
            bound(
                            handle.createUpdate("insert into teams_conversation"
                                    + " (tenant, id, service_url, bot, team, name)"
                                    + " values (:tenant, :id, :serviceUrl, :bot, :team, :name) on conflict do nothing"),
                            met)
                    .execute();
            bound(
                            handle.createUpdate("update teams_conversation set service_url = :serviceUrl, bot = :bot,"
                                    + " team = coalesce(:team, team), name = coalesce(:name, name)"
                                    + " where tenant = :tenant and id = :id"),
                            met)
                    .execute();
        });
    }

    private static Update bound(Update update, Conversation met) {
        return update.bind("tenant", met.tenant())
                .bind("id", met.id())
                .bind("serviceUrl", met.serviceUrl())
                .bind("bot", met.bot())
                .bind("team", met.team())
                .bind("name", met.name());
    }

    Optional<Conversation> find(ChannelRef channel) {
        return database.withHandle(
                handle -> handle.createQuery("select * from teams_conversation where tenant = ? and id = ?")
                        .bind(0, channel.workspace().id())
                        .bind(1, channel.id())
                        .map(Conversation::of)
                        .findOne());
    }

    /** A standard channel of a team that Rebond is in: whoever is in the team may read it. Of any other nobody can tell. */
    boolean isOpen(Incoming activity) {
        return activity.isStandardChannel()
                && find(activity.where()).filter(place -> place.team() != null).isPresent();
    }

    List<Conversation> of(WorkspaceRef workspace) {
        return database.withHandle(
                handle -> handle.createQuery("select * from teams_conversation where tenant = ? order by id")
                        .bind(0, workspace.id())
                        .map(Conversation::of)
                        .list());
    }

    List<WorkspaceRef> workspaces() {
        return database.withHandle(handle -> handle.createQuery("select distinct tenant from teams_conversation"
                        + " union select distinct tenant from teams_member order by tenant")
                .map((row, context) -> new WorkspaceRef(Incoming.PLATFORM, row.getString(1)))
                .list());
    }

    /** Rebond was taken out of the team, or the chat is gone. */
    void forget(WorkspaceRef workspace, String teamOrId) {
        recent.forget();
        database.useHandle(handle -> handle.execute(
                "delete from teams_conversation where tenant = ? and (id = ? or team = ?)",
                workspace.id(),
                teamOrId,
                teamOrId));
    }

    /** An ordinary message came from there: the team lets Rebond read along. */
    void noteReadable(ChannelRef channel) {
        var name = channel.workspace().id() + "/" + channel.id() + "/readable";
        if (recent.isNews(name, true)) {
            database.useHandle(handle -> handle.execute(
                    "update teams_conversation set readable = true where tenant = ? and id = ?",
                    channel.workspace().id(),
                    channel.id()));
            recent.note(name, true);
        }
    }

    /** How many teams no ordinary message has come from so far. */
    long unreadTeams() {
        return database.withHandle(handle -> handle.createQuery("select count(*) from"
                        + " (select tenant, team from teams_conversation where team is not null group by tenant, team"
                        + " having max(case when readable then 1 else 0 end) = 0) as unread")
                .mapTo(Long.class)
                .one());
    }
}
