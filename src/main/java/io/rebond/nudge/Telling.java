package io.rebond.nudge;

import io.rebond.audience.Audience;
import io.rebond.audience.AudienceWords;
import io.rebond.audience.Reach;
import io.rebond.calendar.WhenWords;
import io.rebond.chat.Language;
import io.rebond.chat.Message;
import io.rebond.chat.Words;
import io.rebond.directory.Community;
import io.rebond.directory.Followers;
import io.rebond.directory.Playbooks;
import io.rebond.privacy.SuppressionRule;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Tells an animator whom a nudge reaches, when, and what became of it; numbers of people from the minimum group up. */
@Singleton
class Telling {

    private final AudienceWords audiences;
    private final Reach reach;
    private final Followers followers;
    private final Nudges nudges;
    private final Turns turns;
    private final Playbooks playbooks;
    private final Clock clock;

    Telling(
            AudienceWords audiences,
            Reach reach,
            Followers followers,
            Nudges nudges,
            Turns turns,
            Playbooks playbooks,
            Clock clock) {
        this.audiences = audiences;
        this.reach = reach;
        this.followers = followers;
        this.nudges = nudges;
        this.turns = turns;
        this.playbooks = playbooks;
        this.clock = clock;
    }

    Message.Builder draft(Nudge draft, Community community, Language language) {
        var words = words(language);
        var message = Message.saying(words.draft(
                        audiences.typed(draft.audience(), community, language), reach(draft, community, words)))
                .paragraph(draft.words())
                .paragraph(schedule(draft, community, language));
        return draft.audience().channel().isPresent()
                ? message
                : message.context(words.manners(playbooks.of(community).weeklyCap()));
    }

    /** When it comes, and the next three times where it repeats. */
    String schedule(Nudge nudge, Community community, Language language) {
        return schedule(nudge, clock.instant(), community, language);
    }

    /** The same, of the times after a moment that may be later than now. */
    String schedule(Nudge nudge, Instant after, Community community, Language language) {
        var words = words(language);
        var calendar = WhenWords.in(language);
        var told = calendar.of(nudge.rhythm(), community.zone());
        if (!nudge.repeats()) {
            return words.when(told);
        }
        var next = words.next(
                String.join("\n", calendar.nextThree(nudge.rhythm(), clock.instant(), after, community.zone())));
        var when = nudge.audience().channel().isPresent() ? words.when(told) : words.whenOnTheirClocks(told);
        return when + "\n" + next;
    }

    /** Whoever asked anew after each change would read of one person what they follow: those of a topic move by the minimum. */
    private String reach(Nudge draft, Community community, NudgeMessages words) {
        var audience = draft.audience();
        if (audience.channel().isPresent()) {
            return words.reachChannel();
        }
        var rule = playbooks.ruleOf(community);
        if (audience.combinesTopics()) {
            return isMany(audience, community) ? words.reachMany(rule.minimum()) : words.reachWithheld(rule.minimum());
        }
        if (!audience.topics().isEmpty()) {
            return Optional.ofNullable(
                            followers.told(community).get(audience.topics().get(0)))
                    .map(words::reach)
                    .orElseGet(() -> words.reachWithheld(rule.minimum()));
        }
        int people = reach.of(audience, community).size();
        return audience.namesPeople() || rule.shows(people) ? words.reach(people) : words.reachFew(rule.minimum());
    }

    /**
     * Whether some part of it is enough that nobody's choice of a topic decides alone: else four people whom everybody sees,
     * and a team of one beside a topic, would tell what that one follows.
     */
    private boolean isMany(Audience audience, Community community) {
        var rule = playbooks.ruleOf(community);
        return rule.shows(reach.of(audience.withoutTopics(), community).size())
                || audience.withTopics()
                        .anyMatch(part -> rule.shows(
                                reach.of(part, community).size(),
                                reach.of(part.whoeverFollows(), community).size()));
    }

    /** What it has reached, and what was not sent and why; empty before anything happened. */
    List<String> outcomes(Nudge nudge, Community community, Language language) {
        return nudge.audience().channel().isPresent()
                ? inChannel(nudge, language)
                : toPeople(nudge, community, language);
    }

    private List<String> inChannel(Nudge nudge, Language language) {
        var words = words(language);
        var reasons = nudges.outcomes(nudge).entrySet().stream()
                .filter(each -> !each.getKey().equals(Outcome.SENT.name()))
                .sorted(Map.Entry.comparingByKey())
                .map(each -> each.getValue() == 1
                        ? words.unsentOnce(words.outcome(each.getKey()))
                        : words.unsentTimes(each.getValue(), words.outcome(each.getKey())))
                .toList();
        return reasons.isEmpty() ? List.of() : List.of(words.notSent(String.join(", ", reasons)));
    }

    /** Who named people one by one would read of each of them what became of it. */
    private List<String> toPeople(Nudge nudge, Community community, Language language) {
        var outcomes = turns.outcomes(nudge);
        if (outcomes.isEmpty() || nudge.audience().namesPeople()) {
            return List.of();
        }
        var words = words(language);
        var rule = playbooks.ruleOf(community);
        var told = told(outcomes, nudge, community);
        var lines = new ArrayList<String>();
        Optional.ofNullable(told.remove(Outcome.SENT)).map(words::sentTo).ifPresent(lines::add);
        var reasons = told.entrySet().stream()
                .map(each -> words.unsent(each.getValue(), each.getKey().in(language)))
                .toList();
        if (!reasons.isEmpty()) {
            lines.add(words.notSent(String.join(", ", reasons)));
        }
        lines.add(words.fewWithheld(rule.minimum()));
        return lines;
    }

    /** In steps: of two nudges to nearly the same people, the difference would be what became of the few others. */
    private Map<Outcome, Long> told(Map<Outcome, Long> outcomes, Nudge nudge, Community community) {
        var rule = playbooks.ruleOf(community);
        var audience = nudge.audience();
        if (audience.combinesTopics() && !isMany(audience, community)) {
            return new EnumMap<>(Outcome.class);
        }
        var told = told(outcomes, turns.people(nudge), rule);
        told.replaceAll((outcome, people) ->
                audience.topics().isEmpty() ? rule.inSteps(people).orElseThrow() : Long.valueOf(rule.minimum()));
        return told;
    }

    /** Those that leave neither too few others, each alone, nor too few untold, all together: the least gives way. */
    private static Map<Outcome, Long> told(Map<Outcome, Long> outcomes, long people, SuppressionRule rule) {
        var told = new EnumMap<Outcome, Long>(Outcome.class);
        outcomes.forEach((outcome, some) -> {
            if (rule.shows(some) && leaves(people - some, rule)) {
                told.put(outcome, some);
            }
        });
        while (!told.isEmpty() && !leaves(people - sum(told), rule)) {
            told.entrySet().stream()
                    .min(Map.Entry.<Outcome, Long>comparingByValue()
                            .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                    .map(Map.Entry::getKey)
                    .ifPresent(told::remove);
        }
        return told;
    }

    private static long sum(Map<Outcome, Long> told) {
        return told.values().stream().mapToLong(Long::longValue).sum();
    }

    /** Of what repeats, one person may be counted under several outcomes: then nothing can be subtracted. */
    private static boolean leaves(long others, SuppressionRule rule) {
        return others <= 0 || rule.shows(others);
    }

    private static NudgeMessages words(Language language) {
        return Words.in(language, NudgeMessages.class);
    }
}
