package io.rebond.privacy;

import io.rebond.chat.Block;
import io.rebond.chat.Block.Buttons;
import io.rebond.chat.Block.Heading;
import io.rebond.chat.Block.Paragraph;
import io.rebond.chat.Button;
import io.rebond.chat.HomeSection;
import io.rebond.chat.Language;
import io.rebond.chat.MemberRef;
import io.rebond.chat.Text;
import io.rebond.chat.Words;
import jakarta.inject.Singleton;
import java.util.List;

/** What a member chose about their data, always in sight on their home page. */
@Singleton
class PrivacyHome implements HomeSection {

    private final Pseudonyms pseudonyms;
    private final Consents consents;

    PrivacyHome(Pseudonyms pseudonyms, Consents consents) {
        this.pseudonyms = pseudonyms;
        this.consents = consents;
    }

    @Override
    public int position() {
        return 90;
    }

    @Override
    public List<Block> section(MemberRef member, Language language) {
        var words = Words.in(language, PrivacyMessages.class);
        var consent = pseudonyms.known(member).flatMap(consents::of);
        var state =
                consent.isEmpty() || consent.get().recording() && consent.get().notifiedAt() == null
                        ? words.homeNotYet()
                        : consent.get().recording() ? words.homeRecorded() : words.homeNotRecorded();
        return List.of(
                new Heading(words.myData()),
                new Paragraph(Text.of(state)),
                new Buttons(new Button(words.myData(), Choices.SHOW), new Button(words.fullNotice(), Notice.FULL)));
    }
}
