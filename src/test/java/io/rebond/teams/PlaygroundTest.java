package io.rebond.teams;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.rebond.counterpart.WithNpm;
import jakarta.inject.Inject;
import java.net.URL;
import java.util.Map;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

/** A day in Microsoft's own Playground: nothing of Teams' side is ours. */
@WithNpm
@QuarkusTest
@TestProfile(InPlayground.class)
class PlaygroundTest {

    @TestHTTPResource
    URL rebond;

    @Inject
    Jdbi database;

    @Test
    void aDayInTeams() {
        try (var playground = new Playground(rebond.getPort())) {
            await().until(this::theChannelIsKnown);
            aCommandIsAnsweredInPrivate(playground);
            var edition = anEditionIsPublished(playground);
            usefulIsCountedForAll(playground, edition);
            theItemIsDiscussed(playground, edition);
            aFormSaysWhatIsWrong(playground);
            whatWasDoneIsRecorded(playground, edition);
        }
    }

    /** Rebond looks around by itself when it is added. */
    private boolean theChannelIsKnown() {
        return database.withHandle(handle -> handle.createQuery("select count(*) from channel where channel = ?")
                        .bind(0, Playground.CHANNEL)
                        .mapTo(int.class)
                        .one())
                == 1;
    }

    private static void aCommandIsAnsweredInPrivate(Playground playground) {
        playground.mentions("share https://www.example.com/java-records.html \"it saves us a day\" topic:java");
        var answer = playground.awaiting(playground.chat, "Java records");
        assertThat(answer.words()).isEqualTo("Thank you. “Java records” waits for the animator, with your word.");
    }

    private static Playground.Shown anEditionIsPublished(Playground playground) {
        playground.mentions("digest publish");
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
                Follow java
                Useful: only the total shows. Save: only you see it.""");
        return edition;
    }

    private static void usefulIsCountedForAll(Playground playground, Playground.Shown edition) {
        assertThat(playground.presses(edition, "Useful", Map.of()))
                .isEqualTo("Thank you: marked useful. Only the total shows.");
        assertThat(playground.awaiting(Playground.CHANNEL, "Useful (1)").id()).isEqualTo(edition.id());
    }

    private static void theItemIsDiscussed(Playground playground, Playground.Shown edition) {
        assertThat(playground.presses(edition, "Discuss", Map.of()))
                .isEqualTo(
                        "Off you go: “Java records” now has its own message in #Announcements. Reply in its thread.");
        var item = playground.awaiting(Playground.CHANNEL, "Reply in this message's thread.");
        assertThat(item.id()).isNotEqualTo(edition.id());
        playground.replies(item, "nobody's business");
        playground.awaiting(Playground.CHANNEL, "Join (1)");
    }

    /** The Playground has no dialogs: it tells of the press as a message, so the form stands in the chat. */
    private static void aFormSaysWhatIsWrong(Playground playground) {
        playground.types("share");
        var opener = playground.awaiting(playground.chat, "Open the form");
        assertThat(opener.words()).isEqualTo("Propose an article\nOpen the form");
        playground.submits(opener, "Open the form");
        var form = playground.awaiting(playground.chat, "Address");
        assertThat(playground.presses(form, "", Map.of("address", "nonsense")))
                .contains("This is not a web address: it starts with https:// and names a site.");
        assertThat(playground.presses(form, "", Map.of("address", "https://www.example.com/two.html")))
                .isEqualTo("Thank you. “Two” waits for the animator.");
    }

    private static void whatWasDoneIsRecorded(Playground playground, Playground.Shown edition) {
        playground.reacts(edition, "like", true);
        playground.reacts(edition, "like", false);
        playground.reacts(edition, "heart", true);
        playground.types("privacy export");
        assertThat(playground.awaiting(playground.chat, "heart").words()).doesNotContain("like", "nobody's business");
    }
}
