package io.rebond.expertise;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.rebond.chat.Chore;
import io.rebond.chat.Outbox;
import io.rebond.chat.Posting;
import io.rebond.chat.Purpose;
import io.rebond.chat.Target;
import io.rebond.directory.Communities;
import io.rebond.directory.Manners;
import io.rebond.expertise.Introduction.Stage;
import jakarta.inject.Singleton;
import org.jboss.logging.Logger;

/** Puts the question to who can help, when they may be written to, and lets it end when they do not answer. */
@Singleton
class Asking implements Chore {

    private static final Logger LOG = Logger.getLogger(Asking.class);

    private final Introductions introductions;
    private final Experts experts;
    private final Letters letters;
    private final Whom whom;
    private final Communities communities;
    private final Manners manners;
    private final Outbox outbox;
    private final ExpertiseConfig config;

    Asking(
            Introductions introductions,
            Experts experts,
            Letters letters,
            Whom whom,
            Communities communities,
            Manners manners,
            Outbox outbox,
            ExpertiseConfig config) {
        this.introductions = introductions;
        this.experts = experts;
        this.letters = letters;
        this.whom = whom;
        this.communities = communities;
        this.manners = manners;
        this.outbox = outbox;
        this.config = config;
    }

    @Override
    @Scheduled(identity = "expertise-asking", every = "5m", delayed = "2m")
    public void run() {
        QuarkusTransaction.requiringNew()
                .call(() -> introductions.toSeeTo(whom.before(config.patience())))
                .forEach(this::see);
    }

    /** One that fails stops none of the others, and is tried again five minutes later. */
    private void see(long id) {
        try {
            QuarkusTransaction.requiringNew().run(() -> introductions.hold(id).ifPresent(this::see));
        } catch (RuntimeException e) {
            LOG.errorf(
                    "introduction %d could not be seen to: %s", id, e.getClass().getSimpleName());
        }
    }

    /** Does with it what is due now. */
    void see(Introduction introduction) {
        if (!introduction.askedAt().isAfter(whom.before(config.patience()))) {
            end(introduction, Stage.UNANSWERED);
        } else if (introduction.stage() == Stage.WAITING && !stillHelps(introduction)) {
            end(introduction, Stage.WITHDRAWN);
        } else if (introduction.stage() == Stage.WAITING) {
            whom.member(introduction.expert())
                    .filter(expert -> manners.allow(expert, communities.get(introduction.community())))
                    .ifPresent(expert -> introductions.isPostedAs(
                            introduction,
                            outbox.post(new Posting(
                                    new Target.ToMember(expert),
                                    letters.request(introduction),
                                    new Purpose(Letters.FEATURE, Introduction.SUBJECT + introduction.id())))));
        }
    }

    private boolean stillHelps(Introduction introduction) {
        return experts.of(introduction.expert()).stream()
                .anyMatch(expert -> expert.topic().equals(introduction.topic()));
    }

    void end(Introduction introduction, Stage stage) {
        if (introduction.stage().isOpen()) {
            introductions.end(introduction, stage);
            introduction.delivery().ifPresent(outbox::refresh);
        }
    }
}
