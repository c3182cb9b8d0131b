package io.rebond.summary;

import io.rebond.chat.Language;
import io.rebond.indicator.Bulletin;
import io.rebond.indicator.Measure;
import java.util.Optional;
import java.util.stream.Stream;

/** What an animator may try where something fell by more than chance: one thing, by the lever nearest to it. */
enum Correction {
    ASK(Measure.CONTRIBUTING, "poll", "sondage"),
    REVIEW(Measure.CLICKED, "digest review", "veille relire"),
    SHARE(Measure.PROPOSED, "share", "proposer"),
    TOPICS(Measure.ACTIVATED, "topics", "themes");

    private final Measure fell;
    private final String english;
    private final String french;

    Correction(Measure fell, String english, String french) {
        this.fell = fell;
        this.english = english;
        this.french = french;
    }

    /** The first whose measure fell. */
    static Optional<Correction> after(Bulletin before, Bulletin now) {
        return Stream.of(values())
                .filter(correction -> Trend.of(correction.fell, now, before).equals(Optional.of(Trend.DOWN)))
                .findFirst();
    }

    /** What it is to raise again. */
    Measure fell() {
        return fell;
    }

    /** The command that does it. */
    String line(Language language) {
        return language.choose(english, french);
    }
}
