package io.rebond.slack;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Clock;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

/** Which workspace this is outlives the process. */
abstract class WorkspacesContract {

    @Inject
    Jdbi database;

    @Inject
    Clock clock;

    @Test
    void theWorkspaceLastConnectedToIsRecalled() {
        database.useHandle(handle -> handle.execute("delete from slack_workspace"));
        var before = new Workspaces(database, clock);
        before.recall();
        assertThat(before.current()).isEmpty();
        before.remember(new Workspace("T1", "Atelier", "U1", "B1"));
        before.remember(new Workspace("T1", "Atelier Boréal", "U2", "B2"));

        var after = new Workspaces(database, clock);
        after.recall();
        assertThat(after.current()).contains(new Workspace("T1", "Atelier Boréal", "U2", "B2"));
        assertThat(after.isConnected()).isFalse();
        assertThat(before.isConnected()).isTrue();
    }
}
