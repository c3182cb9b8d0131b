package io.rebond.mail;

import static io.rebond.chat.Language.ENGLISH;
import static io.rebond.chat.Language.FRENCH;
import static io.rebond.mail.Following.asking;
import static io.rebond.mail.Following.follow;
import static io.rebond.mail.Following.post;
import static io.rebond.mail.Following.pressed;
import static io.rebond.mail.Following.read;
import static io.rebond.mail.Following.send;
import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.rebond.chat.Action;
import io.rebond.chat.Answer;
import io.rebond.chat.Block;
import io.rebond.chat.Button;
import io.rebond.chat.ChatEvent.ActionTaken;
import io.rebond.chat.DeliveryFailed;
import io.rebond.chat.DeliveryId;
import io.rebond.chat.Message;
import io.rebond.chat.Part;
import io.rebond.chat.Target;
import io.rebond.chat.Text;
import io.rebond.mail.Recipient.State;
import io.rebond.sandbox.PretendInbox;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.URLEncoder;
import java.util.List;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the links of a letter do, for people, for scanners, and for who would like them to do something else. */
@QuarkusTest
@TestProfile(NewsletterAlone.class)
class LinkTest {

    private static final String PAGE = "https://example.com/records?a=1&b=é";

    Letterbox letterbox;

    @Inject
    MailPlatform platform;

    @Inject
    PretendInbox inbox;

    @Inject
    Opens opens;

    @Inject
    Subscribers subscribers;

    @Inject
    Recipients recipients;

    private Recipient camille;
    private Arrived letter;

    @BeforeEach
    void write() throws DeliveryFailed {
        inbox.reset();
        opens.seen.clear();
        camille = subscribers.somebody(FRENCH);
        letter = sent(camille);
    }

    private Arrived sent(Recipient recipient) throws DeliveryFailed {
        var page = URI.create(PAGE);
        var message = Message.titled("Lettre")
                .add(new Block.LinkItem("Un <titre>", page, Text.empty(), Text.empty()))
                .buttons(
                        Button.opening("Lire", page, new Action("digest.read", 34)),
                        new Button("Utile", new Action("digest.useful", 34)))
                .build();
        platform.post(new Target.ToMember(recipient.ref()), message, new Part(DeliveryId.random(), 0));
        return letterbox.to(recipient.address().text(), 1).get(0);
    }

    private State state() {
        return recipients.find(camille.id()).orElseThrow().state();
    }

    @Test
    void a_link_to_an_article_leads_there_and_is_counted_without_who() {
        for (var label : List.of("Lire", "Un <titre>")) {
            assertThat(follow(letter.link(label))
                            .then()
                            .statusCode(302)
                            .extract()
                            .header("Location"))
                    .isEqualTo(URI.create(PAGE).toASCIIString());
        }
        assertThat(opens.seen).hasSize(2).allSatisfy(opened -> {
            assertThat(opened.action()).isEqualTo(new Action("digest.read", 34));
            assertThat(opened.outlet()).isEqualTo(MailSettings.WORKSPACE);
        });
        assertThat(letter.link("Lire")).doesNotContain(camille.id());
        assertThat(inbox.received).isEmpty();
    }

    @Test
    void the_same_link_stands_in_everybodys_letter() throws DeliveryFailed {
        assertThat(sent(subscribers.somebody(ENGLISH)).link("Lire")).isEqualTo(letter.link("Lire"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)",
                "Slackbot-LinkExpanding 1.0 (+https://api.slack.com/robots)",
                "Mozilla/5.0 (Windows NT 10.0) BingPreview/1.0b",
                "curl/8.5.0",
                "python-requests/2.31",
                "Java/17.0.1",
                "Mozilla/5.0 HeadlessChrome/140",
                "Barracuda Sentinel (EE)"
            })
    void programs_are_led_there_too_and_do_not_count(String agent) {
        asking(agent).get(letter.link("Lire")).then().statusCode(302);
        assertThat(opens.seen).isEmpty();
    }

