package io.rebond.window;

import io.quarkus.qute.RawString;
import io.rebond.chat.Language;
import io.rebond.sandbox.Company;
import io.rebond.sandbox.Company.Persona;
import io.rebond.sandbox.Company.Place;
import java.util.List;

/**
 * The whole page for one persona in one place.
 *
 * @param theme {@code light}, {@code dark}, or empty to follow the system
 * @param where the conversation, or null for the home page
 * @param strip what stands above the wall for now, or nothing
 * @param live the number of the first change that the page does not show yet
 * @param threaded whether the column aside shows a thread
 */
record Page(
        Persona me,
        String theme,
        Place where,
        List<Post> posts,
        List<RawString> home,
        RawString side,
        boolean threaded,
        List<String> completions,
        RawString strip,
        long live,
        String build) {
    static final int POSTS = 50;

    public Language language() {
        return me.language();
    }

    public String company() {
        return Company.NAME;
    }

    public String place() {
        return where == null ? "home" : where.id();
    }

    public String title() {
        if (where == null) {
            return language().choose("Home", "Accueil");
        }
        return where.direct() ? where.name() : "#" + where.name();
    }

    public boolean direct() {
        return where != null && where.direct();
    }

    public boolean open() {
        return where != null && where.open();
    }

    public int people() {
        return where == null ? 1 : where.members().size();
    }

    public List<Persona> personas() {
        return Company.PERSONAS;
    }

    public List<Place> channels() {
        return Company.CHANNELS.stream()
                .filter(place -> place.members().contains(me.id()))
                .toList();
    }

    public int most() {
        return POSTS;
    }

    /** What a narrow screen shows first. */
    public String view() {
        return threaded ? "side" : "wall";
    }
}
