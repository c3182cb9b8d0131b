package io.rebond.nudge;

import static java.util.stream.Collectors.toSet;

import io.rebond.chat.Circular;
import io.rebond.chat.Outbox;
import io.rebond.chat.Target;
import io.rebond.directory.Community;
import io.rebond.directory.Holds;
import io.rebond.directory.People;
import io.rebond.directory.WeeklyCap;
import io.rebond.directory.WeeklyCap.Wish;
import io.rebond.nudge.Judging.Reader;
import io.rebond.nudge.Judging.Verdicts;
import io.rebond.nudge.NudgeLook.Letter;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Writes to those whose turn has come and who may be written to, and notes what became of each. The caller holds the turns, a
 * few hundred of whichever nudges: to judge and to queue them costs what they are, not how many nudges they are of.
 */
@Singleton
class Delivering {

    /** Those who read the same message: of two days, it is not the same. */
    private record Readers(Letter letter, LocalDate day) {}

    private final Nudges nudges;
    private final People people;
    private final Judging judging;
    private final Turns turns;
    private final WeeklyCap cap;
    private final Holds holds;
    private final NudgeLook look;
    private final Outbox outbox;

    Delivering(
            Nudges nudges,
            People people,
            Judging judging,
            Turns turns,
            WeeklyCap cap,
            Holds holds,
            NudgeLook look,
            Outbox outbox) {
        this.nudges = nudges;
        this.people = people;
        this.judging = judging;
        this.turns = turns;
        this.cap = cap;
        this.holds = holds;
        this.look = look;
        this.outbox = outbox;
    }

    void deliver(List<Turn> due) {
        var all = nudges.of(due.stream().map(Turn::nudge).collect(toSet()));
        var verdicts = judging.of(all.values(), due);
        keepBack(verdicts);
        send(claim(verdicts));
        turns.decide(verdicts.decided());
        turns.putOff(verdicts.putOff());
    }

    private void keepBack(Verdicts verdicts) {
        var kept = keptBack(verdicts.may());
        verdicts.may().entrySet().removeIf(each -> {
            var turn = each.getKey();
            boolean held = kept.contains(Subject.of(each.getValue().nudge(), turn.day()));
            if (held) {
                verdicts.decided().put(turn, Outcome.HELD);
            }
            return held;
        });
    }

    /** By the occurrence, so that its people are not counted. */
    private Set<String> keptBack(Map<Turn, Reader> may) {
        var held = may.values().stream()
                .map(Reader::community)
                .distinct()
                .filter(holds::isOn)
                .collect(toSet());
        // Always in the same order, so that two transactions never wait for each other.
        var occurrences = new TreeMap<String, Community>();
        may.forEach((turn, reader) -> {
            if (held.contains(reader.community())) {
                occurrences.put(Subject.of(reader.nudge(), turn.day()), reader.community());
            }
        });
        occurrences.entrySet().removeIf(each -> !holds.keepsBack(each.getValue(), Subject.FEATURE, each.getKey()));
        return occurrences.keySet();
    }

    /** Whose week is full is not written to; the row of their week decides. */
    private Map<Turn, Reader> claim(Verdicts verdicts) {
        var wishes = new LinkedHashMap<Turn, Wish>();
        verdicts.may()
                .forEach((turn, reader) ->
                        wishes.put(turn, new Wish(reader.profile().member(), reader.community())));
        var free = cap.claim(wishes);
        verdicts.may().keySet().forEach(turn -> verdicts.decided()
                .put(turn, free.contains(turn) ? Outcome.SENT : Outcome.WEEK_FULL));
        verdicts.may().keySet().retainAll(free);
        return verdicts.may();
    }

    private void send(Map<Turn, Reader> free) {
        var languages =
                people.languagesOf(free.values().stream().map(Reader::profile).collect(toSet()));
        var readers = new LinkedHashMap<Readers, List<Target>>();
        free.forEach((turn, reader) -> {
            var member = reader.profile().member();
            var letter = new Letter(reader.nudge(), reader.community(), turn.group(), languages.get(member));
            readers.computeIfAbsent(new Readers(letter, turn.day()), any -> new ArrayList<>())
                    .add(new Target.ToMember(member));
        });
        var messages =
                look.toMembers(readers.keySet().stream().map(Readers::letter).collect(toSet()));
        outbox.post(readers.entrySet().stream()
                .map(each -> {
                    var letter = each.getKey().letter();
                    return new Circular(each.getValue(), messages.get(letter), Subject.of(letter.nudge()));
                })
                .toList());
    }
}
