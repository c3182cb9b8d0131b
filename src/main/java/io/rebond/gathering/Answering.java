package io.rebond.gathering;

import io.rebond.chat.Act;
import io.rebond.chat.ActionHandler;
import io.rebond.chat.Answer;
import io.rebond.chat.ChatEvent.ActionTaken;
import io.rebond.chat.Interacted;
import io.rebond.chat.Languages;
import io.rebond.chat.Message;
import io.rebond.chat.Text;
import io.rebond.chat.Words;
import io.rebond.directory.Readership;
import io.rebond.privacy.Pseudonyms;
import jakarta.enterprise.event.Event;
import jakarta.inject.Singleton;
import java.net.URI;
import java.time.Clock;
import java.util.Set;

/** Answering an invitation: coming, not coming, and taking a file for one's calendar. */
@Singleton
class Answering implements ActionHandler {

    static final String COME = "gathering.come";
    static final String CANNOT = "gathering.cannot";
    static final String FILE = "gathering.file";

    private final Gatherings gatherings;
    private final Seats seats;
    private final CalendarLink link;
    private final Pseudonyms pseudonyms;
    private final Languages languages;
    private final Readership readership;
    private final Event<Interacted> interacted;
    private final Clock clock;

    Answering(
            Gatherings gatherings,
            Seats seats,
            CalendarLink link,
            Pseudonyms pseudonyms,
            Languages languages,
            Readership readership,
            Event<Interacted> interacted,
            Clock clock) {
        this.gatherings = gatherings;
        this.seats = seats;
        this.link = link;
        this.pseudonyms = pseudonyms;
        this.languages = languages;
        this.readership = readership;
        this.interacted = interacted;
        this.clock = clock;
    }

    @Override
    public Set<String> actions() {
        return Set.of(COME, CANNOT, FILE);
    }

    @Override
    public Answer on(ActionTaken event) {
        var words = Words.in(languages.languageOf(event.actor()), GatheringMessages.class);
        var id = event.action().subject();
        if (event.action().name().equals(FILE)) {
            return gatherings
                    .find(id)
                    .filter(each -> readership.openTo(event.actor()).contains(each.where()))
                    .map(each -> file(each, words))
                    .orElseGet(() -> Answer.privately(words.gone()));
        }
        return gatherings
                .lock(id)
                .map(each -> Answer.privately(answer(each, event, words)))
                .orElseGet(() -> Answer.privately(words.gone()));
    }

    private String answer(Gathering gathering, ActionTaken event, GatheringMessages words) {
        if (!gathering.isAheadAt(clock.instant())) {
            seats.redraw(gathering);
            return gathering.course().cancelled() ? words.isOff() : words.tooLate();
        }
        return event.action().name().equals(COME) ? come(gathering, event, words) : stay(gathering, event, words);
    }

    private String come(Gathering gathering, ActionTaken event, GatheringMessages words) {
        long pseudonym = pseudonyms.of(event.actor());
        if (seats.take(gathering, event.actor())) {
            tell(gathering, event, true);
        }
        int before = seats.before(gathering, pseudonym);
        return gathering.plan().hasPlaceAfter(before)
                ? words.youCome()
                : words.youWait(before + 1 - gathering.plan().capacity().orElseThrow());
    }

    /** Whoever never said that they come leaves no trace. */
    private String stay(Gathering gathering, ActionTaken event, GatheringMessages words) {
        pseudonyms
                .known(event.actor())
                .filter(pseudonym -> seats.free(gathering, pseudonym, true))
                .ifPresent(pseudonym -> tell(gathering, event, false));
        return words.youDoNotCome();
    }

    private void tell(Gathering gathering, ActionTaken event, boolean present) {
        interacted.fire(new Interacted(
                event.actor(),
                Act.RSVP,
                Subject.purposeOf(gathering.id()),
                gathering.where(),
                "",
                present,
                event.at()));
    }

    /** No platform has a place for a file that one person alone is given, so it comes as a link, or else as text. */
    private Answer file(Gathering gathering, GatheringMessages words) {
        return link.to(gathering)
                .<Answer>map(address -> fetched(address, words))
                .orElseGet(() -> typed(gathering, words));
    }

    private static Answer fetched(URI address, GatheringMessages words) {
        return new Answer.Private(Message.saying(Text.empty().link(words.fileLink(), address))
                .context(words.fileLinkNote())
                .build());
    }

    private static Answer typed(Gathering gathering, GatheringMessages words) {
        return new Answer.Private(Message.saying(Text.empty().code(CalendarFile.of(gathering)))
                .context(words.fileNote())
                .build());
    }
}
