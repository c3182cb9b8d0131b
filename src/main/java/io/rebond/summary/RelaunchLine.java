package io.rebond.summary;

import io.rebond.chat.Language;
import io.rebond.chat.Words;
import io.rebond.directory.Community;
import io.rebond.indicator.Week;
import io.rebond.relaunch.Relaunched;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** What was relaunched in a week and what came of it, in a sentence that names nobody. */
@Singleton
class RelaunchLine {

    private final Relaunched relaunched;

    RelaunchLine(Relaunched relaunched) {
        this.relaunched = relaunched;
    }

    /** Empty where nothing was. */
    Optional<String> of(Community community, Week week, Language language) {
        var tally = relaunched.within(community, start(week.monday(), community), start(week.over(), community));
        return tally.offered() + tally.revived() == 0
                ? Optional.empty()
                : Optional.of(Words.in(language, MondayMessages.class)
                        .relaunched(Telling.day(week.last(), language), tally.offered(), tally.revived()));
    }

    private static Instant start(LocalDate day, Community community) {
        return day.atStartOfDay(community.zone()).toInstant();
    }
}
