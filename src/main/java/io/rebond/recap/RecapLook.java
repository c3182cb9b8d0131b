package io.rebond.recap;

import io.rebond.chat.LiveMessage;
import io.rebond.chat.Message;
import io.rebond.chat.Purpose;
import io.rebond.chat.Text;
import io.rebond.chat.Words;
import io.rebond.directory.Communities;
import io.rebond.directory.People;
import io.rebond.gathering.Gathering;
import io.rebond.gathering.Gatherings;
import io.rebond.privacy.Pseudonyms;
import jakarta.inject.Singleton;
import java.util.Optional;

/** A recap as a message, always drawn from what is stored. */
@Singleton
class RecapLook implements LiveMessage {

    private static final String FEATURE = "recap";
    private static final String RECAP = "recap:";

    private final Recaps recaps;
    private final Gatherings gatherings;
    private final Communities communities;
    private final People people;
    private final Pseudonyms pseudonyms;

    RecapLook(Recaps recaps, Gatherings gatherings, Communities communities, People people, Pseudonyms pseudonyms) {
        this.recaps = recaps;
        this.gatherings = gatherings;
        this.communities = communities;
        this.people = people;
        this.pseudonyms = pseudonyms;
    }

    static Purpose purposeOf(Gathering gathering) {
        return new Purpose(FEATURE, RECAP + gathering.id());
    }

    /** Never drawn anew. */
    static Purpose ofWish(Gathering gathering) {
        return new Purpose(FEATURE, "wish:" + gathering.id());
    }

    @Override
    public String feature() {
        return FEATURE;
    }

    @Override
    public Optional<Message> render(Purpose purpose) {
        return Optional.of(purpose.subject())
                .filter(subject -> subject.startsWith(RECAP))
                .map(subject -> Long.valueOf(subject.substring(RECAP.length())))
                .flatMap(gatherings::find)
                .flatMap(gathering -> recaps.of(gathering.id()).map(recap -> of(gathering, recap)));
    }

    Message of(Gathering gathering, Recap recap) {
        var language = communities.get(gathering.community()).language();
        var words = Words.in(language, RecapMessages.class);
        var message = Message.saying(
                        Text.empty().strong(words.heading(gathering.plan().title())))
                .paragraph(recap.typed().words());
        recap.typed()
                .pointers()
                .forEach(each -> message.paragraph(
                        Text.empty().link(each.label(), each.address()).plain(each.host())));
        return message.context(words.toldBy(nameOf(recap, words))).build();
    }

    private String nameOf(Recap recap, RecapMessages words) {
        return recap.author().flatMap(pseudonyms::behind).map(people::nameOf).orElseGet(words::someone);
    }
}
