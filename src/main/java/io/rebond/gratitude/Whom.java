package io.rebond.gratitude;

import io.rebond.chat.Language;
import io.rebond.chat.MemberRef;
import io.rebond.command.Spelling;
import io.rebond.directory.People;
import io.rebond.privacy.Pseudonyms;
import jakarta.inject.Singleton;
import java.util.Optional;

/** The people behind the numbers. */
@Singleton
class Whom {

    private final People people;
    private final Pseudonyms pseudonyms;

    Whom(People people, Pseudonyms pseudonyms) {
        this.people = people;
        this.pseudonyms = pseudonyms;
    }

    long number(MemberRef member) {
        return pseudonyms.of(member);
    }

    Optional<Long> known(MemberRef member) {
        return pseudonyms.known(member);
    }

    boolean is(MemberRef member, Optional<Long> number) {
        return number.isPresent() && number.equals(known(member));
    }

    Optional<MemberRef> member(long number) {
        return pseudonyms.behind(number);
    }

    Optional<String> name(Optional<Long> number) {
        return number.flatMap(this::member).map(people::nameOf);
    }

    Language speaks(MemberRef member) {
        return people.languageOf(member);
    }

    /** Whoever they are: English for who is not there any more. */
    Language speaks(long number) {
        return member(number).map(people::languageOf).orElse(Language.ENGLISH);
    }

    /** How they type what shows them their data. */
    String ownData(MemberRef member) {
        return Spelling.in(member.workspace()).of(speaks(member).choose("privacy", "mesdonnees"));
    }

    boolean worksHere(MemberRef member) {
        return people.isColleague(member);
    }
}
