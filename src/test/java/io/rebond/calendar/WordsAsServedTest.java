package io.rebond.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.rebond.chat.Language;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

/** The plain tests read the messages themselves; this one is served by Quarkus, which checks and compiles them. */
@QuarkusTest
class WordsAsServedTest {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    @Test
    void inEnglish() {
        var words = WhenWords.in(Language.ENGLISH);
        assertThat(words.of(WhenCodec.read("monthly/2 22 at 09:05 from 2026-11-26"), PARIS))
                .isEqualTo("every 2 months on the 22nd at 9:05, from 26 November 2026");
        assertThat(words.nextThree(WhenCodec.read("monthly/1 1MO at 09:00"), Instant.EPOCH, PARIS))
                .containsExactly("Monday, 5 January, 9:00", "Monday, 2 February, 9:00", "Monday, 2 March, 9:00");
        assertThat(new Problem.Unknown("soon").in(words)).isEqualTo("I don't know “soon”.");
    }

    @Test
    void inFrench() {
        var words = WhenWords.in(Language.FRENCH);
        assertThat(words.of(WhenCodec.read("monthly/2 -1FR at 09:05 from 2026-11-01"), PARIS))
                .isEqualTo("tous les 2 mois, le dernier vendredi à 9 h 05, à partir du 1er novembre 2026");
        assertThat(words.nextThree(WhenCodec.read("monthly/1 1MO at 09:00"), Instant.EPOCH, PARIS))
                .containsExactly("lundi 5 janvier à 9 h", "lundi 2 février à 9 h", "lundi 2 mars à 9 h");
        assertThat(new Problem.Unknown("bientôt").in(words)).isEqualTo("Je ne connais pas « bientôt ».");
    }
}
