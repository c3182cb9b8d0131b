package io.rebond.nudge;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.rebond.chat.Chore;
import io.rebond.directory.Communities;
import io.rebond.directory.Community;
import io.rebond.directory.Holds;
import io.rebond.directory.Playbooks;
import io.rebond.nudge.Due.Skip;
import io.rebond.nudge.Nudge.State;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jboss.logging.Logger;

/**
 * Goes from one occurrence of a nudge to the next. Those to people are looked after an hour before the first person's, so
 * that nothing has to be worked out when thousands are due at once. Each nudge is held by one replica at a time.
 */
@Singleton
class Planning implements Chore {

    private static final Logger LOG = Logger.getLogger(Planning.class);

    private static final Duration AHEAD = Duration.ofHours(1);

    /** By then it is too late for the last person on earth, however long their quiet hours. */
    private static final Duration OVER = Duration.ofDays(1).plus(Due.LATEST);

    private final Nudges nudges;
    private final Occurrences occurrences;
    private final Endings endings;
    private final Communities communities;
    private final Playbooks playbooks;
    private final Holds holds;
    private final Clock clock;

    Planning(
            Nudges nudges,
            Occurrences occurrences,
            Endings endings,
            Communities communities,
            Playbooks playbooks,
            Holds holds,
            Clock clock) {
        this.nudges = nudges;
        this.occurrences = occurrences;
        this.endings = endings;
        this.communities = communities;
        this.playbooks = playbooks;
        this.holds = holds;
        this.clock = clock;
    }

    /** One that fails never stops the others, and is tried again at the next beat. */
    @Override
    @Scheduled(identity = "nudge-planning", every = "10s", delayed = "10s")
    public void run() {
        for (long id : QuarkusTransaction.requiringNew().call(() -> nudges.dueBy(clock.instant()))) {
            try {
                boolean more = true;
                while (more) {
                    more = QuarkusTransaction.requiringNew()
                            .call(() -> nudges.claim(id).map(this::look).orElse(false));
                }
            } catch (RuntimeException e) {
                LOG.errorf(e, "nudge %d could not be planned", id);
            }
        }
    }

    /** Goes on with that day, in the caller's transaction. */
    void goOn(Nudge nudge, Optional<LocalDate> day, Community community) {
        nudges.goesOn(nudge, day, day.map(each -> lookAt(nudge, each, community)));
    }

    /** @return whether another may be due already */
    private boolean look(Nudge nudge) {
        var community = communities.get(nudge.community());
        var now = clock.instant();
        var day = skipMissed(nudge, community, now);
        boolean due =
                day.filter(each -> !lookAt(nudge, each, community).isAfter(now)).isPresent();
        if (due) {
            return hold(nudge, day.get(), community, now);
        }
        goOn(nudge, day, community);
        return false;
    }

    private Optional<LocalDate> skipMissed(Nudge nudge, Community community, Instant now) {
        var day = nudge.nextOn();
        int missed = 0;
        while (day.filter(each -> isOver(nudge, each, community, now)).isPresent()) {
            nudges.hold(nudge, day.get(), now, Outcome.TOO_LATE.name());
            missed++;
            day = nudge.dayAfter(day.get());
        }
        if (missed > 0 && nudge.state() == State.ACTIVE && !holds.isOn(community)) {
            endings.tellMissed(nudge, missed);
        }
        return day;
    }

    /**
     * To people it is planned while it is paused too, since it may be resumed before the hour comes for the first of them.
     *
     * @return whether it goes on with the next
     */
    private boolean hold(Nudge nudge, LocalDate day, Community community, Instant now) {
        boolean inChannel = nudge.audience().channel().isPresent();
        boolean paused = nudge.state() == State.PAUSED;
        if (inChannel && paused || endings.isOrphaned(nudge, community)) {
            nudges.hold(nudge, day, now, Outcome.RESTING.name());
        } else if (!paused && nudge.repeats() && !holds.isOn(community) && endings.isUnanswered(nudge, community)) {
            endings.end(nudge);
            return false;
        } else if (inChannel) {
            var decision = Due.by(playbooks.of(community))
                    .decide(nudge.momentOn(day, community.zone()), community.zone(), now);
            if (decision instanceof Due.Wait wait) {
                nudges.goesOn(nudge, Optional.of(day), Optional.of(wait.until()));
                return false;
            }
            occurrences.inChannel(nudge, day, community, decision);
        } else {
            occurrences.toPeople(nudge, day, community);
        }
        goOn(nudge, nudge.dayAfter(day), community);
        return true;
    }

    private boolean isOver(Nudge nudge, LocalDate day, Community community, Instant now) {
        return nudge.audience().channel().isPresent()
                ? Due.by(playbooks.of(community))
                        .decide(nudge.momentOn(day, community.zone()), community.zone(), now)
                        .equals(new Skip(Outcome.TOO_LATE))
                : nudge.lastMomentOn(day)
                        .plus(nudge.repeats() ? OVER : Due.LATEST)
                        .isBefore(now);
    }

    private static Instant lookAt(Nudge nudge, LocalDate day, Community community) {
        return nudge.audience().channel().isPresent()
                ? nudge.momentOn(day, community.zone())
                : nudge.firstMomentOn(day).minus(AHEAD);
    }
}
