package io.rebond.recap;

import io.rebond.chat.Language;
import io.rebond.chat.MemberRef;
import io.rebond.chat.Outbox;
import io.rebond.chat.PersonalDataHolder;
import io.rebond.chat.Words;
import io.rebond.privacy.Pseudonyms;
import jakarta.inject.Singleton;
import java.util.List;

/** What recaps store about a person: the words that they told, and their name on them. */
@Singleton
class RecapRecord implements PersonalDataHolder {

    private final Recaps recaps;
    private final Pseudonyms pseudonyms;
    private final Outbox outbox;

    RecapRecord(Recaps recaps, Pseudonyms pseudonyms, Outbox outbox) {
        this.recaps = recaps;
        this.pseudonyms = pseudonyms;
        this.outbox = outbox;
    }

    @Override
    public List<Entry> show(MemberRef member, Language language) {
        var kind = Words.in(language, RecapMessages.class).kind();
        return pseudonyms.known(member).map(recaps::by).orElse(List.of()).stream()
                .map(recap -> new Entry(kind, recap.typed().words(), recap.writtenAt()))
                .toList();
    }

    /** What was told to a channel stays told, by nobody. */
    @Override
    public void erase(MemberRef member) {
        pseudonyms.known(member).ifPresent(number -> {
            var told = recaps.by(number);
            recaps.forget(number);
            told.forEach(recap -> recap.posted().ifPresent(outbox::refresh));
        });
    }
}
