package io.rebond.poll;

import io.rebond.chat.Language;
import io.rebond.chat.MemberRef;
import io.rebond.directory.Communities;
import io.rebond.directory.People;
import io.rebond.privacy.Pseudonyms;
import io.rebond.privacy.Recording;
import jakarta.inject.Singleton;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Who may be reminded of a named poll: the people of its channel who have no vote in it, who may be recorded, and who did not
 * ask to be left alone. Nobody is written down for it.
 */
@Singleton
class Waverers {

    /** Keeps a transaction short. */
    private static final int SOME = 200;

    /**
     * Some of them.
     *
     * @param last the pseudonym up to which everybody has been looked at
     */
    record Next(Map<Language, List<MemberRef>> readers, long last, boolean isEnd) {}

    private final Communities communities;
    private final Votes votes;
    private final Recording recording;
    private final Unreminded unreminded;
    private final Pseudonyms pseudonyms;
    private final People people;

    Waverers(
            Communities communities,
            Votes votes,
            Recording recording,
            Unreminded unreminded,
            Pseudonyms pseudonyms,
            People people) {
        this.communities = communities;
        this.votes = votes;
        this.recording = recording;
        this.unreminded = unreminded;
        this.pseudonyms = pseudonyms;
        this.people = people;
    }

    /** Those after whom it has reminded already, in the order of their pseudonyms. */
    Next after(Poll poll) {
        var open = new HashSet<>(communities.population(poll.where()));
        open.removeAll(votes.voters(poll));
        var some = open.stream()
                .filter(number -> number > poll.remindedTo)
                .sorted()
                .limit(SOME)
                .toList();
        var willing = recording.recorded(some);
        var readers = some.stream()
                .filter(willing::contains)
                .filter(number -> !unreminded.includes(number))
                .flatMap(number -> pseudonyms.behind(number).stream())
                .collect(Collectors.groupingBy(people::languageOf));
        return new Next(readers, some.isEmpty() ? poll.remindedTo : some.get(some.size() - 1), some.size() < SOME);
    }
}
