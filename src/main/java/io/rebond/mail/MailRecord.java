package io.rebond.mail;

import io.rebond.chat.Language;
import io.rebond.chat.MemberRef;
import io.rebond.chat.PersonalDataHolder;
import io.rebond.chat.Words;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/** What the mailing list stores about a person. */
@Singleton
class MailRecord implements PersonalDataHolder {

    private final Recipients recipients;
    private final Departures departures;

    MailRecord(Recipients recipients, Departures departures) {
        this.recipients = recipients;
        this.departures = departures;
    }

    @Override
    public List<Entry> show(MemberRef member, Language language) {
        var words = Words.in(language, MailMessages.class);
        return of(member)
                .map(recipient -> new Entry(words.kindRecipient(), line(recipient, words), recipient.since()))
                .stream()
                .toList();
    }

    /** Whom nothing is known of, nobody writes to: erasing is leaving, and an old list brings nobody back. */
    @Override
    public void erase(MemberRef member) {
        of(member).ifPresent(recipient -> {
            departures.add(recipient.community(), recipient.address());
            recipients.forget(recipient.id());
        });
    }

    private Optional<Recipient> of(MemberRef member) {
        return member.workspace().equals(MailSettings.WORKSPACE) ? recipients.find(member.id()) : Optional.empty();
    }

    private static String line(Recipient recipient, MailMessages words) {
        return words.recipient(
                recipient.address().text(),
                recipient.name(),
                recipient.language().tag(),
                words.state(recipient.state().name()));
    }
}
