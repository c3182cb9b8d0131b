package io.rebond.knowledge;

import io.rebond.chat.Language;
import io.rebond.chat.MemberRef;
import io.rebond.chat.PersonalDataHolder;
import io.rebond.chat.Words;
import io.rebond.directory.Readership;
import io.rebond.privacy.Pseudonyms;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Stream;

/** What is kept of a person here: what they saved, and their name on what they put forward. */
@Singleton
class KnowledgeRecord implements PersonalDataHolder {

    private final Saves saves;
    private final Readership readership;
    private final Publications publications;
    private final Pseudonyms pseudonyms;

    KnowledgeRecord(Saves saves, Readership readership, Publications publications, Pseudonyms pseudonyms) {
        this.saves = saves;
        this.readership = readership;
        this.publications = publications;
        this.pseudonyms = pseudonyms;
    }

    @Override
    public List<Entry> show(MemberRef member, Language language) {
        var words = Words.in(language, KnowledgeMessages.class);
        var places = readership.openTo(member);
        return pseudonyms.known(member).stream()
                .flatMap(number -> Stream.concat(
                        saves.of(number).stream()
                                .map(item -> new Entry(words.kindSaved(), item.shownTo(places), item.at())),
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
