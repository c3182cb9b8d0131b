package io.rebond.nudge;

import io.rebond.audience.Reach;
import io.rebond.chat.Circular;
import io.rebond.chat.Language;
import io.rebond.chat.MemberRef;
import io.rebond.chat.Outbox;
import io.rebond.chat.Profile;
import io.rebond.chat.Target;
import io.rebond.directory.Communities;
import io.rebond.directory.Community;
import io.rebond.directory.Holds;
import io.rebond.directory.People;
import io.rebond.directory.WeeklyCap;
import io.rebond.nudge.Judging.Verdicts;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Writes to those whose turn has come and who may be written to, and notes what became of each. The caller holds the turns. */
@Singleton
class Delivering {

    /** Those who read the same message. */
    private record Readers(int group, Language language) {}

    private final Nudges nudges;
    private final Reach reach;
    private final Communities communities;
    private final People people;
    private final Judging judging;
    private final Turns turns;
    private final WeeklyCap cap;
    private final Holds holds;
    private final NudgeLook look;
    private final Outbox outbox;

    Delivering(
            Nudges nudges,
            Reach reach,
            Communities communities,
            People people,
            Judging judging,
            Turns turns,
            WeeklyCap cap,
            Holds holds,
            NudgeLook look,
            Outbox outbox) {
        this.nudges = nudges;
        this.reach = reach;
        this.communities = communities;
        this.people = people;
        this.judging = judging;
        this.turns = turns;
        this.cap = cap;
        this.holds = holds;
        this.look = look;
        this.outbox = outbox;
    }

    /** Those whom a nudge is for now, with the group that each is in; nobody where it is gone. */
    Map<Long, Integer> meantBy(long nudge) {
        return nudges.of(Set.of(nudge)).values().stream()
                .findFirst()
                .map(each -> reach.of(each.audience(), communities.get(each.community())))
                .orElse(Map.of());
    }

    /** @param meant see {@link #meantBy} */
    void deliver(long number, Map<Long, Integer> meant, List<Turn> due) {
        var nudge = nudges.of(Set.of(number)).get(number);
        var community = communities.get(nudge.community());
        var verdicts = judging.of(nudge, community, meant, due);
        if (isKeptBack(nudge, community, verdicts)) {
            verdicts.may().keySet().forEach(turn -> verdicts.decided().put(turn, Outcome.HELD));
        } else {
            send(nudge, community, verdicts);
        }
        turns.decide(verdicts.decided());
        turns.putOff(verdicts.putOff());
    }

    /** By the occurrence, so that its people are not counted. */
    private boolean isKeptBack(Nudge nudge, Community community, Verdicts verdicts) {
        return verdicts.may().keySet().stream()
                .map(Turn::day)
                .distinct()
                .map(day -> holds.keepsBack(community, Subject.FEATURE, Subject.of(nudge, day)))
                .reduce(false, Boolean::logicalOr);
    }

    /** Whose week is full is not written to; the row of their week decides. */
    private void send(Nudge nudge, Community community, Verdicts verdicts) {
        var free =
                cap.claim(verdicts.may().values().stream().map(Profile::member).toList(), community);
        var languages = people.languagesOf(verdicts.may().values());
        var readers = new HashMap<Readers, List<MemberRef>>();
        verdicts.may().forEach((turn, profile) -> {
            boolean sent = free.contains(profile.member());
            verdicts.decided().put(turn, sent ? Outcome.SENT : Outcome.WEEK_FULL);
            if (sent) {
                var reader = profile.member();
                readers.computeIfAbsent(new Readers(turn.group(), languages.get(reader)), any -> new ArrayList<>())
                        .add(reader);
            }
        });
        readers.forEach((who, members) -> outbox.post(new Circular(
                members.stream().map(Target.ToMember::new).toList(),
                look.toMember(nudge, who.group(), community, who.language()),
                Subject.of(nudge))));
    }
}
