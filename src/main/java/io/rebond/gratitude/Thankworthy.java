package io.rebond.gratitude;

import io.rebond.chat.Action;
import io.rebond.chat.MemberRef;
import io.rebond.directory.Team;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Optional;

/** Whom a manager can thank. */
@Singleton
public class Thankworthy {

    private final GoodTurns turns;
    private final Circle circle;
    private final Works works;
    private final Whom whom;

    Thankworthy(GoodTurns turns, Circle circle, Works works, Whom whom) {
        this.turns = turns;
        this.circle = circle;
        this.works = works;
        this.whom = whom;
    }

    /**
     * Somebody of the team who agreed to it: one a week, however often it is asked, and nobody twice for the same. Told in the
     * caller's transaction.
     *
     * @param week by its Monday
     */
    public Optional<ToThank> of(Team team, MemberRef manager, LocalDate week) {
        return turns.told(team, week)
                .or(() -> next(team, manager, week))
                .filter(turn -> circle.lets(turn, manager))
                .flatMap(turn -> named(turn, manager));
    }

    /** Whoever tells another at the same moment is waited for, and theirs is the one. */
    private Optional<GoodTurn> next(Team team, MemberRef manager, LocalDate week) {
        return whom.known(manager).stream()
                .flatMap(number -> turns.toTell(team, number).stream())
                .filter(turn -> circle.lets(turn, manager)
                        && works.titleFor(manager, turn).isPresent())
                .findFirst()
                .flatMap(turn -> {
                    turns.tell(turn, week);
                    return turns.told(team, week);
                });
    }

    private Optional<ToThank> named(GoodTurn turn, MemberRef manager) {
        return works.titleFor(manager, turn).flatMap(title -> whom.name(Optional.of(turn.person()))
                .map(name -> new ToThank(name, title, new Action(ThankForm.OPEN, turn.id()))));
    }
}
