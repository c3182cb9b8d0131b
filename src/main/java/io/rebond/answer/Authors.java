package io.rebond.answer;

import io.rebond.chat.ChannelRef;
import io.rebond.chat.Language;
import io.rebond.chat.MemberRef;
import io.rebond.directory.Communities;
import io.rebond.directory.People;
import io.rebond.directory.QuietTimes;
import io.rebond.directory.WeeklyCap;
import io.rebond.privacy.Pseudonyms;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Who wrote a reply, and who marked it. */
@Singleton
class Authors {

    private final People people;
    private final Pseudonyms pseudonyms;
    private final Communities communities;
    private final QuietTimes quiet;
    private final WeeklyCap cap;

    Authors(People people, Pseudonyms pseudonyms, Communities communities, QuietTimes quiet, WeeklyCap cap) {
        this.people = people;
        this.pseudonyms = pseudonyms;
        this.communities = communities;
        this.quiet = quiet;
        this.cap = cap;
    }

    /** Nobody agrees for an app or for people of another company. */
    boolean canAgree(MemberRef author) {
        return people.isColleague(author);
    }

    /** A question of a colleague waits for the morning, not for a week with room: it takes its place in this one. */
    boolean mayBeAsked(MemberRef author, ChannelRef place) {
        var community = communities.of(place);
        if (quiet.holdFor(author, community)) {
            return false;
        }
        cap.count(author, community);
        return true;
    }

    boolean wrote(MarkedAnswer answer, Optional<MemberRef> author) {
        return answer.author().isPresent() && answer.author().equals(author.flatMap(pseudonyms::known));
    }

    boolean marked(MarkedAnswer answer, MemberRef member) {
        return answer.marker().isPresent() && answer.marker().equals(pseudonyms.known(member));
    }

    long number(MemberRef member) {
        return pseudonyms.of(member);
    }

    Optional<Long> known(MemberRef member) {
        return pseudonyms.known(member);
    }

    String nameOf(Optional<Long> number, AnswerMessages words) {
        return number.flatMap(pseudonyms::behind).map(people::nameOf).orElseGet(words::someone);
    }

    Language speaks(MemberRef member) {
        return people.languageOf(member);
    }

    Language speaks(Optional<Long> number) {
        return number.flatMap(pseudonyms::behind).map(people::languageOf).orElse(Language.ENGLISH);
    }
}
