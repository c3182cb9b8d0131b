package io.rebond.indicator;

import io.rebond.chat.ChannelRef;
import io.rebond.chat.Headcounts;
import io.rebond.chat.Purpose;
import io.rebond.chat.Showcase.Exhibit;
import io.rebond.directory.Communities;
import io.rebond.directory.Playbooks;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Finds, in the bulletins that are out, how something was received. A figure that cannot be told anew stays as it was. */
@Singleton
class Heads implements Headcounts {

    private final Bulletins bulletins;
    private final Communities communities;
    private final Playbooks playbooks;

    Heads(Bulletins bulletins, Communities communities, Playbooks playbooks) {
        this.bulletins = bulletins;
        this.communities = communities;
        this.playbooks = playbooks;
    }

    @Override
    public Optional<Told> of(long community, Exhibit exhibit) {
        var issues = issues(community, exhibit);
        return issues.stream().findFirst().map(latest -> {
            return new Told(
                    latest.week().last(),
                    latest.in(exhibit.where()),
                    exhibit.subjects().stream()
                            .distinct()
                            .collect(Collectors.toMap(
                                    Purpose::subject, subject -> count(subject, exhibit.where(), issues))));
        });
    }

    /** Those that tell of it, the latest first. */
    private List<Bulletin> issues(long number, Exhibit exhibit) {
        var weeks = bulletins.weeksOf(number, Observed.openedName(exhibit.whole()));
        if (weeks.isEmpty()) {
            return List.of();
        }
        var community = communities.get(number);
        var rule = playbooks.ruleOf(community);
        return weeks.stream()
                .sorted(Comparator.comparing(Week::monday).reversed())
                .map(week -> new Bulletin(week, bulletins.told(community, week), rule))
                .toList();
    }

    private static Headcount count(Purpose subject, ChannelRef where, List<Bulletin> issues) {
        return new Headcount(
                latest(Observed.openedName(subject), where, issues),
                latest(Observed.reactedName(subject), where, issues));
    }

    private static Optional<Integer> latest(String name, ChannelRef where, List<Bulletin> issues) {
        return issues.stream()
                .flatMap(issue -> issue.within(where, name).stream())
                .findFirst();
    }
}
