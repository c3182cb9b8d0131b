package io.rebond.manager;

import io.rebond.chat.ChannelRef;
import io.rebond.chat.MemberRef;
import io.rebond.directory.Communities;
import io.rebond.directory.Community;
import io.rebond.directory.Readership;
import io.rebond.directory.Team;
import io.rebond.directory.Teams;
import io.rebond.indicator.Indicators;
import io.rebond.question.OpenQuestion;
import io.rebond.question.OpenQuestions;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Looks at teams for those who manage them, and for nobody else. */
@Singleton
class Glances {

    private final Teams teams;
    private final Communities communities;
    private final Indicators indicators;
    private final Favourites favourites;
    private final OpenQuestions questions;
    private final Readership readership;

    Glances(
            Teams teams,
            Communities communities,
            Indicators indicators,
            Favourites favourites,
            OpenQuestions questions,
            Readership readership) {
        this.teams = teams;
        this.communities = communities;
        this.indicators = indicators;
        this.favourites = favourites;
        this.questions = questions;
        this.readership = readership;
    }

    /** Those that somebody manages, by name. */
    List<Team> managedBy(MemberRef member) {
        return teams.in(member.workspace()).stream()
                .filter(team -> team.manager().equals(Optional.of(member)))
                .toList();
    }

    /** The community that most of a team's people are in, the first of several: figures are of one. */
    Community communityOf(Team team, MemberRef manager) {
        var all = communities.in(manager.workspace());
        var people = all.size() == 1 ? Set.<Long>of() : teams.members(team);
        return all.stream()
                .min(Comparator.comparingInt(
                        community -> -communities.among(community, people).size()))
                .orElseGet(() -> communities.of(new ChannelRef(manager.workspace(), "")));
    }

    /** Whether there are figures of all weeks before that Monday. */
    boolean isCounted(Community community, LocalDate monday) {
        return indicators
                .latest(community)
                .filter(bulletin -> !bulletin.week().over().isBefore(monday))
                .isPresent();
    }

    Glance at(Team team, MemberRef manager) {
        var community = communityOf(team, manager);
        var now = indicators.latest(community);
        return new Glance(
                team,
                community,
                now,
                now.flatMap(bulletin -> indicators.before(bulletin, community)),
                now.flatMap(bulletin -> favourites.of(bulletin, community, manager)),
                unanswered(community, manager));
    }

    /** What was asked behind a door is nobody's business elsewhere, not even of a manager who is in there. */
    private Optional<OpenQuestion> unanswered(Community community, MemberRef manager) {
        var places = new HashSet<>(readership.openPlaces(community).keySet());
        return questions.oldest(community, places).flatMap(any -> {
            places.retainAll(readership.openTo(manager));
            return questions.oldest(community, places);
        });
    }
}
