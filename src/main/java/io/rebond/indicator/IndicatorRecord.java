package io.rebond.indicator;

import io.rebond.chat.Language;
import io.rebond.chat.MemberRef;
import io.rebond.chat.PersonalDataHolder;
import io.rebond.chat.Words;
import io.rebond.privacy.Pseudonyms;
import jakarta.inject.Singleton;
import java.util.List;

/** In how many figures a person is counted. Erased, they leave a number that stands for nobody: the totals were told. */
@Singleton
class IndicatorRecord implements PersonalDataHolder {

    private final Bulletins bulletins;
    private final Pseudonyms pseudonyms;

    IndicatorRecord(Bulletins bulletins, Pseudonyms pseudonyms) {
        this.bulletins = bulletins;
        this.pseudonyms = pseudonyms;
    }

    @Override
    public List<Entry> show(MemberRef member, Language language) {
        var words = Words.in(language, IndicatorMessages.class);
        int figures = pseudonyms.known(member).map(bulletins::counting).orElse(0);
        return figures == 0 ? List.of() : List.of(new Entry(words.kindCounted(), words.counted(figures), null));
    }

    @Override
    public void erase(MemberRef member) {
        pseudonyms.known(member).ifPresent(bulletins::forget);
    }
}
