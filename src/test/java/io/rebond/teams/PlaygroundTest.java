package io.rebond.teams;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.rebond.counterpart.WithNpm;
import io.rebond.directory.Census;
import jakarta.inject.Inject;
import java.net.URL;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A day in Microsoft's own Playground: nothing of Teams' side is ours. */
@WithNpm
@QuarkusTest
@TestProfile(InPlayground.class)
class PlaygroundTest {

    @TestHTTPResource
    URL rebond;

    @Inject
    Census census;

    @Test
    void aDayInTeams() {
        try (var playground = new Playground(rebond.getPort())) {
            census.take();
            aCommandIsAnsweredInPrivate(playground);
            var edition = anEditionIsPublished(playground);
            usefulIsCountedForAll(playground, edition);
            theItemIsDiscussed(playground, edition);
            aFormSaysWhatIsWrong(playground);
            whatWasDoneIsRecorded(playground, edition);
        }
    }

    private static void aCommandIsAnsweredInPrivate(Playground playground) {
        playground.mentions("share https://www.example.com/java-records.html \"it saves us a day\" topic:java");
        var answer = playground.awaiting(playground.chat, "Java records");
        assertThat(answer.words()).isEqualTo("Thank you: “Java records” is put forward for the next edition.");
    }

    private static Playground.Shown anEditionIsPublished(Playground playground) {
        playground.types("digest publish");
        playground.awaiting(playground.chat, "Published: no. 1, 1 item, on its way to #Announcements.");
        var edition = playground.awaiting(Playground.CHANNEL, "Tech watch no. 1");
        assertThat(edition.words().replaceAll("(?<=no\\. 1, ).*", "today")).isEqualTo("""
                Tech watch no. 1, today
                1 read, picked by Alex Wilber
                Java records
                example.com · java
                “it saves us a day”, Alex Wilber
                Read
                Useful
                Save
                Discuss
                Useful: only the total shows. Save: only you see it.""");
        return edition;
    }

    private static void usefulIsCountedForAll(Playground playground, Playground.Shown edition) {
        assertThat(playground.presses(edition, "Useful", Map.of()))
                .isEqualTo("Thank you: found useful. Only the total shows.");
        assertThat(playground.awaiting(Playground.CHANNEL, "Useful (1)").id()).isEqualTo(edition.id());
    }

    private static void theItemIsDiscussed(Playground playground, Playground.Shown edition) {
        assertThat(playground.presses(edition, "Discuss", Map.of())).contains("Java records");
        var item = playground.awaiting(Playground.CHANNEL, "Join");
        assertThat(item.id()).isNotEqualTo(edition.id());
        playground.replies(item, "nobody's business");
        playground.awaiting(Playground.CHANNEL, "Join (1)");
    }

    private static void aFormSaysWhatIsWrong(Playground playground) {
        playground.types("share");
        var form = playground.awaiting(playground.chat, "Address");
        assertThat(playground.presses(form, "", Map.of("address", "nonsense"))).contains("http");
        assertThat(playground.presses(form, "", Map.of("address", "https://www.example.com/two.html")))
                .isEqualTo("Thank you: “Two” is put forward for the next edition.");
    }

    private static void whatWasDoneIsRecorded(Playground playground, Playground.Shown edition) {
        playground.reacts(edition, "like", true);
        playground.reacts(edition, "like", false);
        playground.reacts(edition, "heart", true);
        playground.types("privacy export");
        assertThat(playground.awaiting(playground.chat, "heart").words()).doesNotContain("like", "nobody's business");
    }
}
