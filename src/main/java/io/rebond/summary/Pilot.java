package io.rebond.summary;

import io.rebond.chance.Wilson;
import io.rebond.directory.Team;
import io.rebond.indicator.Bulletin;
import io.rebond.indicator.Measure;
import java.util.List;

/**
 * What may be said of a community that is tried out before it is recommended to everybody.
 *
 * @param behind the teams whose activation rate stays below the community's by more than chance
 */
record Pilot(Verdict verdict, List<Team> behind) {

    /** Whether there are enough, and of all kinds. */
    enum Verdict {
        TOO_FEW,
        NOT_REPRESENTATIVE,
        REPRESENTATIVE,
        UNTOLD
    }

    /** By the figures that may be told, and by no other: a verdict would tell them. */
    static Pilot of(Bulletin bulletin, List<Team> teams, int criticalMass) {
        var compared = teams.stream().filter(team -> isTold(bulletin, team)).toList();
        var behind = compared.stream().filter(team -> isBehind(bulletin, team)).toList();
        return new Pilot(verdict(bulletin, compared, behind, criticalMass), behind);
    }

    static boolean isTold(Bulletin bulletin, Team team) {
        return bulletin.activated(team.id()).isPresent()
                && bulletin.eligible(team.id()).isPresent();
    }

    private static Verdict verdict(Bulletin bulletin, List<Team> compared, List<Team> behind, int criticalMass) {
        var activated = bulletin.people(Measure.ACTIVATED);
        if (activated.isEmpty()) {
            return Verdict.UNTOLD;
        }
        if (activated.get() < criticalMass) {
            return Verdict.TOO_FEW;
        }
        if (compared.size() < 2) {
            return Verdict.UNTOLD;
        }
        return behind.isEmpty() ? Verdict.REPRESENTATIVE : Verdict.NOT_REPRESENTATIVE;
    }

    private static boolean isBehind(Bulletin bulletin, Team team) {
        var activated = bulletin.people(Measure.ACTIVATED);
        if (activated.isEmpty()) {
            return false;
        }
        double all =
                (double) activated.get() / bulletin.people(Measure.ELIGIBLE).orElseThrow();
        int people = bulletin.eligible(team.id()).orElseThrow();
        double share = (double) bulletin.activated(team.id()).orElseThrow() / people;
        return Wilson.of(Math.min(1, share), people).high() < all;
    }
}
