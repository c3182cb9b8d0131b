package io.rebond.indicator;

import io.rebond.chat.ChannelRef;
import io.rebond.chat.Headcounts;
import io.rebond.chat.Purpose;
import io.rebond.chat.Showcase.Exhibit;
import io.rebond.directory.Communities;
import io.rebond.directory.Playbooks;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.Optional;
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

    @Override
    public Optional<Told> of(long community, Exhibit exhibit) {
        return latest(community, exhibit)
                .map(issue -> new Told(
                        issue.week().last(),
                        issue.in(exhibit.where()),
                        exhibit.subjects().stream()
                                .distinct()
                                .collect(Collectors.toMap(
                                        Purpose::subject, subject -> count(subject, exhibit.where(), issue)))));
    }

    /** The last that speaks of it: what was told before bears another date, and what it can tell no more it withholds. */
    private Optional<Bulletin> latest(long number, Exhibit exhibit) {
        return bulletins.weeksOf(number, Observed.openedName(exhibit.whole())).stream()
                .max(Comparator.comparing(Week::monday))
                .map(week -> {
                    var community = communities.get(number);
                    return new Bulletin(week, bulletins.told(community, week), playbooks.ruleOf(community));
                });
    }

    private static Headcount count(Purpose subject, ChannelRef where, Bulletin issue) {
        return new Headcount(
                issue.within(where, Observed.openedName(subject)), issue.within(where, Observed.reactedName(subject)));
    }
}
