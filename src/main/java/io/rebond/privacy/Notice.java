package io.rebond.privacy;

import io.rebond.chat.Action;
import io.rebond.chat.Block;
import io.rebond.chat.Button;
import io.rebond.chat.Language;
import io.rebond.chat.Languages;
import io.rebond.chat.MemberRef;
import io.rebond.chat.Message;
import io.rebond.chat.Purpose;
import io.rebond.chat.Text;
import io.rebond.chat.Words;
import jakarta.inject.Singleton;
import java.util.List;

/** What a member is told, once, before anything is recorded about them. */
@Singleton
class Notice {

    static final Purpose PURPOSE = new Purpose("privacy", "notice");
    static final Action FULL = new Action("privacy.notice");

    private final Languages languages;
    private final PrivacyConfig config;

    Notice(Languages languages, PrivacyConfig config) {
        this.languages = languages;
        this.config = config;
    }

    Message message(MemberRef member) {
        var language = languages.languageOf(member);
        var said = Message.summedUpAs(words(language));
        blocks(language).forEach(said::add);
        return said.build();
    }

    /** What a message holds that brings the notice along. */
    List<Block> blocks(Language language) {
        var words = Words.in(language, PrivacyMessages.class);
        return List.of(
                new Block.Paragraph(Text.of(words(language))),
                new Block.Buttons(
                        new Button(words.myData(), Choices.SHOW),
                        new Button(words.dontRecord(), Choices.STOP),
                        new Button(words.fullNotice(), FULL)));
    }

    private String words(Language language) {
        return Words.in(language, PrivacyMessages.class).notice(config.retentionMonths(), config.minimumGroup());
    }

    Message full(MemberRef member) {
        var words = Words.in(languages.languageOf(member), PrivacyMessages.class);
        return Message.titled(words.fullTitle())
                .paragraph(words.fullWhat())
                .paragraph(words.fullWhy())
                .paragraph(words.fullHowLong(config.retentionMonths()))
                .paragraph(words.fullWho(config.minimumGroup()))
                .paragraph(words.fullChoice())
                .buttons(new Button(words.myData(), Choices.SHOW), new Button(words.dontRecord(), Choices.STOP))
                .build();
    }
}
