package io.rebond.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.test.junit.QuarkusTest;
import io.rebond.chat.ChannelRef;
import io.rebond.chat.Published;
import io.rebond.chat.WorkspaceRef;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.apache.lucene.store.LockObtainFailedException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class LibrarianTest {

    private static final ChannelRef PLACE =
            new ChannelRef(new WorkspaceRef("town", UUID.randomUUID().toString()), "C");

    @Inject
    Publications publications;

    @Inject
    Revisions revisions;

    @Inject
    Event<Published> published;

    private Path data;
    private Librarian librarian;

    @BeforeEach
    void begin() throws IOException {
        data = Files.createTempDirectory("librarian-");
        librarian = new Librarian(publications, revisions, data.toString());
    }

    @AfterEach
    void end() throws InterruptedException {
        librarian.end(new ShutdownEvent());
    }

    /** However much the others have published. */
    private Index index() {
        return await().until(librarian::index, Optional::isPresent).orElseThrow();
    }

    private String publish() {
        var subject = "item:" + UUID.randomUUID();
        QuarkusTransaction.requiringNew()
                .run(() -> published.fire(new Published(
                        subject,
                        "Marmalade",
                        Optional.empty(),
                        "",
                        Optional.empty(),
                        List.of(),
                        PLACE,
                        Instant.EPOCH)));
        return subject;
    }

    @Test
    void an_index_that_was_closed_by_what_went_wrong_is_made_anew() throws IOException {
        index().close();
        var subject = publish();

        assertThat(librarian.index()).isEmpty();
        assertThat(index().search(Sought.of("marmalade").all(), Set.of(PLACE), 100))
                .contains(subject);
    }

    @Test
    void damage_that_two_meet_is_repaired_once_and_in_its_folder() {
        var damaged = index();
        librarian.mistrust(damaged, new IOException("damaged"));
        librarian.mistrust(damaged, new IOException("damaged"));

        var sound = index();
        librarian.mistrust(damaged, new IOException("damaged"));
        assertThat(librarian.index()).containsSame(sound);
        assertThatThrownBy(() -> Index.in(data.resolve("index"), "another"))
                .isInstanceOf(LockObtainFailedException.class);
    }
}
