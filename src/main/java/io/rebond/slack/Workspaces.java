package io.rebond.slack;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;

/** Remembers which workspace this is, so that events are understood while Slack itself cannot be asked. */
@Singleton
class Workspaces {
    private final Jdbi database;
    private final Clock clock;
    private volatile Workspace current;
    private volatile boolean connected;

    Workspaces(Jdbi database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** The one last connected to; empty until the first connection ever. Asks no database. */
    Optional<Workspace> current() {
        return Optional.ofNullable(current);
    }

    /** Slack has answered since this process began. */
    boolean isConnected() {
        return connected;
    }

    void recall() {
        current = database.withHandle(handle -> handle.createQuery("select team, name, bot_user, bot"
                        + " from slack_workspace order by connected_at desc, team fetch first 1 rows only")
                .map((row, context) ->
                        new Workspace(row.getString(1), row.getString(2), row.getString(3), row.getString(4)))
                .findOne()
                .orElse(null));
    }

    void remember(Workspace workspace) {
        database.useTransaction(handle -> {
            handle.execute("delete from slack_workspace where team = ?", workspace.team());
            handle.execute(
                    "insert into slack_workspace (team, name, bot_user, bot, connected_at) values (?, ?, ?, ?, ?)",
                    workspace.team(),
                    workspace.name(),
                    workspace.botUser(),
                    workspace.bot(),
                    clock.instant());
        });
        current = workspace;
        connected = true;
    }
}
