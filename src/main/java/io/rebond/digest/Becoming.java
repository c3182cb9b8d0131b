package io.rebond.digest;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.rebond.chat.Action;
import io.rebond.chat.ActionHandler;
import io.rebond.chat.Answer;
import io.rebond.chat.Button;
import io.rebond.chat.ChatEvent.ActionTaken;
import io.rebond.chat.Chore;
import io.rebond.chat.MemberRef;
import io.rebond.chat.Message;
import io.rebond.chat.Outbox;
import io.rebond.chat.Posting;
import io.rebond.chat.Purpose;
import io.rebond.chat.Target;
import io.rebond.chat.Words;
import io.rebond.directory.Communities;
import io.rebond.directory.Manners;
import io.rebond.directory.People;
import io.rebond.privacy.Pseudonyms;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/** Some weeks after a running project was shown, asks its owner once what became of it. */
@Singleton
class Becoming implements ActionHandler, Chore {

    private static final Duration LATER = Duration.ofDays(42);

    private final Articles articles;
    private final People people;
    private final Pseudonyms pseudonyms;
    private final Communities communities;
    private final Manners manners;
    private final Outbox outbox;
    private final Clock clock;

    Becoming(
            Articles articles,
            People people,
            Pseudonyms pseudonyms,
            Communities communities,
            Manners manners,
            Outbox outbox,
            Clock clock) {
        this.articles = articles;
        this.people = people;
        this.pseudonyms = pseudonyms;
        this.communities = communities;
        this.manners = manners;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Override
    @Scheduled(identity = "digest-becoming", every = "1h", delayed = "15m")
    public void run() {
        var due = QuarkusTransaction.requiringNew()
                .call(() -> articles.toAsk(clock.instant().minus(LATER)));
        due.forEach(id -> QuarkusTransaction.requiringNew()
                .run(() ->
                        articles.lock(id).filter(item -> item.askedAt == null).ifPresent(this::ask)));
    }

    @Override
    public Set<String> actions() {
        return Set.of(SpotlightForm.BECAME);
    }

    @Override
    public Answer on(ActionTaken event) {
        var language = people.languageOf(event.actor());
        return articles.findByIdOptional(event.action().subject())
                .map(project -> SpotlightForm.open(Kind.PROJECT, project, language))
                .orElseGet(() -> Answer.privately(
                        Words.in(language, DigestMessages.class).gone()));
    }

    private void ask(Article project) {
        var owner = Optional.ofNullable(project.owner).flatMap(pseudonyms::behind);
        var community = communities.get(project.communityId);
        if (owner.map(member -> manners.allow(member, community)).orElse(true)) {
            project.askedAt = clock.instant();
            owner.ifPresent(member -> ask(project, member));
        }
    }

    private void ask(Article project, MemberRef owner) {
        var words = Words.in(people.languageOf(owner), TellingMessages.class);
        outbox.post(new Posting(
                new Target.ToMember(owner),
                Message.saying(words.whatBecame(project.title))
                        .buttons(new Button(words.tellBecame(), new Action(SpotlightForm.BECAME, project.id)))
                        .build(),
                new Purpose(Subject.FEATURE, "became:" + project.id)));
    }
}
