package io.rebond.audience;

import io.rebond.audience.Term.Following;
import io.rebond.audience.Term.Holding;
import io.rebond.audience.Term.InChannel;
import io.rebond.audience.Term.InTeam;
import io.rebond.audience.Term.Newcomer;
import io.rebond.audience.Term.Person;
import io.rebond.chat.Asker;
import io.rebond.chat.ChannelRef;
import io.rebond.chat.MemberRef;
import io.rebond.chat.Role;
import io.rebond.chat.Words;
import io.rebond.delivery.Platforms;
import io.rebond.directory.Communities;
import io.rebond.directory.Community;
import io.rebond.directory.People;
import io.rebond.directory.Team;
import io.rebond.directory.Teams;
import io.rebond.directory.Topics;
import io.rebond.privacy.Pseudonyms;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Understands whom somebody means: {@code topic:java team:Lyon, newcomers} is whoever follows Java in Lyon, and whoever is
 * new. Words stand beside each other for what must hold together; a comma begins another group. Both languages are read.
 */
@Singleton
public class Addressing {

    private static final Pattern WORD = Pattern.compile("[^\\s\"]*\"[^\"]*\"|\\S+");
    private static final Pattern TEAM = Pattern.compile("(?iu)(team|equipe|équipe):");
    private static final Set<String> NEWCOMERS = Set.of("newcomers", "newcomer", "nouveaux", "nouvelles", "arrivants");
    private static final Map<String, Role> ROLES = Map.of(
            "ambassadors", Role.AMBASSADOR,
            "ambassadeurs", Role.AMBASSADOR,
            "ambassadrices", Role.AMBASSADOR,
            "animators", Role.ANIMATOR,
            "animateurs", Role.ANIMATOR,
            "animatrices", Role.ANIMATOR,
            "managers", Role.MANAGER);

    /** As many as fit their column, and more than anybody reads. */
    private static final int MOST_TERMS = 12;

    /** @param rest the words after those of the audience */
    public record Addressed(Audience audience, List<String> rest) {}

    private final Communities communities;
    private final People people;
    private final Teams teams;
    private final Pseudonyms pseudonyms;
    private final Platforms platforms;

    Addressing(Communities communities, People people, Teams teams, Pseudonyms pseudonyms, Platforms platforms) {
        this.communities = communities;
        this.people = people;
        this.teams = teams;
        this.pseudonyms = pseudonyms;
        this.platforms = platforms;
    }

    /** As far as the words name people and places. */
    public Addressed read(Asker asker, List<String> words) throws Unaddressed {
        var community = communities.of(asker.where());
        var groups = new ArrayList<List<Term>>();
        var group = new ArrayList<Term>();
        int at = 0;
        for (; at < words.size() && isAddress(asker, community, words.get(at)); at++) {
            for (var part : parts(words.get(at))) {
                if (part.equals(",")) {
                    close(groups, group);
                } else {
                    group.add(term(asker, community, part));
                }
            }
        }
        close(groups, group);
        var audience = new Audience(groups);
        check(asker, community, audience, words);
        return new Addressed(audience, words.subList(at, words.size()));
    }

    /** As it is typed into a form, where nobody is mentioned and names have spaces. */
    public Audience readTyped(Asker asker, String typed) throws Unaddressed {
        var words = new ArrayList<String>();
        for (var group : typed.split(",")) {
            words.addAll(words(group.strip()));
            words.add(",");
        }
        var addressed = read(asker, words);
        if (!addressed.rest().isEmpty()) {
            throw unknown(asker, addressed.rest().get(0));
        }
        return addressed.audience();
    }

    private static List<String> words(String group) {
        return group.startsWith("@")
                ? List.of(group)
                : WORD.matcher(group)
                        .results()
                        .map(found -> found.group().replace("\"", ""))
                        .toList();
    }

    private static void close(List<List<Term>> groups, List<Term> group) {
        if (!group.isEmpty()) {
            groups.add(List.copyOf(group));
            group.clear();
        }
    }

    /** Several words in quotes may begin like an address, and are what is to be said. */
    private boolean isAddress(Asker asker, Community community, String word) {
        if (word.chars().anyMatch(Character::isWhitespace)) {
            var bare = word.replaceFirst(",$", "");
            return word.startsWith("@") && people.find(asker, bare).isPresent()
                    || TEAM.matcher(word).lookingAt() && team(community, bare).isPresent();
        }
        var folded = word.toLowerCase(Locale.ROOT).replace(",", "");
        return word.equals(",")
                || word.startsWith("#")
                || word.startsWith("@")
                || Topics.isMarked(word)
                || TEAM.matcher(word).lookingAt()
                || NEWCOMERS.contains(folded)
                || ROLES.containsKey(folded)
                || Set.of("me", "moi").contains(folded);
    }

