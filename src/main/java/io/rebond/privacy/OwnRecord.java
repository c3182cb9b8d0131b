package io.rebond.privacy;

import io.rebond.chat.Language;
import io.rebond.chat.MemberRef;
import io.rebond.chat.PersonalDataHolder.Entry;
import io.rebond.chat.Words;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;

/** What this room itself knows of a member: that they were told, and what they chose. */
@Singleton
class OwnRecord {

    private final Pseudonyms pseudonyms;
    private final Consents consents;

    OwnRecord(Pseudonyms pseudonyms, Consents consents) {
        this.pseudonyms = pseudonyms;
        this.consents = consents;
    }

    List<Entry> show(MemberRef member, Language language) {
        var words = Words.in(language, PrivacyMessages.class);
        var entries = new ArrayList<Entry>();
        pseudonyms.known(member).flatMap(consents::of).ifPresent(consent -> {
            if (consent.notifiedAt() != null) {
                entries.add(new Entry(words.kindNotice(), words.noticeReceived(), consent.notifiedAt()));
            }
            entries.add(new Entry(
                    words.kindChoice(), consent.recording() ? words.choiceRecorded() : words.choiceNot(), null));
        });
        return entries;
    }
}
