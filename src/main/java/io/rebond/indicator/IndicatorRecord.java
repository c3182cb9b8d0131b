package io.rebond.indicator;

import io.rebond.chat.Language;
import io.rebond.chat.MemberRef;
import io.rebond.chat.PersonalDataHolder;
import io.rebond.chat.Words;
import io.rebond.engagement.Rollups;
import io.rebond.privacy.Pseudonyms;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

/** In how many figures a person is counted. Erased, they leave a number that stands for nobody: the totals were told. */
@Singleton
class IndicatorRecord implements PersonalDataHolder {

    private final Bulletins bulletins;
    private final Rollups rollups;
    private final Pseudonyms pseudonyms;

    IndicatorRecord(Bulletins bulletins, Rollups rollups, Pseudonyms pseudonyms) {
        this.bulletins = bulletins;
        this.rollups = rollups;
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

    /** Who did nothing for so long that nothing of it is kept may still be counted, waiting for others to leave with. */
    @Override
    public int expire(Instant limit, int most) {
        var counted = bulletins.countedBefore(limit.atZone(ZoneOffset.UTC).toLocalDate());
        var remembered = rollups.remembered(counted);
        var forgotten = counted.stream()
                .filter(person -> !remembered.contains(person))
                .limit(most)
                .toList();
        forgotten.forEach(bulletins::forget);
        return forgotten.size();
    }
}
