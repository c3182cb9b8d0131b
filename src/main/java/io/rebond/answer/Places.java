package io.rebond.answer;

import io.rebond.chat.ChannelRef;
import io.rebond.chat.MemberRef;
import io.rebond.chat.MessageRef;
import io.rebond.chat.Published;
import io.rebond.chat.Role;
import io.rebond.chat.Shelf;
import io.rebond.chat.Words;
import io.rebond.delivery.Receipts;
import io.rebond.directory.Communities;
import io.rebond.directory.People;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What is discussed where, and who may say that it was answered. */
@Singleton
class Places {

    private final Receipts receipts;
    private final Shelf shelf;
    private final Communities communities;
    private final People people;

    Places(Receipts receipts, Shelf shelf, Communities communities, People people) {
        this.receipts = receipts;
        this.shelf = shelf;
        this.communities = communities;
        this.people = people;
    }

    /** The subjects of those messages under which something published is discussed. */
    Map<MessageRef, String> subjectsOf(Set<MessageRef> roots) {
        var subjects = new HashMap<MessageRef, String>();
        receipts.find(roots).forEach((root, receipt) -> find(receipt.purpose().subject())
                .ifPresent(item -> subjects.put(root, item.subject())));
        return subjects;
    }

    Optional<Published> find(String subject) {
        return shelf.find(subject);
    }

    /** Who put the item forward may, and who animates where it is discussed. */
    boolean mayMark(MemberRef member, String subject, ChannelRef where) {
        return find(subject)
                .filter(item -> item.by().filter(member::equals).isPresent()
                        || people.roleOf(member, where).covers(Role.ANIMATOR))
                .isPresent();
    }

    String titleOf(MarkedAnswer answer) {
        return find(answer.subject()).map(Published::title).orElse("");
    }

    String nameOf(MarkedAnswer answer) {
        return "#" + communities.nameOf(answer.message().conversation());
    }

    /** In the language of where it was said. */
    AnswerMessages wordsOf(MarkedAnswer answer) {
        return Words.in(communities.of(answer.message().conversation()).language(), AnswerMessages.class);
    }
}
