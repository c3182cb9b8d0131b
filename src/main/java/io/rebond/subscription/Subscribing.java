package io.rebond.subscription;

import io.rebond.chat.Answer;
import io.rebond.chat.Asker;
import io.rebond.chat.Message;
import io.rebond.chat.Role;
import io.rebond.chat.Text;
import io.rebond.chat.Words;
import io.rebond.command.Spelling;
import io.rebond.directory.Communities;
import io.rebond.directory.People;
import io.rebond.privacy.Pseudonyms;
import io.rebond.secret.DrawnSecret;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Gives somebody an address for their calendar, and ends it. */
@Singleton
class Subscribing {

    private final Subscriptions subscriptions;
    private final Communities communities;
    private final People people;
    private final Pseudonyms pseudonyms;
    private final Clock clock;
    private final Optional<String> publicUrl;

    Subscribing(
            Subscriptions subscriptions,
            Communities communities,
            People people,
            Pseudonyms pseudonyms,
            Clock clock,
            @ConfigProperty(name = "rebond.public-url") Optional<String> publicUrl) {
        this.subscriptions = subscriptions;
        this.communities = communities;
        this.people = people;
        this.pseudonyms = pseudonyms;
        this.clock = clock;
        this.publicUrl = publicUrl;
    }

    Answer begin(Asker asker) {
        var words = words(asker);
        var community = communities.of(asker.where());
        if (!people.roleWithin(asker.member(), community).covers(Role.ANIMATOR)) {
            return Answer.privately(words.notYours(community.name()));
        } else if (publicUrl.isEmpty()) {
            return Answer.privately(Text.marked(words.nowhere()));
        }
        var secret = DrawnSecret.drawn("");
        subscriptions.put(pseudonyms.of(asker.member()), community.id(), secret, clock.instant());
        var off = Spelling.in(asker.where().workspace())
                .of(asker.language().choose("calendar feed off", "calendrier abonnement arreter"));
        return new Answer.Private(Message.saying(words.address(community.name()))
                .paragraph(Text.empty().code(address(secret)))
                .context(Text.marked(words.keepIt(off)))
                .build());
    }

    private String address(DrawnSecret secret) {
        return publicUrl.orElseThrow().replaceAll("/+$", "") + "/calendar/" + secret.reveal() + ".ics";
    }

    Answer end(Asker asker) {
        var community = communities.of(asker.where());
        boolean ended = pseudonyms
                .known(asker.member())
                .filter(owner -> subscriptions.remove(owner, community.id()))
                .isPresent();
        return Answer.privately(
                ended ? words(asker).ended(community.name()) : words(asker).none());
    }

    private static SubscriptionMessages words(Asker asker) {
        return Words.in(asker.language(), SubscriptionMessages.class);
    }
}
