package io.rebond.sandbox;

import static io.rebond.chat.Language.ENGLISH;

import io.rebond.chat.ChannelRef;
import io.rebond.chat.Language;
import io.rebond.chat.Profile;
import io.rebond.chat.Role;
import io.rebond.chat.WorkspaceRef;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Atelier Boréal, a company that does not exist: who works there, what they may do, where they talk.
 */
public final class Company {
    public static final String NAME = "Atelier Boréal";
    public static final WorkspaceRef WORKSPACE = Staff.WORKSPACE;

    /** Those whom a visitor may act as: one of each kind. */
    public static final List<Persona> PERSONAS = Staff.PERSONAS;

    /** Who has left it; what they said still stands. */
    public static final List<Persona> FORMER = Staff.FORMER;

    /** The bot, as the company sees it. */
    public static final Persona REBOND = Staff.person("rebond", "Rebond", ENGLISH, "UTC", Role.MEMBER, "Bot", "Bot");

    private static final List<String> JAVA = List.of(
            "camille", "liam", "ines", "zoe", "tomasz", "aiko", "amadou", "emrys", "hugo", "ioana", "jonas", "mateus",
            "quentin", "ulla");

    /** The first is where newcomers arrive, and the community's default channel. */
    public static final List<Place> CHANNELS = List.of(
            new Place("veille", "veille", true, everybody()),
            new Place("general", "general", true, everybody()),
            new Place("java", "java", true, JAVA),
            new Place("pratiques", "pratiques", true, francophones()),
            new Place("rencontres", "rencontres", true, francophones()),
            new Place("direction-projets", "direction-projets", false, List.of("ines", "marc", "sven")));

    private Company() {}

    public static Optional<Persona> persona(String id) {
        return PERSONAS.stream().filter(each -> each.id().equals(id)).findAny();
    }

    /** Everybody who works there today. */
    public static List<Persona> staff() {
        return Stream.concat(PERSONAS.stream(), Staff.COLLEAGUES.stream()).toList();
    }

    /** Anybody who may have written something: unknown ones, which programs bring along, are called by their id. */
    public static Persona author(String id) {
        return known(id).orElseGet(() -> Staff.person(id, id, ENGLISH, "UTC", Role.MEMBER, "", ""));
    }

    /** The conversation, if the persona may read it. */
    public static Optional<Place> place(String id, Persona reader) {
        return Stream.concat(CHANNELS.stream(), Stream.of(direct(reader.id())))
                .filter(each -> each.id().equals(id) && each.members().contains(reader.id()))
                .findAny();
    }

    /** The direct conversation of a member with Rebond. */
    public static Place direct(String member) {
        return new Place("dm-" + member, "Rebond", false, List.of(member));
    }

    public static ChannelRef conversation(String id) {
        return new ChannelRef(WORKSPACE, id);
    }

    static Optional<Persona> known(String id) {
        return Stream.of(staff(), FORMER, List.of(REBOND))
                .flatMap(List::stream)
                .filter(each -> each.id().equals(id))
                .findAny();
    }

    private static List<String> everybody() {
        return staff().stream().map(Persona::id).toList();
    }

    /** Sven comes along because he looks after it, Noor because she learns. */
    private static List<String> francophones() {
        return staff().stream()
                .filter(each -> each.language() == Language.FRENCH
                        || List.of("sven", "noor").contains(each.id()))
                .map(Persona::id)
                .toList();
    }

    /**
     * Somebody to act as.
     *
     * @param role what they may do in this company
     */
    public record Persona(Profile profile, Role role, String english, String french) {
        public String id() {
            return profile.member().id();
        }

        public String name() {
            return profile.name();
        }

        public Language language() {
            return profile.language();
        }

        public String firstName() {
            return name().split(" ")[0];
        }

        public boolean bot() {
            return !profile.human();
        }

        /** Their trade, in the reader's language. */
        public String work(Language reader) {
            return reader.choose(english, french);
        }

        /** One or two letters to draw in place of a portrait. */
        public String initials() {
            return Stream.of(name().split(" "))
                    .filter(word -> word.codePoints().anyMatch(Character::isAlphabetic))
                    .limit(2)
                    .map(word -> word.substring(0, word.offsetByCodePoints(0, 1)))
                    .collect(Collectors.joining());
        }

        /** One of eight tints. */
        public int tint() {
            return Math.floorMod(id().hashCode(), 8);
        }
    }

    /** @param open false when only its members may know of it */
    public record Place(String id, String name, boolean open, List<String> members) {
        public ChannelRef ref() {
            return conversation(id);
        }

        public boolean direct() {
            return id.startsWith("dm-");
        }
    }
}
