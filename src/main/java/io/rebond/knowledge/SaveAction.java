package io.rebond.knowledge;

import io.rebond.chat.ActionHandler;
import io.rebond.chat.Answer;
import io.rebond.chat.ChatEvent.ActionTaken;
import io.rebond.chat.Languages;
import io.rebond.chat.MemberRef;
import io.rebond.chat.Text;
import io.rebond.chat.Words;
import io.rebond.command.Spelling;
import io.rebond.directory.Readership;
import io.rebond.privacy.Pseudonyms;
import jakarta.inject.Singleton;
import java.util.Set;

/** Saves what a button names, or no longer. */
@Singleton
class SaveAction implements ActionHandler {

    static final String NAME = "knowledge.save";

    private final Saves saves;
    private final Publications publications;
    private final Readership readership;
    private final Pseudonyms pseudonyms;
    private final Languages languages;

    SaveAction(
            Saves saves, Publications publications, Readership readership, Pseudonyms pseudonyms, Languages languages) {
        this.saves = saves;
        this.publications = publications;
        this.readership = readership;
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
        var subject = event.action().argument();
        long owner = pseudonyms.of(event.actor());
        if (saves.remove(subject, owner)) {
            return Answer.privately(Text.marked(words.noLongerSaved()));
        }
        if (!mayRead(event.actor(), subject) || !saves.add(subject, owner)) {
            return Answer.privately(Text.marked(words.notToSave()));
        }
        var find = Spelling.in(event.workspace()).of(language.choose("find --saved", "trouver --gardes"));
        return Answer.privately(Text.marked(words.saved(find)));
    }

    private boolean mayRead(MemberRef member, String subject) {
        return publications
                .find(subject)
                .filter(found -> readership.openTo(member).contains(found.channel()))
                .isPresent();
    }
}
