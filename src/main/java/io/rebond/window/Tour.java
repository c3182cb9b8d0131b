package io.rebond.window;

import io.rebond.chat.Language;
import io.rebond.sandbox.Company;
import io.rebond.sandbox.Company.Persona;
import java.util.List;
import java.util.Optional;

/**
 * How far a newcomer has come on the walk through the days. A browser remembers it as {@code en-3}: the language they
 * walk in, whatever that of the persona, and the step; 0 is the invitation, {@code off} its refusal.
 */
record Tour(Language language, int number) {
    static final String COOKIE = "rebond_tour";
    static final String OFF = "off";

    private static final String EMPLOYEE = "";
    private static final String ANIMATOR = "ines";
    private static final String MANAGER = "marc";
    private static final String THEIR_OWN = "";

    /** @param who acts; "" for an employee who speaks the visitor's language */
    private record Stop(String who, String place, String english, String french) {}

    private static final List<Stop> STOPS = List.of(
            new Stop(EMPLOYEE, "veille", "", ""),
            new Stop(EMPLOYEE, "veille", "", ""),
            new Stop(EMPLOYEE, "general", "", ""),
            new Stop(EMPLOYEE, "veille", "/topics", "/themes"),
            new Stop(EMPLOYEE, THEIR_OWN, "find --saved", "trouver --gardes"),
            new Stop(ANIMATOR, "veille", "/digest review", "/veille relire"),
            new Stop(ANIMATOR, "veille", "/topics", "/themes"),
            new Stop(ANIMATOR, "veille", "/digest status", "/veille etat"),
            new Stop(MANAGER, "veille", "/summary", "/bilan"));

    /** @param kept what the browser remembers, or null */
    static Optional<Tour> of(String kept, Language speaks) {
        if (kept == null) {
            return Optional.of(new Tour(speaks, 0));
        }
        return kept.matches("(en|fr)-\\d") && kept.charAt(3) - '0' <= STOPS.size()
                ? Optional.of(new Tour(Language.of(kept), kept.charAt(3) - '0'))
                : Optional.empty();
    }

    public Tour next() {
        return new Tour(language, Math.min(number + 1, STOPS.size()));
    }

    public Tour previous() {
        return new Tour(language, Math.max(number - 1, 0));
    }

    public String kept() {
        return language.tag() + "-" + number;
    }

    public boolean isInvitation() {
        return number == 0;
    }

    public boolean isLast() {
        return number == STOPS.size();
    }

    public int length() {
        return STOPS.size();
    }

    public Persona who() {
        var id = stop().who();
        return Company.persona(id.isEmpty() ? language.choose("liam", "camille") : id)
                .orElseThrow();
    }

    public String place() {
        return stop().place().isEmpty() ? Company.direct(who().id()).id() : stop().place();
    }

    /** What to type; "" where something is to be pressed. */
    public String line() {
        return language.choose(stop().english(), stop().french());
    }

    /** The other language to walk in. */
    public Language other() {
        return language.choose(Language.FRENCH, Language.ENGLISH);
    }

    public Tour translated() {
        return new Tour(other(), number);
    }

    private Stop stop() {
        return STOPS.get(Math.max(0, number - 1));
    }
}
