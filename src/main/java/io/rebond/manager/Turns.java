package io.rebond.manager;

import io.rebond.calendar.WorkingDays;
import io.rebond.chat.MemberRef;
import io.rebond.directory.Community;
import io.rebond.directory.People;
import io.rebond.directory.Playbooks;
import io.rebond.directory.Team;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;

/** Whose day it is, and who was not written to yet. */
@Singleton
class Turns {

    private final Wishes wishes;
    private final Letters letters;
    private final People people;
    private final Playbooks playbooks;
    private final Clock clock;

    Turns(Wishes wishes, Letters letters, People people, Playbooks playbooks, Clock clock) {
        this.wishes = wishes;
        this.letters = letters;
        this.people = people;
        this.playbooks = playbooks;
        this.clock = clock;
    }

    /** The week about which the manager may be written to now, by its Monday. */
    Optional<LocalDate> due(Team team, MemberRef manager, Community community) {
        var there = there(manager, community);
        return Optional.of(Due.week(there))
                .filter(week -> isTheDay(there, wishes.of(manager), community))
                .filter(week -> people.isColleague(manager) && !letters.isWritten(team, manager, week));
    }

    /** The week that it is where they are, by its Monday. */
    LocalDate week(MemberRef manager, Community community) {
        return Due.week(there(manager, community));
    }

    private LocalDateTime there(MemberRef manager, Community community) {
        return LocalDateTime.ofInstant(clock.instant(), people.zoneOf(manager).orElse(community.zone()));
    }

    private boolean isTheDay(LocalDateTime there, Wish wish, Community community) {
        var days = new WorkingDays(playbooks.of(community).holidays());
        return !wish.stopped() && new Due(wish.day(), days).on(there);
    }
}