    @Test
    void looking_ahead_does_not_count() {
        asking("Mozilla/5.0 Firefox/140.0").head(letter.link("Lire")).then().statusCode(302);
        asking("Mozilla/5.0 Firefox/140.0")
                .header("Sec-Purpose", "prefetch;prerender")
                .get(letter.link("Lire"))
                .then()
                .statusCode(302);
        assertThat(opens.seen).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://evil.example/",
                "javascript:alert(1)",
                "//evil.example",
                "",
                "https://example.com/records"
            })
    void it_leads_nowhere_else(String elsewhere) {
        var link = letter.link("Lire").replaceFirst("to=.*", "to=" + URLEncoder.encode(elsewhere, UTF_8));
        follow(link).then().statusCode(404);
        follow(letter.link("Lire").replaceFirst("[?]to=.*", "")).then().statusCode(404);
        assertThat(opens.seen).isEmpty();
    }

    @Test
    void a_button_leads_to_a_page_that_asks_and_pressing_it_there_counts() {
        var link = letter.link("Utile");
        inbox.answer = event -> Answer.privately("Merci : jugé utile.");
        var page = Jsoup.parse(follow(link).then().statusCode(200).extract().asString());
        assertThat(page.body().text())
                .isEqualTo(
                        "Un <titre> Un appui, et c'est compté. Les antivirus de messagerie suivent les liens : ouvrir "
                                + "cette page ne fait donc rien à lui seul. Utile");
        assertThat(inbox.received).isEmpty();

        assertThat(read(pressed(link))).isEqualTo("Merci : jugé utile. Vous pouvez fermer cette page.");
        assertThat(inbox.received).singleElement().isInstanceOfSatisfying(ActionTaken.class, taken -> {
            assertThat(taken.action()).isEqualTo(new Action("digest.useful", 34));
            assertThat(taken.actor()).isEqualTo(camille.ref());
            assertThat(taken.where()).isEqualTo(camille.conversation());
        });
    }

    @Test
    void an_answers_own_buttons_lead_on() {
        inbox.answer = event -> new Answer.Private(Message.saying("Rien n'est gardé.")
                .buttons(new Button("Exporter", new Action("privacy.export")))
                .build());
        var page = Jsoup.parse(pressed(letter.link("Utile")).asString());
        pressed(Arrived.path(page.selectFirst("a.button").attr("href")));
        assertThat(((ActionTaken) inbox.last()).action()).isEqualTo(new Action("privacy.export"));
    }

    @Test
    void a_page_sent_twice_comes_in_under_one_key() {
        var key = UUID.randomUUID().toString();
        send(letter.link("Utile"), key);
        send(letter.link("Utile"), key);
        assertThat(inbox.received).extracting(event -> event.key()).containsExactly(key, key);
    }

    @Test
    void a_key_of_ones_own_making_is_refused() {
        for (var key : List.of("", "x", "k".repeat(10_000), "../../../../../../../../../../../../x")) {
            assertThat(send(letter.link("Utile"), key).statusCode()).isBetween(400, 499);
        }
        assertThat(inbox.received).isEmpty();
    }

    @Test
    void tokens_that_belong_to_different_links_do_not_go_together() throws DeliveryFailed {
        var parts = letter.link("Utile").split("/");
        var other = sent(subscribers.somebody(ENGLISH)).link("Lire").split("[/?]");
        var mixed = "/mail/act/" + other[3] + "/" + parts[4];
        follow(mixed).then().statusCode(404);
        send(mixed, UUID.randomUUID().toString()).then().statusCode(404);
        follow("/mail/act/" + parts[3] + "/" + letter.unsubscribe().split("/")[3])
                .then()
                .statusCode(404);
        follow("/mail/unsubscribe/" + parts[4]).then().statusCode(404);
        assertThat(inbox.received).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "a.b", ".", "%00.%00", "e30.e30", "..%2f..%2f"})
    void forged_links_are_told_so(String token) {
        for (var link : List.of(
                "/mail/unsubscribe/", "/mail/import/", "/mail/act/" + token + "/", "/mail/read/" + token + "/")) {
            assertThat(follow(link + token).statusCode()).isBetween(400, 499);
        }
        assertThat(post("/mail/unsubscribe/" + token).statusCode()).isBetween(400, 499);
    }

    @Test
    void truncated_and_oversized_links_are_told_so() {
        for (var link : List.of(letter.link("Utile"), letter.unsubscribe())) {
            assertThat(read(follow(link.substring(0, link.length() - 1)))).startsWith("This link does not work");
            follow(link + "A".repeat(2_000)).then().statusCode(404);
        }
    }

    @Test
    void who_was_erased_is_no_longer_known() {
        recipients.forget(camille.id());
        follow(letter.link("Utile")).then().statusCode(404);
        follow(letter.unsubscribe()).then().statusCode(404);
    }

    @Test
    void opening_the_way_out_changes_nothing() {
        assertThat(read(follow(letter.unsubscribe())))
                .isEqualTo("Ne plus recevoir cette lettre ? Les lettres de La veille ne vous seront plus envoyées. "
                        + "Personne n'en est averti. Se désinscrire");
        assertThat(state()).isEqualTo(State.ACTIVE);
    }

    @Test
    void one_click_of_a_mail_program_is_enough() {
        given().urlEncodingEnabled(false)
                .contentType("application/x-www-form-urlencoded")
                .body("List-Unsubscribe=One-Click")
                .post(letter.unsubscribe())
                .then()
                .statusCode(200);
        assertThat(state()).isEqualTo(State.UNSUBSCRIBED);
        given().urlEncodingEnabled(false)
                .multiPart("List-Unsubscribe", "One-Click")
                .post(letter.unsubscribe())
                .then()
                .statusCode(200);
        assertThat(state()).isEqualTo(State.UNSUBSCRIBED);
    }

    @Test
    void who_left_receives_nothing_more_and_may_come_back() {
        var left = Jsoup.parse(post(letter.unsubscribe()).asString());
        assertThatThrownBy(() -> sent(camille))
                .isInstanceOfSatisfying(DeliveryFailed.class, failed -> assertThat(failed.isFatal())
                        .isTrue())
                .hasMessage("unsubscribed");
        assertThat(read(post(left.selectFirst("form").attr("action"))))
                .isEqualTo("Vous revoilà La prochaine lettre de La veille vous parviendra.");
        assertThat(state()).isEqualTo(State.ACTIVE);
    }

    @Test
    void its_pages_run_nothing_and_are_kept_nowhere() {
        var headers = follow(letter.link("Utile")).headers();
        assertThat(headers.getValue("Content-Security-Policy")).startsWith("default-src 'none';");
        assertThat(headers.getValue("Referrer-Policy")).isEqualTo("no-referrer");
        assertThat(headers.getValue("Cache-Control")).isEqualTo("no-store");
        assertThat(headers.getValue("X-Robots-Tag")).isEqualTo("noindex, nofollow");
    }
}
