package io.rebond.audience;

import static java.util.stream.Collectors.toSet;

import io.rebond.audience.Term.Following;
import io.rebond.audience.Term.Holding;
import io.rebond.audience.Term.InChannel;
import io.rebond.audience.Term.InTeam;
import io.rebond.audience.Term.Newcomer;
import io.rebond.audience.Term.Person;
import io.rebond.chat.ChannelRef;
import io.rebond.directory.Communities;
import io.rebond.directory.Community;
import io.rebond.directory.Interests;
import io.rebond.directory.People;
import io.rebond.directory.Teams;
import io.rebond.privacy.Pseudonyms;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Who is in an audience as things stand: humans of the community alone, each in the first group that holds for them. */
@Singleton
public class Reach {

    private static final Duration NEW = Duration.ofDays(28);

    /** Of more, all of a community are read at once. */
    private static final int FEW = 500;

    private final Communities communities;
    private final People people;
    private final Teams teams;
    private final Interests interests;
    private final Pseudonyms pseudonyms;
    private final Clock clock;

    Reach(
            Communities communities,
            People people,
            Teams teams,
            Interests interests,
            Pseudonyms pseudonyms,
            Clock clock) {
        this.communities = communities;
        this.people = people;
        this.teams = teams;
        this.interests = interests;
        this.pseudonyms = pseudonyms;
        this.clock = clock;
    }

    /** For each pseudonym the group that they are in; in the order of the pseudonyms. */
    public Map<Long, Integer> of(Audience audience, Community community) {
        var reached = new TreeMap<Long, Integer>();
        for (int group = 0; group < audience.groups().size(); group++) {
            for (long number : present(of(audience.groups().get(group), community), community)) {
                reached.putIfAbsent(number, group);
            }
        }
        return reached;
    }

    /** A few hundred people at a time, of whom it is asked whether they are in audiences. */
    public Crowd among(Community community, Set<Long> numbers) {
        var holders = new Holders(community);
        return new Crowd(
                communities.among(community, numbers),
                term -> term.accept(new HoldersAmong(holders, community, numbers)));
    }

    /** For whom all of its terms hold, wherever they are; for whom nothing must hold, all of the community. */
    private Set<Long> of(List<Term> group, Community community) {
        if (group.isEmpty()) {
            return communities.population(community);
        }
        var holders = new Holders(community);
        return group.stream()
                .map(term -> term.accept(holders))
                .reduce((held, also) -> also.stream().filter(held::contains).collect(toSet()))
                .orElseThrow();
    }

    private Set<Long> present(Set<Long> held, Community community) {
        if (held.size() <= FEW) {
            return communities.among(community, held);
        }
        return communities.population(community).stream().filter(held::contains).collect(toSet());
    }

    /** For whom a term holds, wherever they are. */
    private final class Holders implements Term.Visitor<Set<Long>> {
        private final Community community;

        Holders(Community community) {
            this.community = community;
        }

        @Override
        public Set<Long> channel(InChannel term) {
            return communities.population(new ChannelRef(community.workspace(), term.id()));
        }

        @Override
        public Set<Long> person(Person term) {
            return Set.of(term.pseudonym());
        }

        @Override
        public Set<Long> topic(Following term) {
            return interests.followersOf(term.topic());
        }

        @Override
        public Set<Long> team(InTeam term) {
            return teams.peopleOf(term.id());
        }

        @Override
        public Set<Long> role(Holding term) {
            return Set.copyOf(
                    pseudonyms.known(people.holding(term.role(), community)).values());
        }

        @Override
        public Set<Long> newcomer(Newcomer term) {
            return communities.newcomers(community, clock.instant().minus(NEW));
        }
    }

    /** The same of some people: of what may hold for very many, no more is read than is asked. */
    private final class HoldersAmong implements Term.Visitor<Set<Long>> {
        private final Holders all;
        private final Community community;
        private final Set<Long> numbers;

        HoldersAmong(Holders all, Community community, Set<Long> numbers) {
            this.all = all;
            this.community = community;
            this.numbers = numbers;
        }

        @Override
        public Set<Long> channel(InChannel term) {
            return communities.among(new ChannelRef(community.workspace(), term.id()), numbers);
        }

        @Override
        public Set<Long> person(Person term) {
            return all.person(term);
        }

        @Override
        public Set<Long> topic(Following term) {
            return interests.followersAmong(numbers, term.topic());
        }

        @Override
        public Set<Long> team(InTeam term) {
            return teams.among(term.id(), numbers);
        }

        @Override
        public Set<Long> role(Holding term) {
            return all.role(term);
        }

        @Override
        public Set<Long> newcomer(Newcomer term) {
            return all.newcomer(term);
        }
    }
}
