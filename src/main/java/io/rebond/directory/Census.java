package io.rebond.directory;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.rebond.chat.Connected;
import io.rebond.chat.Population;
import io.rebond.chat.Population.Channel;
import io.rebond.chat.WorkspaceRef;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import java.util.List;
import org.jboss.logging.Logger;

/** Asks the platforms who and what is there. One that does not answer never stops the others. */
@Singleton
public class Census {

    private static final Logger LOG = Logger.getLogger(Census.class);

    private final List<Population> populations;
    private final Communities communities;
    private final Places places;

    Census(Instance<Population> populations, Communities communities, Places places) {
        this.populations = populations.stream().toList();
        this.communities = communities;
        this.places = places;
    }

    /** Called at start and every hour; events tell what changes in between. */
    @Scheduled(identity = "directory-census", every = "1h", delayed = "1h")
    public void take() {
        for (var population : populations) {
            population.workspaces().forEach(workspace -> visit(population, workspace));
        }
    }

    /** A platform that was away at start, or that Rebond was just invited into, is not left unknown for an hour. */
    void meet(@Observes Connected connected) {
        populations.stream()
                .filter(population ->
                        population.platform().equals(connected.workspace().platform()))
                .forEach(population -> visit(population, connected.workspace()));
    }

    private void visit(Population population, WorkspaceRef workspace) {
        QuarkusTransaction.requiringNew().run(() -> communities.create(workspace));
        List<Channel> channels;
        try {
            channels = population.channels(workspace);
        } catch (RuntimeException e) {
            LOG.warnf("the channels of %s could not be listed: %s", workspace.platform(), e.getMessage());
            return;
        }
        QuarkusTransaction.requiringNew().run(() -> places.standsOnlyIn(workspace, channels));
        for (var channel : channels) {
            try {
                visit(population, channel);
            } catch (RuntimeException e) {
                LOG.warnf(e, "a channel of %s could not be visited", workspace.platform());
            }
        }
    }

    private void visit(Population population, Channel channel) {
        var members = population.members(channel.ref());
        QuarkusTransaction.requiringNew().run(() -> places.follow(channel, members));
    }
}
