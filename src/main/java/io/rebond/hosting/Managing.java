package io.rebond.hosting;

import io.rebond.calendar.WhenWords;
import io.rebond.chat.Answer;
import io.rebond.chat.Asker;
import io.rebond.chat.Message;
import io.rebond.chat.Text;
import io.rebond.chat.Words;
import io.rebond.command.Spelling;
import io.rebond.directory.Communities;
import io.rebond.gathering.Cancelling;
import io.rebond.gathering.Gathering;
import io.rebond.gathering.Gatherings;
import io.rebond.gathering.Invitation;
import io.rebond.gathering.Stewards;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** The gatherings to come that somebody may see to: their own, and those of the channels that they animate and read. */
@Singleton
class Managing {

    private final Gatherings gatherings;
    private final Stewards stewards;
    private final Invitation invitation;
    private final Cancelling cancelling;
    private final Communities communities;
    private final Clock clock;

    Managing(
            Gatherings gatherings,
            Stewards stewards,
            Invitation invitation,
            Cancelling cancelling,
            Communities communities,
            Clock clock) {
        this.gatherings = gatherings;
        this.stewards = stewards;
        this.invitation = invitation;
        this.cancelling = cancelling;
        this.communities = communities;
        this.clock = clock;
    }

    Answer list(Asker asker) {
        var own = ownOf(asker);
        if (own.isEmpty()) {
            return nothing(asker);
        }
        var words = words(asker);
        var message = Message.titled(words.listTitle());
        own.forEach(each -> message.paragraph(Text.empty()
                .strong(each.plan().title())
                .plain(" · "
                        + words.inList(
                                each.id(),
                                whenOf(each, asker),
                                communities.nameOf(each.where()),
                                invitation.howMany(each, asker.language())))));
        return new Answer.Private(message.context(Text.marked(words.toChange(
                        line("move", "deplacer", own.get(0), asker), line("cancel", "annuler", own.get(0), asker))))
                .build());
    }

    /** One that they may see to and that is still to come. */
    Optional<Gathering> seenTo(Asker asker, long id) {
        return gatherings
                .find(id)
                .filter(each -> each.where().workspace().equals(asker.where().workspace()))
                .filter(each -> each.isAheadAt(clock.instant()))
                .filter(each ->
                        !stewards.readable(List.of(each), asker.member()).isEmpty());
    }

    /**
     * The one with that number, or the only one there is.
     *
     * @param number null where none was typed
     */
    Optional<Gathering> meant(Asker asker, Long number) {
        var own = ownOf(asker);
        return number != null
                ? seenTo(asker, number)
                : own.stream().filter(only -> own.size() == 1).findFirst();
    }

    /** @param number null where none was typed */
    Answer cancel(Asker asker, Long number) {
        var meant = meant(asker, number);
        if (meant.isEmpty()) {
            return list(asker);
        }
        var words = words(asker);
        var title = meant.get().plan().title();
        return Answer.privately(
                cancelling.cancel(meant.get().id(), asker.member()) ? words.cancelled(title) : words.isOff());
    }

    private Answer nothing(Asker asker) {
        var example = Spelling.in(asker.where().workspace()).of(Planning.example(asker.language()));
        return Answer.privately(Text.marked(words(asker).noneAhead(example)));
    }

    private List<Gathering> ownOf(Asker asker) {
        var ahead = gatherings.ahead(communities.of(asker.where()).id(), clock.instant());
        return stewards.readable(ahead, asker.member());
    }

    private String whenOf(Gathering gathering, Asker asker) {
        var zone = communities.get(gathering.community()).zone();
        return WhenWords.in(asker.language()).moment(gathering.plan().at(), clock.instant(), zone);
    }

    private static String line(String english, String french, Gathering gathering, Asker asker) {
        var verb = asker.language().choose("event " + english, "rencontre " + french);
        return Spelling.in(asker.where().workspace()).of(verb + " " + gathering.id());
    }

    private static HostingMessages words(Asker asker) {
        return Words.in(asker.language(), HostingMessages.class);
    }
}
