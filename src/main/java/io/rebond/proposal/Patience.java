package io.rebond.proposal;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.rebond.proposal.Question.Stage;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.List;

/** Silence is no consent: a question that nobody answers ends, and what nobody waits for any more is forgotten. */
@Singleton
class Patience {

    /** As long as the key of an event is known: until then the same one may arrive again. */
    private static final Duration KEPT = Duration.ofDays(1);

    private final Questions questions;
    private final Wishes wishes;
    private final Course course;
    private final ProposalConfig config;
    private final Clock clock;

    Patience(Questions questions, Wishes wishes, Course course, ProposalConfig config, Clock clock) {
        this.questions = questions;
        this.wishes = wishes;
        this.course = course;
        this.config = config;
        this.clock = clock;
    }

    @Scheduled(identity = "proposal-patience", every = "1h", delayed = "5m")
    void end() {
        List<Long> overdue = QuarkusTransaction.requiringNew()
                .call(() -> questions.undecided(clock.instant().minus(config.patience())));
        overdue.forEach(id -> QuarkusTransaction.requiringNew().run(() -> questions
                .hold(id)
                .filter(question -> question.stage().isUndecided())
                .ifPresent(question -> course.end(question, Stage.UNANSWERED))));
        QuarkusTransaction.requiringNew()
                .run(() -> wishes.forgetBefore(clock.instant().minus(KEPT)));
    }
}
