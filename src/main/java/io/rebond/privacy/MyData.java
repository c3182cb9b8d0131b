package io.rebond.privacy;

import io.rebond.chat.Answer;
import io.rebond.chat.Block.Paragraph;
import io.rebond.chat.Button;
import io.rebond.chat.Language;
import io.rebond.chat.MemberRef;
import io.rebond.chat.Message;
import io.rebond.chat.PersonalDataHolder.Entry;
import io.rebond.chat.Text;
import io.rebond.chat.Words;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;

/** What a member sees of their data, and what they can do about it. */
@Singleton
class MyData {

    private static final int SHOWN = 20;
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm 'UTC'").withZone(ZoneOffset.UTC);

    private final PersonalData data;
    private final Pseudonyms pseudonyms;
    private final Consents consents;
    private final Clock clock;

    MyData(PersonalData data, Pseudonyms pseudonyms, Consents consents, Clock clock) {
        this.data = data;
        this.pseudonyms = pseudonyms;
        this.consents = consents;
        this.clock = clock;
    }

    Answer show(MemberRef member, Language language) {
        return new Answer.Private(listing(data.of(member, language), SHOWN, member, language));
    }

    Answer export(MemberRef member, Language language) {
        var words = Words.in(language, PrivacyMessages.class);
        var message = Message.titled(words.exportTitle());
        data.of(member, language).forEach(entry -> message.paragraph(line(entry)));
        return new Answer.Private(message.build());
    }

    Answer askBeforeErasing(Language language) {
        var words = Words.in(language, PrivacyMessages.class);
        return new Answer.Private(Message.saying(words.eraseExplained())
                .buttons(new Button(words.eraseConfirm(), Choices.ERASE).danger())
                .build());
    }

    Answer erase(MemberRef member, Language language) {
        data.erase(member);
        return Answer.privately(Words.in(language, PrivacyMessages.class).erased());
    }

    Answer record(MemberRef member, Language language, boolean recording) {
        consents.choose(member, pseudonyms.of(member), recording, clock.instant());
        var words = Words.in(language, PrivacyMessages.class);
        return new Answer.Private(Message.saying(recording ? words.resumed() : words.stopped())
                .buttons(new Button(words.myData(), Choices.SHOW))
                .build());
    }

    private Message listing(List<Entry> entries, int most, MemberRef member, Language language) {
        var words = Words.in(language, PrivacyMessages.class);
        if (entries.isEmpty()) {
            return Message.of(words.dataNone());
        }
        var message = Message.titled(words.dataTitle());
        entries.stream().limit(most).forEach(entry -> message.add(new Paragraph(line(entry))));
        if (entries.size() > most) {
            message.context(words.dataMore(entries.size() - most));
        }
        return message.buttons(
                        new Button(words.export(), Choices.EXPORT),
                        choice(member, words),
                        new Button(words.erase(), Choices.ASK))
                .buttons(data.choices(member, language))
                .build();
    }

    private Button choice(MemberRef member, PrivacyMessages words) {
        boolean recording = pseudonyms
                .known(member)
                .flatMap(consents::of)
                .map(Consents.Consent::recording)
                .orElse(true);
        return recording
                ? new Button(words.dontRecord(), Choices.STOP)
                : new Button(words.recordAgain(), Choices.RESUME);
    }

    private static Text line(Entry entry) {
        var text = Text.empty().strong(entry.kind()).plain("  " + entry.value());
        return entry.at() == null ? text : text.plain("  " + MOMENT.format(entry.at()));
    }
}
