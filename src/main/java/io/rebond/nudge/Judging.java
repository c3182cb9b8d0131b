package io.rebond.nudge;

import io.rebond.chat.Profile;
import io.rebond.directory.Communities;
import io.rebond.directory.Community;
import io.rebond.directory.People;
import io.rebond.directory.Playbooks;
import io.rebond.directory.Rests;
import io.rebond.nudge.Due.Send;
import io.rebond.nudge.Due.Skip;
import io.rebond.nudge.Due.Wait;
import io.rebond.nudge.Nudge.State;
import io.rebond.nudge.Pauses.Pause;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Judges turns that have come: by whom it is for now, what each chose, where they are, and the manners of the community. */
@Singleton
class Judging {

    /**
     * @param may those who may be written to, if their week has room
     * @param decided those who may not, and why
     * @param putOff those who may later
     */
    record Verdicts(Map<Turn, Profile> may, Map<Turn, Outcome> decided, Map<Turn, Instant> putOff) {}

    private final Endings endings;
    private final Communities communities;
    private final People people;
    private final Playbooks playbooks;
    private final Pauses pauses;
    private final Rests rests;
    private final Clock clock;

    Judging(
            Endings endings,
            Communities communities,
            People people,
            Playbooks playbooks,
            Pauses pauses,
            Rests rests,
            Clock clock) {
        this.endings = endings;
        this.communities = communities;
        this.people = people;
        this.playbooks = playbooks;
        this.pauses = pauses;
        this.rests = rests;
        this.clock = clock;
    }

    /** @param meant those whom it is for, with the group that each is in */
    Verdicts of(Nudge nudge, Community community, Map<Long, Integer> meant, List<Turn> turns) {
        var now = clock.instant();
        var numbers = turns.stream().map(Turn::pseudonym).toList();
        var present = people.profiles(communities.among(community, numbers));
        var wishes = new HashSet<>(pauses.of(numbers, now));
        rests.of(numbers).forEach((person, until) -> wishes.add(new Pause(person, Pauses.ALL, Optional.of(until))));
        var due = Due.by(playbooks.of(community));
        var verdicts = new Verdicts(new HashMap<>(), new HashMap<>(), new HashMap<>());
        boolean resting = nudge.state() != State.ACTIVE || endings.isOrphaned(nudge, community);
        for (var planned : turns) {
            var turn = planned.in(meant.getOrDefault(planned.pseudonym(), planned.group()));
            var profile = present.get(turn.pseudonym());
            (resting ? Optional.of(Outcome.RESTING) : standing(turn, profile, meant.keySet(), wishes))
                    .ifPresentOrElse(
                            why -> verdicts.decided().put(turn, why),
                            () -> note(turn, profile, due.decide(turn.at(), profile.zone(), now), verdicts));
        }
        return verdicts;
    }

    /** What holds whatever the hour. */
    private static Optional<Outcome> standing(Turn turn, Profile present, Set<Long> meant, Set<Pause> wishes) {
        if (present == null) {
            return Optional.of(Outcome.LEFT);
        } else if (!meant.contains(turn.pseudonym())) {
            return Optional.of(Outcome.UNMEANT);
        }
        return wishes.stream()
                .filter(wish -> wish.concerns(turn))
                .map(Pause::outcome)
                .min(Comparator.naturalOrder());
    }

    private static void note(Turn turn, Profile profile, Due.Decision decision, Verdicts verdicts) {
        if (decision instanceof Send) {
            verdicts.may().put(turn, profile);
        } else if (decision instanceof Wait wait) {
            verdicts.putOff().put(turn, wait.until());
        } else if (decision instanceof Skip skip) {
            verdicts.decided().put(turn, skip.why());
        }
    }
}
