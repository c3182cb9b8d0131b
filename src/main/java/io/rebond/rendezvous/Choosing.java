package io.rebond.rendezvous;

import io.rebond.chat.Answer;
import io.rebond.chat.Asker;
import io.rebond.chat.MemberRef;
import io.rebond.chat.Role;
import io.rebond.chat.Words;
import io.rebond.directory.Communities;
import io.rebond.directory.People;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Which rendezvous somebody means, and whether it is theirs to change: whoever arranged it, and the animators of its channel. */
@Singleton
class Choosing {

    private final Agenda agenda;
    private final Communities communities;
    private final People people;

    Choosing(Agenda agenda, Communities communities, People people) {
        this.agenda = agenda;
        this.communities = communities;
        this.people = people;
    }

    boolean isTheirs(Rendezvous rendezvous, MemberRef member) {
        return rendezvous.organiser().equals(Optional.of(member)) || isAnimator(rendezvous, member);
    }

    boolean isAnimator(Rendezvous rendezvous, MemberRef member) {
        return people.roleOf(member, rendezvous.channel()).covers(Role.ANIMATOR);
    }

    /** By its number among those of the feature in the community; without one, the only one that is theirs. */
    Answer one(String feature, Asker asker, Optional<String> number, Function<Rendezvous, Answer> act) {
        var words = Words.in(asker.language(), RendezvousMessages.class);
        var all = agenda.of(communities.of(asker.where()).id(), feature);
        var theirs = all.stream().filter(each -> isTheirs(each, asker.member())).toList();
        var meant = number.map(typed -> numbered(all, typed))
                .orElseGet(
                        () -> theirs.stream().filter(each -> theirs.size() == 1).findFirst());
        if (meant.isPresent()) {
            return one(meant.get().id(), asker, act);
        } else if (theirs.isEmpty()) {
            return Answer.privately(words.none());
        }
        return Answer.privately(number.map(words::noSuch)
                .orElseGet(() -> words.which(
                        theirs.stream().map(each -> String.valueOf(each.id())).collect(Collectors.joining(", ")))));
    }

    /** Locked until the caller's transaction ends. */
    Answer one(long id, Asker asker, Function<Rendezvous, Answer> act) {
        var words = Words.in(asker.language(), RendezvousMessages.class);
        return agenda.lock(id)
                .map(each -> isTheirs(each, asker.member()) ? act.apply(each) : Answer.privately(words.notYours()))
                .orElseGet(() -> Answer.privately(words.gone()));
    }

    private static Optional<Rendezvous> numbered(List<Rendezvous> all, String number) {
        return all.stream()
                .filter(each -> String.valueOf(each.id()).equals(number))
                .findFirst();
    }
}
