package io.rebond.knowledge;

import io.rebond.chat.ActionHandler;
import io.rebond.chat.Answer;
import io.rebond.chat.ChatEvent.ActionTaken;
import io.rebond.chat.Languages;
import io.rebond.chat.Text;
import io.rebond.chat.Words;
import io.rebond.command.Spelling;
import io.rebond.privacy.Pseudonyms;
import jakarta.inject.Singleton;
import java.util.Set;

/** Saves what a button names, or no longer. */
@Singleton
class SaveAction implements ActionHandler {

    static final String NAME = "knowledge.save";

    private final Saves saves;
    private final Pseudonyms pseudonyms;
    private final Languages languages;

    SaveAction(Saves saves, Pseudonyms pseudonyms, Languages languages) {
        this.saves = saves;
        this.pseudonyms = pseudonyms;
        this.languages = languages;
    }

    @Override
    public Set<String> actions() {
        return Set.of(NAME);
    }

    @Override
    public Answer on(ActionTaken event) {
        var language = languages.languageOf(event.actor());
        var words = Words.in(language, KnowledgeMessages.class);
        boolean saved = saves.toggle(event.action().argument(), pseudonyms.of(event.actor()));
        var find = Spelling.in(event.workspace()).of(language.choose("find --saved", "trouver --gardes"));
        return Answer.privately(Text.marked(saved ? words.saved(find) : words.noLongerSaved()));
    }
}
