package io.rebond.setup;

import io.rebond.chat.Answer;
import io.rebond.chat.Asker;
import io.rebond.chat.Language;
import io.rebond.chat.Message;
import io.rebond.chat.Words;
import io.rebond.directory.Audit;
import io.rebond.directory.Audit.Change;
import io.rebond.directory.Communities;
import io.rebond.directory.Playbook;
import io.rebond.directory.Playbooks;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Collectors;

/** Applies a playbook as a whole, and says what that changes. */
@Singleton
class Agreeing {

    private final Playbooks playbooks;
    private final Communities communities;
    private final Audit audit;

    Agreeing(Playbooks playbooks, Communities communities, Audit audit) {
        this.playbooks = playbooks;
        this.communities = communities;
        this.audit = audit;
    }

    Playbook current(Asker asker) {
        return playbooks.of(communities.of(asker.where()));
    }

    Answer apply(Asker asker, Playbook playbook) {
        var community = communities.of(asker.where());
        var changes = PlaybookText.difference(playbooks.of(community), playbook);
        if (changes.isEmpty()) {
            return Answer.privately(words(asker.language()).unchanged());
        }
        playbooks.apply(community, playbook);
        audit.note(
                asker.member(),
                Change.PLAYBOOK_APPLIED,
                changes.stream().map(change -> change.split(":", 2)[0]).collect(Collectors.joining(", ")));
        return told(words(asker.language()).applied(community.name()), changes);
    }

    Answer compare(Asker asker, Playbook playbook) {
        var changes = PlaybookText.difference(current(asker), playbook);
        return changes.isEmpty()
                ? Answer.privately(words(asker.language()).unchanged())
                : told(words(asker.language()).wouldChange(), changes);
    }

    String told(List<PlaybookText.Flaw> flaws, Language language) {
        var words = words(language);
        return words.refusedWhole() + "\n"
                + flaws.stream()
                        .map(flaw -> words.playbookFlaw(
                                flaw.line(), flaw.problem().name(), Shown.word(flaw.key()), words.rule(flaw.key())))
                        .collect(Collectors.joining("\n"));
    }

    private static Answer told(String sentence, List<String> changes) {
        return new Answer.Private(
                Message.saying(sentence).paragraph(String.join("\n", changes)).build());
    }

    private static SetupMessages words(Language language) {
        return Words.in(language, SetupMessages.class);
    }
}
