package io.rebond.nudge;

import io.rebond.audience.Addressing;
import io.rebond.audience.Audience;
import io.rebond.chat.Excerpt;
import io.rebond.chat.Message;
import io.rebond.chat.Outbox;
import io.rebond.chat.Posting;
import io.rebond.chat.Purpose;
import io.rebond.chat.Target;
import io.rebond.chat.Words;
import io.rebond.directory.Communities;
import io.rebond.directory.Community;
import io.rebond.directory.People;
import io.rebond.directory.Playbooks;
import io.rebond.engagement.Echoes;
import io.rebond.nudge.Nudge.State;
import io.rebond.privacy.Pseudonyms;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/** When a nudge ends by itself, or rests; its author is told. */
@Singleton
class Endings {

    /** A month of weekly ones: after that it is furniture. */
    static final int UNANSWERED = 4;

    /** Of daily ones, four are no week yet. */
    private static final Duration AT_LEAST = Duration.ofDays(21);

    private static final int SHOWN = 60;

    private final Nudges nudges;
    private final Echoes echoes;
    private final Addressing addressing;
    private final Playbooks playbooks;
    private final Communities communities;
    private final People people;
    private final Pseudonyms pseudonyms;
    private final Outbox outbox;
    private final Clock clock;

    Endings(
            Nudges nudges,
            Echoes echoes,
            Addressing addressing,
            Playbooks playbooks,
            Communities communities,
            People people,
            Pseudonyms pseudonyms,
            Outbox outbox,
            Clock clock) {
        this.nudges = nudges;
        this.echoes = echoes;
        this.addressing = addressing;
        this.playbooks = playbooks;
        this.communities = communities;
        this.people = people;
        this.pseudonyms = pseudonyms;
        this.outbox = outbox;
        this.clock = clock;
    }

    /**
     * Of those who may be recorded, nobody reacted or replied since the last four that enough people read, nor for three
     * weeks. What its end says of their silence would otherwise be said of each of them.
     */
    boolean isUnanswered(Nudge nudge, Community community) {
        if (nudge.audience().namesPeople()) {
            return false;
        }
        var heard = nudges.heard(nudge, playbooks.ruleOf(community).minimum(), UNANSWERED);
        if (heard.size() < UNANSWERED) {
            return false;
        }
        var fourth = heard.get(UNANSWERED - 1);
        var weeksAgo = clock.instant().minus(AT_LEAST);
        var since = fourth.isBefore(weeksAgo) ? fourth : weeksAgo;
        return !nudge.at().isAfter(since)
                && !echoes.any(
                        communities.in(community.workspace()),
                        new Purpose(Subject.FEATURE, Subject.named(nudge)),
                        since);
    }

    /** Whoever lost the role, or has it for other channels alone, writes to nobody any more. */
    boolean isOrphaned(Nudge nudge, Community community) {
        return !orphaned(List.of(nudge), community).isEmpty();
    }

    /** Those of them: what each author may is looked up once. */
    List<Nudge> orphaned(Collection<Nudge> nudges, Community community) {
        var reach = new HashMap<Long, Predicate<Audience>>();
        return nudges.stream()
                .filter(nudge -> !reach.computeIfAbsent(nudge.author(), author -> reachOf(author, community))
                        .test(nudge.audience()))
                .toList();
    }

    private Predicate<Audience> reachOf(long author, Community community) {
        return pseudonyms
                .behind(author)
                .map(member -> addressing.reachOf(member, community))
                .orElse(any -> false);
    }

    void end(Nudge nudge) {
        nudges.become(nudge, State.ENDED);
        tell(nudge, words -> words.unanswered(shown(nudge), UNANSWERED));
    }

    void tellMissed(Nudge nudge, int times) {
        tell(nudge, words -> words.missed(shown(nudge), times, nudge.repeats()));
    }

    private void tell(Nudge nudge, Function<NudgeMessages, String> sentence) {
        pseudonyms
                .behind(nudge.author())
                .ifPresent(author -> outbox.post(new Posting(
                        new Target.ToMember(author),
                        Message.of(sentence.apply(Words.in(people.languageOf(author), NudgeMessages.class))),
                        new Purpose(Subject.FEATURE, "author:" + nudge.id()))));
    }

    /** As much of it as one recognises. */
    static String shown(Nudge nudge) {
        return Excerpt.of(nudge.words().replaceAll("\\s+", " "), SHOWN);
    }
}
