package io.rebond.manager;

import io.rebond.chat.MemberRef;
import io.rebond.chat.Outbox;
import io.rebond.chat.Posting;
import io.rebond.chat.Purpose;
import io.rebond.chat.Target;
import io.rebond.directory.Manners;
import io.rebond.directory.People;
import io.rebond.directory.Team;
import jakarta.inject.Singleton;
import java.time.LocalDate;

/** Writes to the manager of a team, in the caller's transaction: on their day, with manners, once a week. */
@Singleton
class Writing {

    private static final String FEATURE = "manager";

    private final Turns turns;
    private final Letters letters;
    private final Glances glances;
    private final Telling telling;
    private final Manners manners;
    private final People people;
    private final Outbox outbox;

    Writing(
            Turns turns,
            Letters letters,
            Glances glances,
            Telling telling,
            Manners manners,
            People people,
            Outbox outbox) {
        this.turns = turns;
        this.letters = letters;
        this.glances = glances;
        this.telling = telling;
        this.manners = manners;
        this.people = people;
        this.outbox = outbox;
    }

    void about(Team team) {
        team.manager().ifPresent(manager -> turns.due(team, manager, glances.communityOf(team, manager))
                .ifPresent(week -> write(team, manager, week)));
    }

    /** Figures of the week before, or none: what is still being counted is waited for. */
    private void write(Team team, MemberRef manager, LocalDate week) {
        var community = glances.communityOf(team, manager);
        if (glances.isCounted(community, week) && letters.begin(team, manager, week)) {
            if (manners.allow(manager, community)) {
                post(glances.at(team, manager), manager);
            } else {
                letters.giveUp(team, manager, week);
            }
        }
    }

    private void post(Glance glance, MemberRef manager) {
        outbox.post(new Posting(
                new Target.ToMember(manager),
                telling.letter(glance, manager, people.languageOf(manager)),
                new Purpose(FEATURE, "team:" + glance.team().id())));
    }
}
