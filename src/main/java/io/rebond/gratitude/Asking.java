package io.rebond.gratitude;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.rebond.calendar.PersonalDay;
import io.rebond.chat.Chore;
import io.rebond.chat.MemberRef;
import io.rebond.chat.Outbox;
import io.rebond.chat.Posting;
import io.rebond.chat.Published;
import io.rebond.chat.Purpose;
import io.rebond.chat.Target;
import io.rebond.directory.Communities;
import io.rebond.directory.Community;
import io.rebond.directory.Manners;
import io.rebond.directory.Team;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.jboss.logging.Logger;

/**
 * Asks whoever gave something that was found useful whether their manager may be told: in private, once for each thing, seldom,
 * and nobody whose manager could not be told anyway.
 */
@Singleton
class Asking implements Chore {

    private static final Logger LOG = Logger.getLogger(Asking.class);
    private static final Duration NOT_AGAIN_BEFORE = Duration.ofDays(7);

    private final Communities communities;
    private final Works works;
    private final GoodTurns turns;
    private final Silences silences;
    private final Circle circle;
    private final Whom whom;
    private final Letters letters;
    private final PersonalDay day;
    private final Manners manners;
    private final Outbox outbox;
    private final Clock clock;

    Asking(
            Communities communities,
            Works works,
            GoodTurns turns,
            Silences silences,
            Circle circle,
            Whom whom,
            Letters letters,
            PersonalDay day,
            Manners manners,
            Outbox outbox,
            Clock clock) {
        this.communities = communities;
        this.works = works;
        this.turns = turns;
        this.silences = silences;
        this.circle = circle;
        this.whom = whom;
        this.letters = letters;
        this.day = day;
        this.manners = manners;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Override
    @Scheduled(identity = "gratitude-asking", every = "1h", delayed = "22m")
    public void run() {
        for (var community : QuarkusTransaction.requiringNew().call(communities::all)) {
            attempt(() -> QuarkusTransaction.requiringNew()
                    .call(() -> toSee(community))
                    .forEach(work ->
                            attempt(() -> QuarkusTransaction.requiringNew().run(() -> see(work, community)))));
        }
    }

    /** None where a past is played again: whose week had no room then might have some now. */
    private List<Published> toSee(Community community) {
        return turns.anyAsked(community, clock.instant()) ? List.of() : works.useful(community);
    }

    /** One that fails stops none of the others, and is tried again an hour later. */
    private static void attempt(Runnable part) {
        try {
            part.run();
        } catch (RuntimeException e) {
            LOG.errorf(
                    "nobody could be asked about what was found useful: %s",
                    e.getClass().getSimpleName());
        }
    }

    private void see(Published work, Community community) {
        work.by().filter(giver -> !turns.isKnown(work.subject())).ifPresent(giver -> see(work, giver, community));
    }

    private void see(Published work, MemberRef giver, Community community) {
        whom.known(giver)
                .filter(number ->
                        day.isWorking(giver, community) && circle.isThere(number, community) && wantsToBeAsked(number))
                .flatMap(number -> circle.teamOf(giver, work))
                .ifPresent(team -> ask(work, giver, team, community));
    }

    private boolean wantsToBeAsked(long person) {
        return !silences.of(person) && !turns.anyAsked(person, clock.instant().minus(NOT_AGAIN_BEFORE));
    }

    private void ask(Published work, MemberRef giver, Team team, Community community) {
        long manager = whom.number(team.manager().orElseThrow());
        turns.begin(community, work.subject(), whom.number(giver), team, manager)
                .ifPresent(turn -> {
                    if (manners.allow(giver, community)) {
                        post(turn, giver);
                    } else {
                        turns.giveUp(turn);
                    }
                });
    }

    private void post(GoodTurn turn, MemberRef giver) {
        letters.of(turn)
                .ifPresent(letter -> turns.isPostedAs(
                        turn,
                        outbox.post(new Posting(
                                new Target.ToMember(giver),
                                letter,
                                new Purpose(Letters.FEATURE, GoodTurn.SUBJECT + turn.id())))));
    }
}
