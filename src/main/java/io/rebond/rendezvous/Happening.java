package io.rebond.rendezvous;

import io.rebond.calendar.WhenWords;
import io.rebond.chat.Action;
import io.rebond.chat.Answer;
import io.rebond.chat.Asker;
import io.rebond.chat.Button;
import io.rebond.chat.Language;
import io.rebond.chat.MemberRef;
import io.rebond.chat.Message;
import io.rebond.chat.Outbox;
import io.rebond.chat.Posting;
import io.rebond.chat.Purpose;
import io.rebond.chat.Target;
import io.rebond.chat.Text;
import io.rebond.chat.Words;
import io.rebond.command.Commands;
import io.rebond.command.Spelling;
import io.rebond.directory.Communities;
import io.rebond.directory.Holds;
import io.rebond.directory.People;
import io.rebond.directory.QuietTimes;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;

/** What is said and done about one occurrence, in the caller's transaction. */
@Singleton
class Happening {

    /** An edition of this morning is still one in the afternoon; one of yesterday is not. */
    static final Duration LATEST = Duration.ofHours(12);

    static final String GO_AHEAD = "rendezvous.go";
    private static final String FEATURE = "rendezvous";

    private final Commands commands;
    private final Communities communities;
    private final People people;
    private final QuietTimes quiet;
    private final Holds holds;
    private final Outbox outbox;
    private final Clock clock;

    Happening(
            Commands commands,
            Communities communities,
            People people,
            QuietTimes quiet,
            Holds holds,
            Outbox outbox,
            Clock clock) {
        this.commands = commands;
        this.communities = communities;
        this.people = people;
        this.quiet = quiet;
        this.holds = holds;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** In the community's own zone, which may have changed since. */
    Optional<Instant> nextAfter(Rendezvous rendezvous, Instant moment) {
        return rendezvous.nextAfter(moment, zone(rendezvous));
    }

    String moment(Rendezvous rendezvous, Instant at, Language reader) {
        return WhenWords.in(reader).moment(at, clock.instant(), zone(rendezvous));
    }

    /** As if its organiser typed it where it takes place: with their rights of today. They are told what became of it. */
    void run(Rendezvous rendezvous) {
        rendezvous.organiser().ifPresent(organiser -> {
            var asker = new Asker(organiser, rendezvous.channel(), people.languageOf(organiser));
            if (commands.run(asker, rendezvous.line()) instanceof Answer.Private said) {
                send(rendezvous, organiser, said.message());
            }
        });
    }

    boolean isHeld(Rendezvous rendezvous) {
        return holds.isOn(communities.get(rendezvous.community()));
    }

    /** Whether it does not leave, neither now nor later, because everything is held at its hour. */
    boolean isKeptBack(Rendezvous rendezvous, Instant at) {
        return holds.keepsBack(
                communities.get(rendezvous.community()),
                rendezvous.feature(),
                rendezvous.id() + "@" + at.getEpochSecond());
    }

    /** Nobody is woken for a go-ahead that can be asked for in the morning. */
    boolean reminderWaits(Rendezvous rendezvous, Instant at) {
        var community = communities.get(rendezvous.community());
        return rendezvous
                .organiser()
                .map(organiser -> quiet.overFor(organiser, community))
                .filter(morning -> morning.isAfter(clock.instant()) && morning.isBefore(at))
                .isPresent();
    }

    void remind(Rendezvous rendezvous, Instant at) {
        tell(rendezvous, at, (words, moment, review) -> words.reminder(moment, review));
    }

    void tellWaiting(Rendezvous rendezvous, Instant at) {
        tell(rendezvous, at, (words, moment, review) -> words.waiting(moment, review));
    }

    void tellMissed(Rendezvous rendezvous, Instant at) {
        rendezvous.organiser().ifPresent(organiser -> {
            var language = people.languageOf(organiser);
            send(rendezvous, organiser, Message.of(words(language).missed(moment(rendezvous, at, language))));
        });
    }

    private interface Sentence {
        String of(RendezvousMessages words, String moment, String review);
    }

    /** With a button, so that the go-ahead takes one tap. */
    private void tell(Rendezvous rendezvous, Instant at, Sentence sentence) {
        rendezvous.organiser().ifPresent(organiser -> {
            var language = people.languageOf(organiser);
            var words = words(language);
            var review =
                    Spelling.in(rendezvous.channel().workspace()).of(language.choose("digest review", "veille relire"));
            var told = sentence.of(words, moment(rendezvous, at, language), review);
            send(
                    rendezvous,
                    organiser,
                    Message.saying(Text.marked(told))
                            .buttons(new Button(
                                            words.goAhead(),
                                            new Action(GO_AHEAD, rendezvous.id() + "@" + at.getEpochSecond()))
                                    .primary())
                            .build());
        });
    }

    private void send(Rendezvous rendezvous, MemberRef to, Message message) {
        outbox.post(
                new Posting(new Target.ToMember(to), message, new Purpose(FEATURE, FEATURE + ":" + rendezvous.id())));
    }

    private ZoneId zone(Rendezvous rendezvous) {
        return communities.get(rendezvous.community()).zone();
    }

    private static RendezvousMessages words(Language language) {
        return Words.in(language, RendezvousMessages.class);
    }
}
