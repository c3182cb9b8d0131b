package io.rebond.rendezvous;

import io.rebond.calendar.WhenWords;
import io.rebond.chat.Language;
import io.rebond.chat.MemberRef;
import io.rebond.chat.PersonalDataHolder;
import io.rebond.chat.Words;
import io.rebond.directory.Communities;
import io.rebond.privacy.Pseudonyms;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;

/** What this room stores about a person: which rendezvous they arranged. */
@Singleton
class RendezvousRecord implements PersonalDataHolder {

    private final Agenda agenda;
    private final Communities communities;
    private final Pseudonyms pseudonyms;

    RendezvousRecord(Agenda agenda, Communities communities, Pseudonyms pseudonyms) {
        this.agenda = agenda;
        this.communities = communities;
        this.pseudonyms = pseudonyms;
    }

    @Override
    public List<Entry> show(MemberRef member, Language language) {
        var words = Words.in(language, RendezvousMessages.class);
        return pseudonyms.known(member).map(agenda::arrangedBy).orElse(List.of()).stream()
                .map(each -> new Entry(
                        words.kind(),
                        WhenWords.in(language)
                                        .of(
                                                each.rhythm(),
                                                communities
                                                        .get(each.community())
                                                        .zone())
                                + ": " + each.line(),
                        null))
                .toList();
    }

    /** It rests until somebody else arranges it anew. */
    @Override
    public void erase(MemberRef member) {
        pseudonyms.known(member).ifPresent(agenda::forget);
    }

    @Override
    public int expire(Instant limit, int most) {
        return agenda.expire(limit, most);
    }
}
