package io.rebond.gathering;

import io.rebond.chat.Language;
import io.rebond.chat.MemberRef;
import io.rebond.chat.PersonalDataHolder;
import io.rebond.chat.Words;
import io.rebond.privacy.Pseudonyms;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What gatherings store about a person: where they said that they come, and their name on what they invited to. */
@Singleton
class GatheringRecord implements PersonalDataHolder {

    private final Gatherings gatherings;
    private final Guests guests;
    private final Seats seats;
    private final Pseudonyms pseudonyms;
    private final Clock clock;

    GatheringRecord(Gatherings gatherings, Guests guests, Seats seats, Pseudonyms pseudonyms, Clock clock) {
        this.gatherings = gatherings;
        this.guests = guests;
        this.seats = seats;
        this.pseudonyms = pseudonyms;
        this.clock = clock;
    }

    @Override
    public List<Entry> show(MemberRef member, Language language) {
        var words = Words.in(language, GatheringMessages.class);
        var entries = new ArrayList<Entry>();
        pseudonyms.known(member).ifPresent(number -> {
            gatherings
                    .answeredBy(number)
                    .forEach(each -> entries.add(
                            new Entry(words.kindAnswered(), each.plan().title(), null)));
            gatherings
                    .by(number)
                    .forEach(each -> entries.add(
                            new Entry(words.kindInvited(), each.plan().title(), each.askedAt())));
        });
        return entries;
    }

    /** Whoever waited gets the place; the invitation stays, for those who come. */
    @Override
    public void erase(MemberRef member) {
        pseudonyms.known(member).ifPresent(number -> {
            gatherings.answeredBy(number).stream()
                    .map(each -> gatherings.lock(each.id()))
                    .flatMap(Optional::stream)
                    .forEach(each -> seats.free(each, number, each.isAheadAt(clock.instant())));
            var hosted = gatherings.by(number);
            gatherings.forgetHost(number);
            hosted.forEach(seats::redraw);
        });
    }

    @Override
    public int expire(Instant limit, int most) {
        return guests.eraseBefore(limit, most);
    }
}
