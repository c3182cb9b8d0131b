package io.rebond.expertise;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.rebond.chat.Chore;
import io.rebond.chat.MemberRef;
import io.rebond.chat.Outbox;
import io.rebond.chat.Posting;
import io.rebond.chat.Published;
import io.rebond.chat.Purpose;
import io.rebond.chat.Target;
import io.rebond.chat.Withdrawn;
import io.rebond.directory.Communities;
import io.rebond.directory.Manners;
import io.rebond.expertise.Suggested.Occasion;
import io.rebond.privacy.Recording;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import org.jboss.logging.Logger;

/**
 * Suggests to somebody of whom several things about a topic were published that they be named for it: in private, once for each
 * topic, not often, and only to those about whom something may be recorded.
 */
@Singleton
class Suggesting implements Chore {

    private static final Logger LOG = Logger.getLogger(Suggesting.class);
    private static final int DEEDS = 3;
    private static final Duration NOT_AGAIN_BEFORE = Duration.ofDays(28);

    private final Suggested suggested;
    private final Letters letters;
    private final Whom whom;
    private final Recording recording;
    private final Communities communities;
    private final Manners manners;
    private final Outbox outbox;

    Suggesting(
            Suggested suggested,
            Letters letters,
            Whom whom,
            Recording recording,
            Communities communities,
            Manners manners,
            Outbox outbox) {
        this.suggested = suggested;
        this.letters = letters;
        this.whom = whom;
        this.recording = recording;
        this.communities = communities;
        this.manners = manners;
        this.outbox = outbox;
    }

    void on(@Observes Published told) {
        told.by().map(whom::number).filter(this::mayBeRecorded).ifPresent(person -> told.topics()
                .forEach(topic -> suggested.note(person, topic, told.subject(), told.at())));
    }

    void on(@Observes Withdrawn told) {
        suggested.forget(told.subject());
    }

    private boolean mayBeRecorded(long person) {
        return recording.recorded(List.of(person)).contains(person);
    }

    @Override
    @Scheduled(identity = "expertise-suggesting", every = "1h", delayed = "20m")
    public void run() {
        QuarkusTransaction.requiringNew().call(() -> suggested.occasions(DEEDS)).forEach(this::see);
    }

    /** One that fails stops none of the others, and is tried again an hour later. */
    private void see(Occasion occasion) {
        try {
            QuarkusTransaction.requiringNew().run(() -> suggest(occasion));
        } catch (RuntimeException e) {
            LOG.errorf(
                    "nothing could be suggested about a topic: %s", e.getClass().getSimpleName());
        }
    }

    private void suggest(Occasion occasion) {
        if (mayBeRecorded(occasion.person()) && !suggested.asked(occasion.person(), whom.before(NOT_AGAIN_BEFORE))) {
            whom.member(occasion.person())
                    .filter(member -> communities.in(member.workspace()).stream()
                            .findFirst()
                            .filter(community -> manners.allow(member, community))
                            .isPresent())
                    .ifPresent(member -> suggest(occasion, member));
        }
    }

    private void suggest(Occasion occasion, MemberRef member) {
        suggested
                .begin(occasion)
                .ifPresent(suggestion -> suggested.isPostedAs(
                        suggestion,
                        outbox.post(new Posting(
                                new Target.ToMember(member),
                                letters.suggestion(suggestion),
                                new Purpose(Letters.FEATURE, Suggestion.SUBJECT + suggestion.id())))));
    }
}
