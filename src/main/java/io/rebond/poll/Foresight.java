package io.rebond.poll;

import io.rebond.calendar.CalendarSource;
import io.rebond.calendar.Planned;
import io.rebond.calendar.Planned.Changes;
import io.rebond.calendar.Planned.Kind;
import io.rebond.chat.Asker;
import io.rebond.chat.Excerpt;
import io.rebond.chat.Role;
import io.rebond.directory.Community;
import io.rebond.directory.People;
import io.rebond.directory.Readership;
import io.rebond.privacy.Pseudonyms;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Tells the calendar which polls close; those that come back are rendezvous. */
@Singleton
class Foresight implements CalendarSource {

    private static final int SHOWN = 60;

    private final Polls polls;
    private final People people;
    private final Readership readership;
    private final Pseudonyms pseudonyms;

    Foresight(Polls polls, People people, Readership readership, Pseudonyms pseudonyms) {
        this.polls = polls;
        this.people = people;
        this.readership = readership;
        this.pseudonyms = pseudonyms;
    }

    @Override
    public String room() {
        return Subject.FEATURE;
    }

    @Override
    public List<Planned> planned(Asker asker, Community community, Instant from, Instant until) {
        var readable = readership.openTo(asker.member());
        return polls.closing(community.id(), from, until).stream()
                .filter(poll -> isTheirs(poll, asker))
                .map(poll -> new Planned(
                        Subject.FEATURE,
                        "poll:" + poll.id,
                        poll.closesAt,
                        Kind.CLOSES,
                        Optional.of(poll.where()),
                        "",
                        readable.contains(poll.where()) ? Excerpt.of(poll.question, SHOWN) : "",
                        false,
                        new Changes("", PollDeadline.NAME + " " + poll.id)))
                .toList();
    }

    private boolean isTheirs(Poll poll, Asker asker) {
        return poll.askedBy != null && pseudonyms.known(asker.member()).equals(Optional.of(poll.askedBy))
                || people.roleOf(asker.member(), poll.where()).covers(Role.ANIMATOR);
    }
}
