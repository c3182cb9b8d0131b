package io.rebond.privacy;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The one rule that every published figure passes: a figure speaks of a minimum group of people, or is withheld. */
@Singleton
public class SuppressionRule {

    private final int minimum;

    @Inject
    SuppressionRule(PrivacyConfig config) {
        this(config.minimumGroup());
    }

    private SuppressionRule(int minimum) {
        this.minimum = minimum;
    }

    /** The rule of those who agreed on a larger group than everybody must have; a smaller one changes nothing. */
    public SuppressionRule atLeast(int people) {
        return new SuppressionRule(Math.max(minimum, people));
    }

    /** The fewest people a figure may speak of. */
    public int minimum() {
        return minimum;
    }

    /** Whether what {@code people} did may be told, however many acts it was. */
    public boolean shows(long people) {
        return people >= minimum;
    }

    /**
     * Whether it may be told that {@code part} of {@code whole} did something, where the whole is known: both they and the
     * rest are enough. So neither nobody nor everybody is told, which would say what each of them did.
     */
    public boolean shows(long part, long whole) {
        return shows(part) && shows(whole - part);
    }

    /**
     * A count that somebody may ask for again and again, rounded down to whole steps of the minimum: so that no two tellings
     * differ by what fewer did. Empty below the first step.
     */
    public Optional<Long> inSteps(long acts) {
        return shows(acts) ? Optional.of(acts - acts % minimum) : Optional.empty();
    }

    /**
     * Whom a figure that was told counts next: people enter and leave it in groups of the minimum, whoever else comes or
     * goes waits. So no two tellings differ by what fewer people did, and each is off by fewer than the minimum either way.
     *
     * @param counted whom it counted when it was told last; nobody if it never was
     * @param now of whom it is true
     */
    public Set<Long> moved(Set<Long> counted, Set<Long> now) {
        var come = without(now, counted);
        var gone = without(counted, now);
        var next = new HashSet<>(counted);
        if (shows(gone.size())) {
            next.removeAll(gone);
        }
        if (shows(come.size())) {
            next.addAll(come);
        }
        return next;
    }

    /**
     * What a count of people is told as next, where it is not kept whom it counts: as it was counted last, until as many more
     * or fewer are counted as the minimum. So no two tellings differ by what fewer people did.
     *
     * @param counted the count as it was when it moved last; 0 if it never did
     */
    public long moved(long counted, long now) {
        return shows(Math.abs(now - counted)) ? now : counted;
    }

    /** Somebody to whom figures are told, and who remembers them. */
    public Reckoner reckoner() {
        return new Reckoner(minimum);
    }

    private static Set<Long> without(Set<Long> these, Set<Long> those) {
        return these.stream().filter(each -> !those.contains(each)).collect(Collectors.toSet());
    }
}
