package io.rebond.poll;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.rebond.chat.Circular;
import io.rebond.chat.Outbox;
import io.rebond.chat.Posting;
import io.rebond.chat.Target;
import jakarta.inject.Singleton;
import java.time.Clock;
import org.jboss.logging.Logger;

/**
 * Reminds of a poll before it closes, outside of its community's quiet hours and while it is not held, and once: a named one reminds in private those
 * who have no vote in it. Where that would betray who voted, or how many, everybody is reminded by one message in the
 * channel.
 */
@Singleton
class Reminding {

    private static final Logger LOG = Logger.getLogger(Reminding.class);

    private final Polls polls;
    private final Waverers waverers;
    private final ReminderLook look;
    private final Outbox outbox;
    private final Quiet quiet;
    private final Clock clock;

    Reminding(Polls polls, Waverers waverers, ReminderLook look, Outbox outbox, Quiet quiet, Clock clock) {
        this.polls = polls;
        this.waverers = waverers;
        this.look = look;
        this.outbox = outbox;
        this.quiet = quiet;
        this.clock = clock;
    }

    /** One of which nobody can be reminded says so; the others are. */
    @Scheduled(identity = "poll-reminding", every = "1m", delayed = "1m")
    void run() {
        for (long id : QuarkusTransaction.requiringNew().call(() -> polls.toRemindOf(clock.instant()))) {
            try {
                boolean more = true;
                while (more) {
                    more = QuarkusTransaction.requiringNew().call(() -> remindSome(id));
                }
            } catch (RuntimeException e) {
                LOG.errorf(e, "nobody could be reminded of poll %d", id);
            }
        }
    }

    /** @return whether there may be more to remind */
    private boolean remindSome(long id) {
        return polls.lock(id).filter(this::isDue).map(this::remind).orElse(false);
    }

    /** The community's quiet hours and a hold put it off; a poll that closes meanwhile reminds nobody. */
    private boolean isDue(Poll poll) {
        var now = clock.instant();
        return poll.remindAt != null && !poll.remindAt.isAfter(now) && poll.isOpenAt(now) && !quiet.holdsIn(poll, now);
    }

    private boolean remind(Poll poll) {
        if (poll.hidden) {
            poll.remindAt = null;
            outbox.post(
                    new Posting(new Target.InChannel(poll.where()), look.toEverybody(poll), Subject.ofReminder(poll)));
            return false;
        }
        var next = waverers.after(poll);
        next.readers()
                .forEach((language, members) -> outbox.post(new Circular(
                        quiet.leavesFree(members, poll).stream()
                                .map(Target.ToMember::new)
                                .toList(),
                        look.toMember(poll, language),
                        Subject.ofReminder(poll))));
        poll.remindedTo = next.last();
        poll.remindAt = next.isEnd() ? null : poll.remindAt;
        return !next.isEnd();
    }
}
