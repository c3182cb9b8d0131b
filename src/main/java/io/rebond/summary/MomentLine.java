package io.rebond.summary;

import io.rebond.chat.Language;
import io.rebond.chat.Words;
import io.rebond.directory.Community;
import io.rebond.moment.Effect;
import io.rebond.moment.Effects;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;

/** What leaving at the best moment was followed by, in a sentence that does not claim more than chance lets one see. */
@Singleton
class MomentLine {

    private final Effects effects;

    MomentLine(Effects effects) {
        this.effects = effects;
    }

    /** The latest of each kind. */
    List<String> of(Community community, Language language) {
        return effects.latest(community).stream()
                .map(effect -> told(effect, community, language))
                .toList();
    }

    /** Those that were made after the week of that Monday. */
    List<String> of(Community community, LocalDate week, Language language) {
        return effects.latest(community).stream()
                .filter(effect -> effect.week().equals(week))
                .map(effect -> told(effect, community, language))
                .toList();
    }

    private static String told(Effect effect, Community community, Language language) {
        var difference = effect.difference();
        return Words.in(language, SummaryMessages.class)
                .moment(
                        effect.feature(),
                        Telling.day(LocalDate.ofInstant(effect.until().minusSeconds(1), community.zone()), language),
                        effect.best().messages(),
                        Lines.percent(effect.best().share()),
                        effect.others().messages(),
                        Lines.percent(effect.others().share()),
                        Lines.percent(difference.low()),
                        Lines.percent(difference.high()),
                        difference.low() > 0 ? "UP" : difference.high() < 0 ? "DOWN" : "LEVEL");
    }
}
