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

/** Puts the question to who can help, when they may be written to, and lets it end when they do not answer. */
@Singleton
class Asking implements Chore {

    private final Introductions introductions;
    private final Letters letters;
    private final Whom whom;
    private final Communities communities;
    private final Manners manners;
    private final Outbox outbox;
    private final ExpertiseConfig config;

    Asking(
            Introductions introductions,
            Letters letters,
            Whom whom,
            Communities communities,
            Manners manners,
            Outbox outbox,
            ExpertiseConfig config) {
        this.introductions = introductions;
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
                .forEach(id -> QuarkusTransaction.requiringNew()
                        .run(() -> introductions.hold(id).ifPresent(this::see)));
    }

    /** Does with it what is due now. */
    void see(Introduction introduction) {
        if (!introduction.askedAt().isAfter(whom.before(config.patience()))) {
            end(introduction, Stage.UNANSWERED);
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

    void end(Introduction introduction, Stage stage) {
        if (introduction.stage().isOpen()) {
            introductions.end(introduction, stage);
            introduction.delivery().ifPresent(outbox::refresh);
        }
    }
}
