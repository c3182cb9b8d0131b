package io.rebond.sandbox;

import static io.rebond.chat.Language.ENGLISH;
import static io.rebond.chat.Language.FRENCH;

import io.rebond.chat.ChannelRef;
import io.rebond.chat.Language;
import io.rebond.chat.MemberRef;
import io.rebond.chat.Profile;
import io.rebond.chat.Role;
import io.rebond.chat.WorkspaceRef;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Atelier Boréal, a company that does not exist: who works there, what they may do, where they talk.
 */
public final class Company {
    public static final String NAME = "Atelier Boréal";
    public static final WorkspaceRef WORKSPACE = new WorkspaceRef("sandbox", "company");

    public static final List<Persona> PERSONAS = List.of(
            person("camille", "Camille Roux", FRENCH, "Europe/Paris", Role.MEMBER, "Developer", "Développeuse"),
            person("liam", "Liam O’Connor", ENGLISH, "Europe/Dublin", Role.MEMBER, "Support engineer", "Support"),
            person("ines", "Inès Ferrão-Léger", FRENCH, "Europe/Paris", Role.ANIMATOR, "Animator", "Animatrice"),
            person("marc", "Marc Delcourt", FRENCH, "Europe/Paris", Role.MANAGER, "Manager", "Manager"),
            person("sven", "Sven Åkerblöm", ENGLISH, "Europe/Stockholm", Role.ADMIN, "Administrator", "Administrateur"),
            person("noor", "نور حداد", ENGLISH, "Asia/Beirut", Role.MEMBER, "Designer", "Designer"),
            person("zoe", "Zoé 🌿 Marchand", FRENCH, "America/Montreal", Role.AMBASSADOR, "Ambassador", "Ambassadrice"),
            person("tomasz", "Tomasz Wójcik", ENGLISH, "Europe/Warsaw", Role.MEMBER, "Architect", "Architecte"),
            person(
                    "aiko",
                    "Aiko Takahashi",
                    ENGLISH,
                    "Asia/Tokyo",
                    Role.MEMBER,
                    "Data analyst",
                    "Analyste de données"));

    /** The bot, as the company sees it. */
    public static final Persona REBOND = person("rebond", "Rebond", ENGLISH, "UTC", Role.MEMBER, "Bot", "Bot");

    /** The first is where newcomers arrive, and the community's default channel. */
    public static final List<Place> CHANNELS = List.of(
            new Place("veille", "veille", true, everybody()),
            new Place("general", "general", true, everybody()),
            new Place("java", "java", true, List.of("camille", "liam", "ines", "zoe", "tomasz", "aiko")),
            new Place("direction-projets", "direction-projets", false, List.of("ines", "marc", "sven")));

    private Company() {}

    public static Optional<Persona> persona(String id) {
        return PERSONAS.stream().filter(each -> each.id().equals(id)).findAny();
    }

    /** Anybody who may have written something: unknown ones, which programs bring along, are called by their id. */
    public static Persona author(String id) {
        return Stream.concat(PERSONAS.stream(), Stream.of(REBOND))
                .filter(each -> each.id().equals(id))
                .findAny()
                .orElseGet(() -> person(id, id, ENGLISH, "UTC", Role.MEMBER, "", ""));
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

    private static List<String> everybody() {
        return PERSONAS.stream().map(Persona::id).toList();
    }

    private static Persona person(
            String id, String name, Language language, String zone, Role role, String english, String french) {
        var profile = new Profile(new MemberRef(WORKSPACE, id), name, language, ZoneId.of(zone), !id.equals("rebond"));
        return new Persona(profile, role, english, french);
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
