package io.rebond.audience;

import io.rebond.audience.Term.Following;
import io.rebond.audience.Term.Holding;
import io.rebond.audience.Term.InChannel;
import io.rebond.audience.Term.InTeam;
import io.rebond.audience.Term.Newcomer;
import io.rebond.audience.Term.Person;
import io.rebond.chat.Role;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Whom a nudge is for: whoever is in one of the groups, and in a group is for whom each of its terms holds. One channel
 * alone means the channel itself.
 */
public record Audience(List<List<Term>> groups) {

    public Audience {
        groups = groups.stream().map(List::copyOf).toList();
    }

    /** The channel that gets one message, which everybody sees. */
    public Optional<String> channel() {
        return groups.size() == 1 && groups.get(0).size() == 1 && groups.get(0).get(0) instanceof InChannel alone
                ? Optional.of(alone.id())
                : Optional.empty();
    }

    /** Named one by one, so that whoever wrote it knows how many they are. */
    public boolean namesPeople() {
        return terms().allMatch(Person.class::isInstance);
    }

    /** What people follow is theirs alone: together with other terms a number would be one more thing to compare. */
    public boolean combinesTopics() {
        return terms().anyMatch(Following.class::isInstance) && terms().count() > 1;
    }

    /** Those that its people follow. */
    public List<String> topics() {
        return terms().filter(Following.class::isInstance)
                .map(term -> ((Following) term).topic())
                .distinct()
                .toList();
    }

    /** Those of its groups of which everybody may see who is in them. */
    public Audience withoutTopics() {
        return new Audience(groups.stream().filter(group -> !followsAny(group)).toList());
    }

    /** The others, each alone. */
    public Stream<Audience> withTopics() {
        return groups.stream().filter(Audience::followsAny).map(group -> new Audience(List.of(group)));
    }

    /** The same people and those whom only what they follow keeps out of it. */
    public Audience whoeverFollows() {
        return new Audience(groups.stream()
                .map(group -> group.stream()
                        .filter(term -> !(term instanceof Following))
                        .toList())
                .toList());
    }

    private static boolean followsAny(List<Term> group) {
        return group.stream().anyMatch(Following.class::isInstance);
    }

    Stream<Term> terms() {
        return groups.stream().flatMap(List::stream);
    }

    /** As {@link #read} reads it: {@code topic:java team:5|newcomer:}. */
    public String column() {
        return groups.stream()
                .map(group -> group.stream().map(Audience::write).collect(Collectors.joining(" ")))
                .collect(Collectors.joining("|"));
    }

    public static Audience read(String column) {
        return new Audience(Stream.of(column.split("\\|"))
                .map(group ->
                        Stream.of(group.split(" ")).map(Audience::readTerm).toList())
                .toList());
    }

    private static String write(Term term) {
        return term.accept(new Term.Visitor<>() {
            @Override
            public String channel(InChannel term) {
                return "channel:"
                        + term.id().replace("%", "%25").replace("|", "%7C").replace(" ", "%20");
            }

            @Override
            public String person(Person term) {
                return "person:" + term.pseudonym();
            }

            @Override
            public String topic(Following term) {
                return "topic:" + term.topic();
            }

            @Override
            public String team(InTeam term) {
                return "team:" + term.id();
            }

            @Override
            public String role(Holding term) {
                return "role:" + term.role();
            }

            @Override
            public String newcomer(Newcomer term) {
                return "newcomer:";
            }
        });
    }

    private static Term readTerm(String written) {
        var parts = written.split(":", 2);
        return switch (parts[0]) {
            case "channel" ->
                new InChannel(parts[1].replace("%20", " ").replace("%7C", "|").replace("%25", "%"));
            case "person" -> new Person(Long.parseLong(parts[1]));
            case "topic" -> new Following(parts[1]);
            case "team" -> new InTeam(Long.parseLong(parts[1]));
            case "role" -> new Holding(Role.valueOf(parts[1]));
            case "newcomer" -> new Newcomer();
            default -> throw new IllegalArgumentException("no term of an audience");
        };
    }
}
