package io.rebond.hosting;

import io.rebond.calendar.WhenWords;
import io.rebond.chat.Answer;
import io.rebond.chat.Asker;
import io.rebond.chat.Message;
import io.rebond.chat.Role;
import io.rebond.chat.Text;
import io.rebond.chat.Words;
import io.rebond.command.Spelling;
import io.rebond.directory.Communities;
import io.rebond.directory.People;
import io.rebond.gathering.Cancelling;
import io.rebond.gathering.Gathering;
import io.rebond.gathering.Gatherings;
import io.rebond.gathering.Invitation;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;

/** The gatherings to come that somebody may see to: those of the channels that they animate. */
@Singleton
class Managing {

    private final Gatherings gatherings;
    private final Invitation invitation;
    private final Cancelling cancelling;
    private final Communities communities;
    private final People people;
    private final Clock clock;

    Managing(
            Gatherings gatherings,
            Invitation invitation,
            Cancelling cancelling,
            Communities communities,
            People people,
            Clock clock) {
        this.gatherings = gatherings;
        this.invitation = invitation;
        this.cancelling = cancelling;
        this.communities = communities;
        this.people = people;
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
        return new Answer.Private(message.context(Text.marked(words.toCancel(cancelLine(asker, own.get(0)))))
                .build());
    }

    /** @param number null where none was typed */
    Answer cancel(Asker asker, Long number) {
        var own = ownOf(asker);
        var meant = number == null && own.size() == 1
                ? own
                : own.stream()
                        .filter(each -> Long.valueOf(each.id()).equals(number))
                        .toList();
        if (own.isEmpty()) {
            return nothing(asker);
        } else if (meant.isEmpty()) {
            return list(asker);
        }
        var words = words(asker);
        var title = meant.get(0).plan().title();
        return Answer.privately(cancelling.cancel(meant.get(0).id()) ? words.cancelled(title) : words.isOff());
    }

    private Answer nothing(Asker asker) {
        var example = Spelling.in(asker.where().workspace()).of(Planning.example(asker.language()));
        return Answer.privately(Text.marked(words(asker).noneAhead(example)));
    }

    private List<Gathering> ownOf(Asker asker) {
        return gatherings.ahead(communities.of(asker.where()).id(), clock.instant()).stream()
                .filter(each -> people.roleOf(asker.member(), each.where()).covers(Role.ANIMATOR))
                .toList();
    }

    private String whenOf(Gathering gathering, Asker asker) {
        var zone = communities.get(gathering.community()).zone();
        return WhenWords.in(asker.language()).moment(gathering.plan().at(), clock.instant(), zone);
    }

    private static String cancelLine(Asker asker, Gathering gathering) {
        var line = asker.language().choose("event cancel ", "rencontre annuler ") + gathering.id();
        return Spelling.in(asker.where().workspace()).of(line);
    }

    private static HostingMessages words(Asker asker) {
        return Words.in(asker.language(), HostingMessages.class);
    }
}
