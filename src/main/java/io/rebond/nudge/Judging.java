package io.rebond.nudge;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import io.rebond.audience.Reach;
import io.rebond.chat.Profile;
import io.rebond.directory.Communities;
import io.rebond.directory.Community;
import io.rebond.directory.People;
import io.rebond.directory.Playbooks;
import io.rebond.nudge.Due.Send;
import io.rebond.nudge.Due.Skip;
import io.rebond.nudge.Due.Wait;
import io.rebond.nudge.Nudge.State;
import io.rebond.nudge.Pauses.Pause;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Judges turns that have come: by whom each is for now, what each person chose, where they are, and the manners of the
 * community. Whatever the turns are of, what holds for many of them is read once.
 */
@Singleton
class Judging {

    /** Whoever may be written to, and what of; the profile is null of whoever left. */
    record Reader(Nudge nudge, Community community, Profile profile) {}

    /**
     * @param may those who may be written to, if their week has room, in the order in which they have it
     * @param decided those who may not, and why
     * @param putOff those who may later
     */
    record Verdicts(Map<Turn, Reader> may, Map<Turn, Outcome> decided, Map<Turn, Instant> putOff) {}

    private final Endings endings;
    private final Communities communities;
    private final People people;
    private final Playbooks playbooks;
    private final Wishes wishes;
    private final Reach reach;
    private final Clock clock;

    Judging(
            Endings endings,
            Communities communities,
            People people,
            Playbooks playbooks,
            Wishes wishes,
            Reach reach,
            Clock clock) {
        this.endings = endings;
        this.communities = communities;
        this.people = people;
        this.playbooks = playbooks;
        this.wishes = wishes;
        this.reach = reach;
        this.clock = clock;
    }

    /** @param nudges all that the turns are of */
    Verdicts of(Collection<Nudge> nudges, List<Turn> turns) {
        var verdicts = new Verdicts(new TreeMap<>(Turn.ORDER), new HashMap<>(), new HashMap<>());
        nudges.stream().collect(groupingBy(Nudge::community)).forEach((community, some) -> {
            var ids = some.stream().map(Nudge::id).collect(toSet());
            judge(
                    communities.get(community),
                    some,
                    turns.stream().filter(turn -> ids.contains(turn.nudge())).toList(),
                    verdicts);
        });
        return verdicts;
    }

    private void judge(Community community, List<Nudge> nudges, List<Turn> turns, Verdicts verdicts) {
        var now = clock.instant();
        var numbers = turns.stream().map(Turn::pseudonym).collect(toSet());
        var crowd = reach.among(community, numbers);
        var present = people.profiles(crowd.present());
        var pauses = wishes.of(numbers);
        var due = Due.by(playbooks.of(community));
        var resting = resting(nudges, community);
        var byId = nudges.stream().collect(toMap(Nudge::id, nudge -> nudge));
        for (var planned : turns) {
            var nudge = byId.get(planned.nudge());
            var meant = crowd.groupOf(planned.pseudonym(), nudge.audience());
            var turn = planned.in(meant.orElse(planned.group()));
            var reader = new Reader(nudge, community, present.get(turn.pseudonym()));
            var reason = resting.contains(nudge)
                    ? Optional.of(Outcome.RESTING)
                    : standing(turn, reader, meant.isPresent(), pauses.getOrDefault(turn.pseudonym(), Set.of()));
            reason.ifPresentOrElse(
                    why -> verdicts.decided().put(turn, why),
                    () -> note(
                            turn, reader, due.decide(turn.at(), reader.profile().zone(), now), verdicts));
        }
    }

    private Set<Nudge> resting(List<Nudge> nudges, Community community) {
        var resting =
                nudges.stream().filter(nudge -> nudge.state() != State.ACTIVE).collect(toSet());
        resting.addAll(endings.orphaned(nudges, community));
        return resting;
    }

    /** What holds whatever the hour. */
    private static Optional<Outcome> standing(Turn turn, Reader reader, boolean meant, Set<Pause> pauses) {
        if (reader.profile() == null) {
            return Optional.of(Outcome.LEFT);
        } else if (!meant) {
            return Optional.of(Outcome.UNMEANT);
        }
        return pauses.stream()
                .filter(pause -> pause.concerns(turn))
                .map(Pause::outcome)
                .min(Comparator.naturalOrder());
    }

    private static void note(Turn turn, Reader reader, Due.Decision decision, Verdicts verdicts) {
        if (decision instanceof Send) {
            verdicts.may().put(turn, reader);
        } else if (decision instanceof Wait wait) {
            verdicts.putOff().put(turn, wait.until());
        } else if (decision instanceof Skip skip) {
            verdicts.decided().put(turn, skip.why());
        }
    }
}
