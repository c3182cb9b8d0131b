package io.rebond.stories;

import static io.rebond.chat.Language.FRENCH;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.rebond.block.Fitting;
import io.rebond.card.CardRenderer;
import io.rebond.card.Portions;
import io.rebond.card.Samples;
import io.rebond.chat.Answer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The fullest calendar is one message on each platform, with all that there is to press beneath it. */
@QuarkusTest
class CalendarSizeTest extends Story {

    @AfterEach
    void forget() {
        company.database.useHandle(handle -> handle.execute("delete from rendezvous"));
    }

    @Test
    void theFullestMonthIsOneMessage() {
        company.begin(FRENCH);
        var ines = company.animator("Inès", FRENCH);
        for (int poll = 10; poll < 24; poll++) {
            ines.types("sondage \"" + "Où ".repeat(20) + poll + "\" --chaque \"jour à " + poll + "h45\"");
        }
        ines.types("calendrier mois");
        var shown = ((Answer.Private) ines.answers().get(ines.answers().size() - 1)).message();

        assertThat(InWords.of(shown)).contains("Et 404 de plus.", "Collisions", "[Pause\u202f: ", "Déplacer: mardi");
        assertThat(new Fitting(Samples.SEAL).parts(shown)).hasSize(1);
        assertThat(new Portions(new CardRenderer(Samples.SEAL), 24_000).of(shown))
                .hasSize(1);
    }
}
