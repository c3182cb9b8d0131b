package io.rebond.knowledge;

import io.rebond.chat.Language;
import io.rebond.chat.MemberRef;
import io.rebond.chat.PersonalDataHolder;
import io.rebond.chat.Words;
import io.rebond.privacy.Pseudonyms;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Stream;

/** What is kept of a person here: what they saved, and their name on what they put forward. */
@Singleton
class KnowledgeRecord implements PersonalDataHolder {

    private final Saves saves;
    private final Publications publications;
    private final Pseudonyms pseudonyms;

    KnowledgeRecord(Saves saves, Publications publications, Pseudonyms pseudonyms) {
        this.saves = saves;
        this.publications = publications;
        this.pseudonyms = pseudonyms;
    }

    @Override
    public List<Entry> show(MemberRef member, Language language) {
        var words = Words.in(language, KnowledgeMessages.class);
        return pseudonyms.known(member).stream()
                .flatMap(number -> Stream.concat(
                        saves.of(number).stream().map(item -> new Entry(words.kindSaved(), item.title(), item.at())),
                        publications.putForwardBy(number).stream()
                                .map(item -> new Entry(words.kindPutForward(), item.title(), item.at()))))
                .toList();
    }

    @Override
    public void erase(MemberRef member) {
        pseudonyms.known(member).ifPresent(number -> {
            saves.erase(number);
            publications.forget(number);
        });
    }
}
