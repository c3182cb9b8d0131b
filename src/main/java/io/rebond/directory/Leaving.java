package io.rebond.directory;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.rebond.chat.Chore;
import io.rebond.chat.MemberRef;
import io.rebond.chat.Population;
import io.rebond.chat.WorkspaceRef;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jboss.logging.Logger;

/** Once a day: who left the company is erased after a while, unless they came back. */
@Singleton
class Leaving implements Chore {

    private static final Logger LOG = Logger.getLogger(Leaving.class);

    private final List<Population> populations;
    private final Leavers leavers;
    private final Departures departures;
    private final Clock clock;

    Leaving(Instance<Population> populations, Leavers leavers, Departures departures, Clock clock) {
        this.populations = populations.stream().toList();
        this.leavers = leavers;
        this.departures = departures;
        this.clock = clock;
    }

    @Override
    @Scheduled(
            identity = "directory-leavers",
            every = "24h",
            delayed = "15m",
            concurrentExecution = ConcurrentExecution.SKIP)
    public void run() {
        for (var population : populations) {
            population.workspaces().forEach(workspace -> visit(population, workspace));
        }
    }

    private void visit(Population population, WorkspaceRef workspace) {
        var absent = QuarkusTransaction.requiringNew().call(() -> leavers.absent(workspace));
        var gone = new HashSet<Long>();
        var unknown = new HashSet<Long>();
        absent.forEach((number, member) -> {
            // A platform that refused once is not asked on and on.
            if (!unknown.isEmpty() || !isTold(population, number, member, gone)) {
                unknown.add(number);
            }
        });
        QuarkusTransaction.requiringNew().run(() -> {
            // Who is being erased at this moment is among them: their row is another's, and is not waited for.
            var known = leavers.in(workspace);
            leavers.note(gone.stream().filter(number -> !known.contains(number)).toList(), clock.instant());
            leavers.cameBack(known.stream()
                    .filter(number -> !gone.contains(number) && !unknown.contains(number))
                    .toList());
        });
        departures.of(workspace, absent, gone);
    }

    /** Of whom the platform cannot tell it today, what was known stays. */
    private static boolean isTold(Population population, long number, MemberRef member, Set<Long> gone) {
        try {
            if (population.hasLeft(member)) {
                gone.add(number);
            }
            return true;
        } catch (RuntimeException e) {
            LOG.debugf(
                    "whether somebody left %s could not be told: %s",
                    member.workspace().platform(), e.getMessage());
            return false;
        }
    }
}
