package io.rebond.stories;

import io.rebond.chat.Language;
import io.rebond.chat.WorkspaceRef;
import jakarta.inject.Singleton;
import java.time.Duration;

/** Opens people's diaries, and lets time pass between what they write in them. */
@Singleton
class Diaries {

    private final TownClock clock;
    private final Calm calm;

    Diaries(TownClock clock, Calm calm) {
        this.clock = clock;
        this.calm = calm;
    }

    /** English is spoken in the first community, French in one that Sven makes. */
    static String channel(Language language) {
        return language.choose("veille", "pratiques");
    }

    /** @param name of the day, which the language completes */
    Diary open(DayStage stage, Language language, String person, String name) {
        return new Diary(
                stage,
                stage.person(person),
                channel(language),
                () -> settle(stage.workspace()),
                name + "." + language.tag() + ".txt");
    }

    /** All that an act led to has come before the next one. */
    void settle(WorkspaceRef place) {
        calm.afterEverything(place);
        clock.pass(Duration.ofMinutes(1));
    }
}
