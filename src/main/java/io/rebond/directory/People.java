package io.rebond.directory;

import io.rebond.chat.Asker;
import io.rebond.chat.ChannelRef;
import io.rebond.chat.Language;
import io.rebond.chat.Languages;
import io.rebond.chat.MemberRef;
import io.rebond.chat.Population;
import io.rebond.chat.Profile;
import io.rebond.chat.Role;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jdbi.v3.core.JdbiException;

/** Who somebody is and what they may do. */
@Singleton
public class People implements Languages {

    private static final Logger LOG = Logger.getLogger(People.class);

    private static final Set<String> ME = Set.of("me", "moi");

    private final Members members;
    private final Places places;
    private final Roles roles;
    private final Teams teams;
    private final List<Population> populations;
    private final List<String> admins;

    /** @param admins REBOND_ADMINS: platform user ids, separated by commas, of those who administer Rebond */
    People(
            Members members,
            Places places,
            Roles roles,
            Teams teams,
            Instance<Population> populations,
            @ConfigProperty(name = "rebond.admins") Optional<List<String>> admins) {
        this.members = members;
        this.places = places;
        this.roles = roles;
        this.teams = teams;
        this.populations = populations.stream().toList();
        this.admins = admins.orElse(List.of());
    }

    @Override
    public Language languageOf(MemberRef member) {
        try {
            var own = speaksFor(member)
                    .flatMap(population -> population.languageToldBy(member))
                    .or(() -> profile(member).map(Profile::language))
                    .orElse(Language.ENGLISH);
            return own == Language.FRENCH && members.sayTu(member) ? own.familiar() : own;
        } catch (JdbiException e) {
            // Who asks may be about to say that the database is away.
            LOG.debugf("a language could not be read: %s", e.getMessage());
            return Language.ENGLISH;
        }
    }

    /** The same of many at once, a few hundred at a time. */
    public Map<MemberRef, Language> languagesOf(Collection<Profile> profiles) {
        var readers = profiles.stream().map(Profile::member).toList();
        var told = new HashMap<MemberRef, Language>();
        populations.forEach(population -> told.putAll(population.languagesToldBy(readers)));
        var familiar = members.whoSayTu(readers);
        var languages = new HashMap<MemberRef, Language>();
        profiles.forEach(profile -> {
            var own = told.getOrDefault(profile.member(), profile.language());
            languages.put(
                    profile.member(),
                    own == Language.FRENCH && familiar.contains(profile.member()) ? own.familiar() : own);
        });
        return languages;
    }

    /** The name that others see; the platform's identifier where it tells none. */
    public String nameOf(MemberRef member) {
        return profile(member).map(Profile::name).orElse(member.id());
    }

    /** What the platforms tell of those pseudonyms of whom they tell anything, a few hundred at a time. */
    public Map<Long, Profile> profiles(Collection<Long> numbers) {
        return members.of(numbers);
    }

    /** Where the platform says they are; empty where it tells nothing. */
    public Optional<ZoneId> zoneOf(MemberRef member) {
        return profile(member).map(Profile::zone);
    }

    /** Whether they work here and can be asked something; false for apps and for people of another company. */
    public boolean isColleague(MemberRef member) {
        return profile(member).map(Profile::human).orElse(false);
    }

    /** Whether they may read the open channels that they are not in. */
    boolean readsWhatIsOpen(MemberRef member) {
        return isColleague(member)
                && speaksFor(member)
                        .filter(population -> population.readsWhatIsOpen(member))
                        .isPresent();
    }

    /**
     * Whom a word of a line means: as the platform told, else by the platform's identifier, else by a name that one person
     * alone bears; with or without {@code @}, and {@code me} for who asks.
     */
    public Optional<MemberRef> find(Asker asker, String word) {
        var bare = word.startsWith("@") ? word.substring(1) : word;
        if (ME.contains(bare.toLowerCase(Locale.ROOT))) {
            return Optional.of(asker.member());
        }
        return asker.mentioned(word).or(() -> {
            var byId = new MemberRef(asker.member().workspace(), bare);
            var byName = members.named(asker.member().workspace(), bare);
            return members.find(byId).isPresent()
                    ? Optional.of(byId)
                    : Optional.of(byName).filter(all -> all.size() == 1).map(all -> all.get(0));
        });
    }

    /**
     * The highest role of the member in that place. In a direct conversation, the highest that they have anywhere: what
     * they then change is judged where it stands.
     */
    public Role roleOf(MemberRef member, ChannelRef where) {
        var place = places.at(where);
        return highest(member, scope -> place.isEmpty() || scope.covers(place.get()));
    }

    /** The highest role that holds for all of the community, not for one of its channels alone. */
    public Role roleOf(MemberRef member, Community community) {
        return highest(member, scope -> scope.equals(Scope.WORKSPACE) || scope.equals(Scope.of(community)));
    }

    /** The highest role that holds anywhere in the community: enough to see how it is doing, not to change it. */
    public Role roleWithin(MemberRef member, Community community) {
        return highest(member, scope -> reaches(scope, community));
    }

    /** Those who were given that very role for the community, for one of its channels or for the workspace. */
    public Set<MemberRef> holding(Role role, Community community) {
        var given = roles.in(community.workspace()).stream()
                .filter(grant -> grant.role() == role && reaches(grant.scope(), community))
                .map(Grant::holder);
        var own = populations.stream()
                .filter(each -> each.platform().equals(community.workspace().platform()))
                .flatMap(each -> each.roles(community.workspace()).entrySet().stream())
                .filter(each -> each.getValue() == role)
                .map(Map.Entry::getKey);
        var managers = role == Role.MANAGER
                ? teams.in(community.workspace()).stream().flatMap(team -> team.manager().stream())
                : Stream.<MemberRef>empty();
        return Stream.of(given, own, managers).flatMap(each -> each).collect(Collectors.toSet());
    }

    private boolean reaches(Scope scope, Community community) {
        return scope.equals(Scope.WORKSPACE) || scope.equals(Scope.of(community)) || places.isIn(scope, community);
    }

    private Role highest(MemberRef member, Predicate<Scope> holds) {
        if (admins.contains(member.id())) {
            return Role.ADMIN;
        }
        var given = roles.of(member).stream()
                .filter(grant -> holds.test(grant.scope()))
                .map(Grant::role);
        var own = Stream.of(byPlatform(member), teams.isManager(member) ? Role.MANAGER : Role.MEMBER);
        return Stream.concat(own, given).max(Comparator.naturalOrder()).orElse(Role.MEMBER);
    }

    private Role byPlatform(MemberRef member) {
        return speaksFor(member)
                .map(population -> population.roles(member.workspace()).get(member))
                .orElse(Role.MEMBER);
    }

    private Optional<Profile> profile(MemberRef member) {
        return members.find(member).or(() -> speaksFor(member).flatMap(population -> population.profile(member)));
    }

    private Optional<Population> speaksFor(MemberRef member) {
        return populations.stream()
                .filter(population ->
                        population.platform().equals(member.workspace().platform()))
                .findFirst();
    }
}
