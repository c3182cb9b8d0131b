package io.rebond.demo;

import io.rebond.chat.Language;
import io.rebond.chat.Profile;
import io.rebond.sandbox.Company;
import io.rebond.sandbox.Company.Persona;
import io.rebond.sandbox.Company.Place;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;

/** Who plays: how eager each is, what they like to read about, and from when to when they are there. */
final class Cast {

    private static final List<String> TOPICS = List.of("java", "ai", "security", "cloud", "practices", "design");
    private static final List<String> THEMES = List.of("equipe", "clients", "qualite", "ia");

    /** Of ten people some never do anything, most do something, and a few carry it. */
    private static final double[] EAGERNESS = {0, 0.15, 0.25, 0.3, 0.35, 0.4, 0.45, 0.55, 0.65, 0.8};

    /** From the Monday of which week on. */
    static final Map<String, Integer> JOINERS = Map.of("quentin", 2, "yasmine", 4, "mateus", 6);

    /** On the Friday of which week. */
    static final Map<String, Integer> LEAVERS = Map.of("edgar", 3, "piotr", 5);

    /** @param likes topics they follow */
    record Player(Persona persona, double eager, List<String> likes, List<String> channels, Instant from, Instant to) {

        String id() {
            return persona.id();
        }

        Profile profile() {
            return persona.profile();
        }

        boolean isThere(String channel, Instant at) {
            return channels.contains(channel) && !at.isBefore(from) && at.isBefore(to);
        }
    }

    private final List<Player> players = new ArrayList<>();

    Cast(Almanac almanac, Random chance) {
        Stream.concat(Company.staff().stream(), Company.FORMER.stream()).forEach(persona -> {
            var likes = likes(persona, chance);
            var eager = EAGERNESS[chance.nextInt(EAGERNESS.length)];
            players.add(new Player(
                    persona,
                    persona.id().equals("zoe") ? 0.85 : eager,
                    likes,
                    channels(persona),
                    from(persona, almanac),
                    to(persona, almanac)));
        });
    }

    List<Player> players() {
        return players;
    }

    private static Instant from(Persona persona, Almanac almanac) {
        return JOINERS.containsKey(persona.id()) ? almanac.at(JOINERS.get(persona.id()), "MONDAY 9:05") : Instant.MIN;
    }

    private static Instant to(Persona persona, Almanac almanac) {
        return LEAVERS.containsKey(persona.id()) ? almanac.at(LEAVERS.get(persona.id()), "FRIDAY 18:00") : Instant.MAX;
    }

    /** Who has left was where newcomers arrive, and where their language is spoken. */
    private static List<String> channels(Persona persona) {
        if (Company.FORMER.contains(persona)) {
            return persona.language() == Language.FRENCH
                    ? List.of("veille", "general", "pratiques", "rencontres")
                    : List.of("veille", "general", "java");
        }
        return Company.CHANNELS.stream()
                .filter(place -> place.open() && place.members().contains(persona.id()))
                .map(Place::id)
                .toList();
    }

    private static List<String> likes(Persona persona, Random chance) {
        var likes = new ArrayList<>(some(TOPICS, chance));
        if (persona.language() == Language.FRENCH) {
            likes.addAll(some(THEMES, chance));
        }
        return List.copyOf(likes);
    }

    private static List<String> some(List<String> topics, Random chance) {
        var first = topics.get(chance.nextInt(topics.size()));
        var second = topics.get(chance.nextInt(topics.size()));
        return first.equals(second) ? List.of(first) : List.of(first, second);
    }
}
