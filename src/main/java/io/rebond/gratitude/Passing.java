package io.rebond.gratitude;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.rebond.calendar.PersonalDay;
import io.rebond.chat.Chore;
import io.rebond.chat.MemberRef;
import io.rebond.chat.Message;
import io.rebond.chat.Outbox;
import io.rebond.chat.Posting;
import io.rebond.chat.Purpose;
import io.rebond.chat.Target;
import io.rebond.chat.Words;
import io.rebond.directory.QuietTimes;
import io.rebond.directory.WeeklyCap;
import jakarta.inject.Singleton;
import org.jboss.logging.Logger;

/** Passes a manager's thanks on: on a working day, in the morning if it is late, once a hold or a pause is over, and then keeps them no longer. */
@Singleton
class Passing implements Chore {

    private static final Logger LOG = Logger.getLogger(Passing.class);

    private final GoodTurns turns;
    private final Circle circle;
    private final Whom whom;
    private final PersonalDay day;
    private final QuietTimes quiet;
    private final WeeklyCap cap;
    private final Outbox outbox;

    Passing(
            GoodTurns turns,
            Circle circle,
            Whom whom,
            PersonalDay day,
            QuietTimes quiet,
            WeeklyCap cap,
            Outbox outbox) {
        this.turns = turns;
        this.circle = circle;
        this.whom = whom;
        this.day = day;
        this.quiet = quiet;
        this.cap = cap;
        this.outbox = outbox;
    }

    /** One that fails stops none of the others, and is tried again later. */
    @Override
    @Scheduled(identity = "gratitude-passing", every = "10m", delayed = "6m")
    public void run() {
        for (long id : QuarkusTransaction.requiringNew().call(turns::waiting)) {
            try {
                QuarkusTransaction.requiringNew().run(() -> turns.hold(id).ifPresent(this::pass));
            } catch (RuntimeException e) {
                LOG.errorf(
                        "a manager's thanks could not be passed on: %s",
                        e.getClass().getSimpleName());
            }
        }
    }

    /** @param turn held by the caller */
    void pass(GoodTurn turn) {
        if (!turn.words().isEmpty()) {
            whom.member(turn.person()).ifPresent(person -> pass(turn, person));
        }
    }

    /** They agreed to it, so that it does not wait for a week with room; it takes its place in this one. */
    private void pass(GoodTurn turn, MemberRef person) {
        var community = circle.communityOf(turn);
        if (day.isWorking(person, community) && !quiet.holdFor(person, community)) {
            cap.count(person, community);
            outbox.post(new Posting(
                    new Target.ToMember(person),
                    letter(turn, person),
                    new Purpose(Letters.FEATURE, "thanks:" + turn.id())));
            turns.haveLeft(turn);
            turn.delivery().ifPresent(outbox::refresh);
        }
    }

    private Message letter(GoodTurn turn, MemberRef person) {
        var words = Words.in(whom.speaks(person), GratitudeMessages.class);
        return Message.saying(words.thanked(whom.name(turn.manager()).orElse("")))
                .paragraph(words.quoted(turn.words()))
                .context(words.thankedFooter())
                .build();
    }
}
