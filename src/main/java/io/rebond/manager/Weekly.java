package io.rebond.manager;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.rebond.chat.Chore;
import io.rebond.chat.WorkspaceRef;
import io.rebond.directory.Communities;
import io.rebond.directory.Community;
import io.rebond.directory.Team;
import io.rebond.directory.Teams;
import jakarta.inject.Singleton;
import java.util.List;
import org.jboss.logging.Logger;

/** Looks now and then which managers have their day. One who cannot be written to says so; the others are. */
@Singleton
class Weekly implements Chore {

    private static final Logger LOG = Logger.getLogger(Weekly.class);

    private final Communities communities;
    private final Teams teams;
    private final Writing writing;

    Weekly(Communities communities, Teams teams, Writing writing) {
        this.communities = communities;
        this.teams = teams;
        this.writing = writing;
    }

    @Override
    @Scheduled(
            identity = "manager-weekly",
            every = "10m",
            delayed = "4m",
            concurrentExecution = ConcurrentExecution.SKIP)
    public void run() {
        for (var team : QuarkusTransaction.requiringNew().call(this::managed)) {
            try {
                QuarkusTransaction.requiringNew().run(() -> writing.about(team));
            } catch (RuntimeException e) {
                LOG.errorf(e, "the manager of team %d could not be written to", team.id());
            }
        }
    }

    private List<Team> managed() {
        return workspaces().stream()
                .flatMap(workspace -> teams.in(workspace).stream())
                .filter(team -> team.manager().isPresent())
                .toList();
    }

    private List<WorkspaceRef> workspaces() {
        return communities.all().stream().map(Community::workspace).distinct().toList();
    }
}
