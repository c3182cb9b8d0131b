package io.rebond.gathering;

import io.rebond.calendar.WhenWords;
import io.rebond.chat.Action;
import io.rebond.chat.Button;
import io.rebond.chat.Language;
import io.rebond.chat.LiveMessage;
import io.rebond.chat.Message;
import io.rebond.chat.Purpose;
import io.rebond.chat.Text;
import io.rebond.chat.Words;
import io.rebond.directory.Communities;
import io.rebond.directory.Community;
import io.rebond.directory.People;
import io.rebond.privacy.Pseudonyms;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A gathering as a message, always drawn from what is stored. */
@Singleton
public class Invitation implements LiveMessage {

    private final Gatherings gatherings;
    private final Guests guests;
    private final Communities communities;
    private final People people;
    private final Pseudonyms pseudonyms;
    private final Clock clock;

    Invitation(
            Gatherings gatherings,
            Guests guests,
            Communities communities,
            People people,
            Pseudonyms pseudonyms,
            Clock clock) {
        this.gatherings = gatherings;
        this.guests = guests;
        this.communities = communities;
        this.people = people;
        this.pseudonyms = pseudonyms;
        this.clock = clock;
    }

    @Override
    public String feature() {
        return Subject.FEATURE;
    }

    @Override
    public Optional<Message> render(Purpose purpose) {
        return Subject.gathering(purpose).flatMap(gatherings::find).map(this::of);
    }

    Message of(Gathering gathering) {
        var community = communities.get(gathering.community());
        var words = Words.in(community.language(), GatheringMessages.class);
        var plan = gathering.plan();
        var when = WhenWords.in(community.language()).moment(plan.at(), gathering.askedAt(), community.zone());
        var message = Message.titled(plan.title())
                .paragraph(Text.empty().strong(when).plain(" (" + community.zone() + ")"))
                .paragraph(words.where(plan.place()));
        if (gathering.course().moves() > 0) {
            message.paragraph(words.wasMoved());
        }
        if (!gathering.isAheadAt(clock.instant())) {
            message.paragraph(state(gathering, words));
        } else {
            occasion(gathering, community, words).forEach(message::paragraph);
            message.paragraph(howMany(gathering, community.language())).buttons(buttons(gathering, words));
        }
        return message.context(words.invitedBy(hostOf(gathering, words))).build();
    }

    private List<String> occasion(Gathering gathering, Community community, GatheringMessages words) {
        var plan = gathering.plan();
        if (!plan.kind().isForAll()) {
            return List.of();
        }
        long days = LocalDate.ofInstant(clock.instant(), community.zone())
                .until(LocalDate.ofInstant(plan.at(), community.zone()), ChronoUnit.DAYS);
        return List.of(words.occasion(plan.kind().name(), days), words.questions());
    }

    private static List<Button> buttons(Gathering gathering, GatheringMessages words) {
        var answers = Stream.of(
                new Button(words.come(), new Action(Answering.COME, gathering.id())).primary(),
                new Button(words.cannot(), new Action(Answering.CANNOT, gathering.id())),
                new Button(words.file(), new Action(Answering.FILE, gathering.id())));
        var box = new Button(words.ask(), new Action(QuestionBox.ASK, gathering.id()));
        return Stream.concat(answers, gathering.plan().kind().isForAll() ? Stream.of(box) : Stream.empty())
                .toList();
    }

    private static String state(Gathering gathering, GatheringMessages words) {
        if (gathering.course().cancelled()) {
            return words.isOff();
        }
        return gathering.course().recapped() ? words.recapped() : words.begun();
    }

    /** Totals only. */
    public String howMany(Gathering gathering, Language language) {
        var words = Words.in(language, GatheringMessages.class);
        int said = guests.count(gathering);
        int come = gathering.plan().comingOf(said);
        var told = gathering.plan().capacity().isPresent()
                ? words.comeOf(come, gathering.plan().capacity().getAsInt())
                : words.comeSoFar(come);
        return said > come ? told + " · " + words.wait(said - come) : told;
    }

    private String hostOf(Gathering gathering, GatheringMessages words) {
        return gathering.host().flatMap(pseudonyms::behind).map(people::nameOf).orElseGet(words::someone);
    }
}
