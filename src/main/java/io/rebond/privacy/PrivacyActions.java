package io.rebond.privacy;

import io.rebond.chat.ActionHandler;
import io.rebond.chat.Answer;
import io.rebond.chat.ChatEvent;
import io.rebond.chat.Language;
import io.rebond.chat.Languages;
import io.rebond.chat.MemberRef;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Set;

/** The buttons by which a member decides about their data. */
@Singleton
class PrivacyActions implements ActionHandler {

    private interface Choice {
        Answer of(MemberRef member, Language language);
    }

    private final Languages languages;
    private final Map<String, Choice> choices;

    PrivacyActions(MyData data, Notice notice, Languages languages) {
        this.languages = languages;
        this.choices = Map.of(
                Choices.SHOW.name(), data::show,
                Choices.EXPORT.name(), data::export,
                Choices.STOP.name(), (member, language) -> data.record(member, language, false),
                Choices.RESUME.name(), (member, language) -> data.record(member, language, true),
                Choices.ASK.name(), (member, language) -> data.askBeforeErasing(language),
                Choices.ERASE.name(), data::erase,
                Notice.FULL.name(), (member, language) -> new Answer.Private(notice.full(member)));
    }

    @Override
    public Set<String> actions() {
        return choices.keySet();
    }

    @Override
    public Answer on(ChatEvent.ActionTaken event) {
        return choices.get(event.action().name()).of(event.actor(), languages.languageOf(event.actor()));
    }
}
