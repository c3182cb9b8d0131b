package io.rebond.gratitude;

import io.rebond.chat.MemberRef;
import io.rebond.chat.Published;
import io.rebond.directory.Communities;
import io.rebond.directory.Community;
import io.rebond.directory.Rests;
import io.rebond.directory.Team;
import io.rebond.directory.Teams;
import io.rebond.privacy.Recording;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/** Who may hear of whom, as things stand now: people leave, change their teams and their minds. */
@Singleton
class Circle {

    private final Teams teams;
    private final Communities communities;
    private final Recording recording;
    private final Rests rests;
    private final Works works;
    private final Whom whom;

    Circle(Teams teams, Communities communities, Recording recording, Rests rests, Works works, Whom whom) {
        this.teams = teams;
        this.communities = communities;
        this.recording = recording;
        this.rests = rests;
        this.works = works;
        this.whom = whom;
    }

    /** Of whom something may be stored, who is still there, and does not want to be left alone. */
    boolean isThere(long person, Community community) {
        var one = List.of(person);
        return recording.recorded(one).contains(person)
                && communities.among(community, one).contains(person)
                && rests.of(one).isEmpty();
    }

    /** The team whose manager may be told: a colleague who could read it where it stands, and not the giver. */
    Optional<Team> teamOf(MemberRef giver, Published work) {
        return whom.known(giver).stream()
                .flatMap(number -> teams.with(number).stream())
                .filter(team -> team.manager()
                        .filter(manager -> !manager.equals(giver) && whom.worksHere(manager))
                        .filter(manager -> works.mayRead(manager, work))
                        .isPresent())
                .findFirst();
    }

    /** Whether what was agreed to may be told to that manager. */
    boolean lets(GoodTurn turn, MemberRef manager) {
        return turn.stage() == GoodTurn.Stage.AGREED
                && whom.is(manager, turn.manager())
                && teams.with(turn.person()).stream()
                        .anyMatch(team ->
                                team.id() == turn.team() && team.manager().equals(Optional.of(manager)))
                && isThere(turn.person(), communityOf(turn));
    }

    Community communityOf(GoodTurn turn) {
        return communities.get(turn.community());
    }
}