    /** A name may hold a comma, but does not end with one. */
    private static List<String> parts(String word) {
        if (!word.startsWith("@")) {
            return Stream.of(word.split("(?<=,)|(?=,)"))
                    .filter(part -> !part.isEmpty())
                    .toList();
        }
        return word.endsWith(",") ? List.of(word.substring(0, word.length() - 1), ",") : List.of(word);
    }

    private Term term(Asker asker, Community community, String word) throws Unaddressed {
        var folded = word.toLowerCase(Locale.ROOT);
        if (word.startsWith("#")) {
            return new InChannel(communities
                    .channelNamed(community, word)
                    .orElseThrow(() -> noChannel(asker, word))
                    .id());
        } else if (Topics.isMarked(word)) {
            return Topics.of(Stream.of(word)).names().stream()
                    .findFirst()
                    .<Term>map(Following::new)
                    .orElseThrow(() -> unknown(asker, word));
        } else if (TEAM.matcher(word).lookingAt()) {
            return team(community, word)
                    .<Term>map(team -> new InTeam(team.id()))
                    .orElseThrow(() -> new Unaddressed(
                            words(asker).noTeam(shown(TEAM.matcher(word).replaceFirst("")))));
        } else if (NEWCOMERS.contains(folded)) {
            return new Newcomer();
        } else if (ROLES.containsKey(folded)) {
            return new Holding(ROLES.get(folded));
        }
        return person(asker, community, word);
    }

    private Optional<Team> team(Community community, String word) {
        return teams.find(community.workspace(), TEAM.matcher(word).replaceFirst(""));
    }

    private Term person(Asker asker, Community community, String word) throws Unaddressed {
        return people.find(asker, word)
                .flatMap(pseudonyms::known)
                .filter(number -> communities.among(community, Set.of(number)).contains(number))
                .<Term>map(Person::new)
                .orElseThrow(() -> new Unaddressed(words(asker).nobody(shown(word))));
    }

    private void check(Asker asker, Community community, Audience audience, List<String> typed) throws Unaddressed {
        if (audience.groups().isEmpty()) {
            throw typed.stream().allMatch(","::equals)
                    ? new Unaddressed(words(asker).noAudience())
                    : unknown(asker, typed.get(0));
        } else if (audience.terms().count() > MOST_TERMS) {
            throw new Unaddressed(words(asker).tooManyTerms(MOST_TERMS));
        } else if (audience.terms().anyMatch(Person.class::isInstance)
                && (!audience.namesPeople() || audience.groups().stream().anyMatch(group -> group.size() > 1))) {
            throw new Unaddressed(words(asker).peopleAlone());
        } else if (audience.groups().size() > 1
                && audience.groups().stream()
                        .anyMatch(group -> group.size() == 1 && group.get(0) instanceof InChannel)) {
            throw new Unaddressed(words(asker).channelAlone());
        } else if (!mayReach(asker.member(), community, audience)) {
            throw new Unaddressed(words(asker).notYourLane());
        }
    }

    /** Whoever animates one channel reaches the people in it, and changes what goes to them alone. */
    public boolean mayReach(MemberRef member, Community community, Audience audience) {
        return reachOf(member, community).test(audience);
    }

    /** The same of many audiences: the role is looked up once. */
    public Predicate<Audience> reachOf(MemberRef member, Community community) {
        if (people.roleOf(member, community).covers(Role.ANIMATOR)) {
            return any -> true;
        }
        return audience -> audience.groups().stream()
                .allMatch(group -> group.stream().anyMatch(term -> isOwnChannel(member, community, term)));
    }

    private boolean isOwnChannel(MemberRef member, Community community, Term term) {
        return term instanceof InChannel channel
                && people.roleOf(member, new ChannelRef(community.workspace(), channel.id()))
                        .covers(Role.ANIMATOR);
    }

    private Unaddressed noChannel(Asker asker, String word) {
        return new Unaddressed(words(asker)
                .noChannel(shown(word), platforms.invitation(asker.where().workspace(), asker.language())));
    }

    private static Unaddressed unknown(Asker asker, String word) {
        return new Unaddressed(words(asker).unknownAudience(shown(word)));
    }

    /** As much of a word as one recognises. */
    private static String shown(String word) {
        var bare = word.replace("`", "").strip();
        return Optional.of(bare)
                .filter(each -> each.codePointCount(0, each.length()) > 40)
                .map(each -> each.substring(0, each.offsetByCodePoints(0, 40)) + "…")
                .orElse(bare);
    }

    private static AudienceMessages words(Asker asker) {
        return Words.in(asker.language(), AudienceMessages.class);
    }
}
