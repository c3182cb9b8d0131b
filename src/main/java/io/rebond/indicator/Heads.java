package io.rebond.indicator;

import io.rebond.chat.ChannelRef;
import io.rebond.chat.Headcounts;
import io.rebond.chat.Purpose;
import io.rebond.chat.Showcase.Exhibit;
import io.rebond.directory.Communities;
import io.rebond.directory.Playbooks;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;

/** Finds, in the bulletins that are out, how something was received by the last week that tells of it. */
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

    /** Of the last week that speaks of each: what was told before bears another date, and what it can tell no more it withholds. */
    @Override
    public Map<Exhibit, Told> of(long number, Collection<Exhibit> exhibits) {
        var weeks = bulletins.latestOf(
                number, exhibits.stream().map(Heads::name).distinct().toList());
        var issues = issues(number, weeks.values());
        return exhibits.stream()
                .distinct()
                .filter(exhibit -> weeks.containsKey(name(exhibit)))
                .collect(Collectors.toMap(
                        exhibit -> exhibit, exhibit -> told(exhibit, issues.get(weeks.get(name(exhibit))))));
    }

    private Map<Week, Bulletin> issues(long number, Collection<Week> weeks) {
        var community = communities.get(number);
        var rule = playbooks.ruleOf(community);
        return weeks.stream()
                .distinct()
                .collect(Collectors.toMap(
                        week -> week, week -> new Bulletin(week, bulletins.told(community, week), rule)));
    }

    private static String name(Exhibit exhibit) {
        return Observed.openedName(exhibit.whole());
    }

    private static Told told(Exhibit exhibit, Bulletin issue) {
        return new Told(
                issue.week().last(),
                issue.in(exhibit.where()),
                exhibit.subjects().stream()
                        .distinct()
                        .collect(
                                Collectors.toMap(Purpose::subject, subject -> count(subject, exhibit.where(), issue))));
    }

    private static Headcount count(Purpose subject, ChannelRef where, Bulletin issue) {
        return new Headcount(
                issue.within(where, Observed.openedName(subject)), issue.within(where, Observed.reactedName(subject)));
    }
}
