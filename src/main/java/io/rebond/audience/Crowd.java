package io.rebond.audience;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;

/** Some people, and which audiences they are in as things stood when it was first asked: each term is looked up once. */
public final class Crowd {

    private final Set<Long> present;
    private final Function<Term, Set<Long>> holders;
    private final Map<Term, Set<Long>> known = new HashMap<>();

    /**
     * @param present those of them who are humans of the community
     * @param holders for which of them a term holds
     */
    Crowd(Set<Long> present, Function<Term, Set<Long>> holders) {
        this.present = present;
        this.holders = holders;
    }

    /** The pseudonyms of those who are humans of the community. */
    public Set<Long> present() {
        return present;
    }

    /** The first group of the audience that the person is in, as {@link Reach#of} counts; empty if in none. */
    public Optional<Integer> groupOf(long person, Audience audience) {
        if (!present.contains(person)) {
            return Optional.empty();
        }
        return IntStream.range(0, audience.groups().size())
                .filter(group -> audience.groups().get(group).stream().allMatch(term -> holds(term, person)))
                .boxed()
                .findFirst();
    }

    private boolean holds(Term term, long person) {
        return known.computeIfAbsent(term, holders).contains(person);
    }
}
