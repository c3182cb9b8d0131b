package io.rebond.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.rebond.InMemory;
import io.rebond.chat.DeliveryFailed;
import io.rebond.chat.DeliveryId;
import io.rebond.chat.Diagnosis.Finding;
import io.rebond.chat.Language;
import io.rebond.chat.Message;
import io.rebond.chat.Part;
import io.rebond.chat.Target;
import io.rebond.mail.Recipient.State;
import io.rebond.slack.Overheard;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a mail server says, and what follows for the letter, the recipient and the administrator. */
@QuarkusTest
@TestProfile(RefusedMailTest.Gruff.class)
class RefusedMailTest {

    public static class Gruff implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("rebond.database.url", InMemory.named("gruff"));
        }

        @Override
        public List<TestResourceEntry> testResources() {
            return List.of(new TestResourceEntry(GruffServer.class));
        }
    }

    GruffServer server;

    @Inject
    MailPlatform platform;

    @Inject
    MailDiagnosis diagnosis;

    @Inject
    Subscribers subscribers;

    @Inject
    Recipients recipients;

    private Recipient camille;

    @BeforeEach
    void begin() {
        server.calm();
        camille = subscribers.somebody(Language.FRENCH);
    }

    private void send() throws DeliveryFailed {
        platform.post(new Target.ToMember(camille.ref()), Message.of("words"), new Part(DeliveryId.random(), 0));
    }

    private DeliveryFailed refused() {
        return catchThrowableOfType(DeliveryFailed.class, this::send);
    }

    private State state() {
        return recipients.find(camille.id()).orElseThrow().state();
    }

    private List<String> said(Language language) {
        return diagnosis.findings().stream()
                .map((Finding finding) ->
                        finding.key() + " " + finding.in(language).replaceAll("20\\S+Z", "…"))
                .toList();
    }

    @Test
    void nobody_there_ends_the_letter_and_no_other_is_sent() {
        server.answer("RCPT", "550 5.1.1 <" + camille.address().text() + ">: User unknown");
        var refused = refused();
        assertThat(refused.isFatal()).isTrue();
        assertThat(refused).hasMessage("the mail server knows no such address (550 5.1.1)");
        assertThat(state()).isEqualTo(State.REFUSED);

        server.calm();
        assertThat(refused()).hasMessage("refused by the mail server before");
    }

    @Test
    void a_full_or_shy_mailbox_is_tried_again() throws DeliveryFailed {
        server.answer("RCPT", "450 4.2.0 greylisted");
        var refused = refused();
        assertThat(refused.isFatal()).isFalse();
        assertThat(refused.isAway()).isFalse();
        assertThat(refused).hasMessage("the mail server refused the address (450 4.2.0)");
        assertThat(state()).isEqualTo(State.ACTIVE);

        server.calm();
        send();
    }

    @Test
    void a_server_that_does_not_relay_for_us_says_nothing_of_the_recipient() {
        server.answer("RCPT", "554 5.7.1 relay access denied");
        assertThat(refused().isFatal()).isFalse();
        assertThat(state()).isEqualTo(State.ACTIVE);
    }

    @Test
    void a_server_that_takes_nothing_from_us_is_away_and_the_doctor_says_so() throws DeliveryFailed {
        server.answer("MAIL", "451 4.3.0 come back later");
        var refused = refused();
        assertThat(refused.isAway()).isTrue();
        assertThat(refused).hasMessage("the mail server took nothing: 451 4.3.0");
        assertThat(said(Language.ENGLISH))
                .containsExactly(
                        "QUARKUS_MAILER_HOST The mail server has taken nothing since … (451 4.3.0); what waits is "
                                + "sent when it does.");
        assertThat(said(Language.FRENCH))
                .containsExactly(
                        "QUARKUS_MAILER_HOST Le serveur de messagerie ne prend plus rien depuis … (451 4.3.0)\u202f; "
                                + "ce qui attend partira dès qu’il répondra.");

        server.calm();
        send();
        assertThat(said(Language.ENGLISH)).containsExactly("REBOND_MAIL_FROM The newsletter has a sender.");
    }

    @Test
    void no_letter_misses_what_the_server_says_to_it() throws DeliveryFailed {
        for (var letter = 0; letter < 200; letter++) {
            server.answer("MAIL", "451 4.3.0 come back later");
            assertThat(refused()).hasMessage("the mail server took nothing: 451 4.3.0");
            server.calm();
            send();
        }
    }

    @Test
    void a_login_that_is_wanted_is_told_as_such() {
        server.answer("MAIL", "530 5.7.0 authentication required");
        assertThat(refused().isAway()).isTrue();
        assertThat(said(Language.ENGLISH))
                .containsExactly("QUARKUS_MAILER_PASSWORD The mail server has refused Rebond's login since …: look at "
                        + "QUARKUS_MAILER_USERNAME and QUARKUS_MAILER_PASSWORD. What waits is tried again.");
        assertThat(said(Language.FRENCH))
                .containsExactly(
                        "QUARKUS_MAILER_PASSWORD Le serveur de messagerie refuse l’identification de Rebond depuis "
                                + "…\u202f: voyez QUARKUS_MAILER_USERNAME et QUARKUS_MAILER_PASSWORD. Ce qui attend sera retenté.");
    }

    @Test
    void no_reason_and_no_log_holds_an_address() {
        var log = new Overheard();
        log.begin();
        try {
            for (var command : List.of("MAIL", "DATA", "RCPT")) {
                server.calm();
                server.answer(command, "550 5.1.1 not for " + camille.address().text());
                assertThat(refused().getMessage()).doesNotContain("@");
            }
        } finally {
            log.end();
        }
        assertThat(log.all()).doesNotContain(camille.address().text(), "veille@exemple.fr");
    }
}
