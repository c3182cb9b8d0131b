package io.rebond.relaunch;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.rebond.chat.Chore;
import io.rebond.directory.Communities;
import io.rebond.directory.Community;
import io.rebond.relaunch.Request.Stage;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.jboss.logging.Logger;

/**
 * Sees to what is quiet: whose turn is over, whose is next, and what lives again. In one community one transaction at a time
 * chooses, so that its limits hold for all replicas, and whatever was missed is caught up with within them.
 */
@Singleton
class Relaunching implements Chore {

    static final Duration WEEK = Duration.ofDays(7);

    /** After that it is no longer news that something is quiet. */
    static final Duration LOOKED_FOR = Duration.ofDays(91);

    private static final Logger LOG = Logger.getLogger(Relaunching.class);

    private final Communities communities;
    private final Quiet quiet;
    private final Relaunches relaunches;
    private final Requests requests;
    private final Asking asking;
    private final Limits limits;
    private final Clock clock;

    Relaunching(
            Communities communities,
            Quiet quiet,
            Relaunches relaunches,
            Requests requests,
            Asking asking,
            Limits limits,
            Clock clock) {
        this.communities = communities;
        this.quiet = quiet;
        this.relaunches = relaunches;
        this.requests = requests;
        this.asking = asking;
        this.limits = limits;
        this.clock = clock;
    }

    /** A community that fails stops none of the others, and is tried again at the next beat. */
    @Override
    @Scheduled(identity = "relaunch", every = "30m", delayed = "9m")
    public void run() {
        for (var community : QuarkusTransaction.requiringNew().call(communities::all)) {
            try {
                var found = quiet.of(community);
                QuarkusTransaction.requiringNew().run(() -> see(community, found));
            } catch (RuntimeException e) {
                LOG.errorf(e, "what is quiet in community %d could not be seen to", community.id());
            }
        }
    }

    private void see(Community community, List<Dormant> found) {
        relaunches.hold(community);
        if (limits.allows(community) && relaunches.byItself(community)) {
            found.forEach(each -> relaunches.begin(community, each));
        }
        see(community);
    }

    /** In the caller's transaction. */
    void begin(Community community, Dormant found) {
        relaunches.hold(community);
        relaunches.begin(community, found);
        lookedFor(community).filter(relaunch -> relaunch.isOf(found)).forEach(relaunch -> see(relaunch, community));
    }

    private void see(Community community) {
        lookedFor(community).forEach(relaunch -> see(relaunch, community));
    }

    private Stream<Relaunch> lookedFor(Community community) {
        return relaunches.begun(community, clock.instant().minus(LOOKED_FOR)).stream();
    }

    private void see(Relaunch relaunch, Community community) {
        if (relaunch.stage() == Relaunch.Stage.ALIVE) {
            return;
        }
        if (quiet.isOver(relaunch, community)) {
            relaunches.mark(relaunch, Relaunch.Stage.ALIVE);
            requests.last(relaunch)
                    .ifPresent(request -> asking.end(request, request.stage().afterwards()));
        } else if (quiet.isOutOfSight(relaunch, community)) {
            relaunches.mark(relaunch, Relaunch.Stage.OVER);
            requests.last(relaunch).ifPresent(request -> asking.end(request, Stage.GONE));
        } else if (relaunch.stage() == Relaunch.Stage.LOOKING) {
            goOn(relaunch, community);
        }
    }

    private void goOn(Relaunch relaunch, Community community) {
        var last = requests.last(relaunch);
        if (last.map(request ->
                        request.isOver(clock.instant(), limits.patience()) && asking.end(request, Stage.UNANSWERED))
                .orElse(true)) {
            int place = last.map(Request::place).orElse(0) + 1;
            if (place > limits.people() || quiet.isPast(relaunch)) {
                relaunches.mark(relaunch, Relaunch.Stage.OVER);
            } else if (requests.since(community, clock.instant().minus(WEEK)) < limits.weekly(community)) {
                asking.ask(relaunch, community, place);
            }
        }
    }
}
