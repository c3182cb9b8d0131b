package io.rebond.expertise;

import io.rebond.chat.Language;
import io.rebond.chat.MemberRef;
import io.rebond.directory.People;
import io.rebond.privacy.Pseudonyms;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** The people behind the numbers. */
@Singleton
class Whom {

    private final People people;
    private final Pseudonyms pseudonyms;
    private final Clock clock;

    Whom(People people, Pseudonyms pseudonyms, Clock clock) {
        this.people = people;
        this.pseudonyms = pseudonyms;
        this.clock = clock;
    }

    long number(MemberRef member) {
        return pseudonyms.of(member);
    }

    boolean is(MemberRef member, long number) {
        return pseudonyms.known(member).filter(known -> known == number).isPresent();
    }

    /** A button may be old, or held by somebody else than who was shown it. */
    boolean mayMeet(MemberRef asker, long expert) {
        return people.isColleague(asker)
                && member(expert)
                        .filter(member ->
                                !member.equals(asker) && member.workspace().equals(asker.workspace()))
                        .isPresent();
    }

    Optional<MemberRef> member(long number) {
        return pseudonyms.behind(number);
    }

    String name(long number, ExpertiseMessages words) {
        return member(number).map(people::nameOf).orElseGet(words::someone);
    }

    Language speaks(MemberRef member) {
        return people.languageOf(member);
    }

    /** Whoever they are: English for who is not there any more. */
    Language speaks(long number) {
        return member(number).map(people::languageOf).orElse(Language.ENGLISH);
    }

    Instant before(Duration time) {
        return clock.instant().minus(time);
    }
}
