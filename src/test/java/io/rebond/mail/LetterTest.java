package io.rebond.mail;

import static io.rebond.chat.Language.ENGLISH;
import static io.rebond.chat.Language.FRENCH;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.rebond.chat.Action;
import io.rebond.chat.Block;
import io.rebond.chat.Button;
import io.rebond.chat.DeliveryFailed;
import io.rebond.chat.DeliveryId;
import io.rebond.chat.Language;
import io.rebond.chat.Message;
import io.rebond.chat.Part;
import io.rebond.chat.Target;
import io.rebond.chat.Text;
import jakarta.inject.Inject;
import java.net.URI;
import org.junit.jupiter.api.Test;

/** A letter as it arrives: both of its parts, and what stands above them. */
@QuarkusTest
@TestProfile(NewsletterAlone.class)
class LetterTest {

    Letterbox letterbox;

    @Inject
    MailPlatform platform;

    @Inject
    Subscribers subscribers;

    private final DeliveryId delivery = DeliveryId.random();

    private static Message edition(String read, String useful) {
        var page = URI.create("https://example.com/records?a=1&b=2");
        return Message.titled("La veille n° 12")
                .context("1 lecture, 3 min")
                .add(new Block.LinkItem(
                        "Des records <qui> se lisent", page, Text.of("Blog Java, 3 min"), Text.of("« utile », Inès")))
                .buttons(
                        Button.opening(read, page, new Action("digest.read", 34)),
                        new Button(useful, new Action("digest.useful", 34)))
                .context(Text.marked("Moins souvent : `mesdonnees`"))
                .build();
    }

    private Arrived sent(Message message, Language language) throws DeliveryFailed {
        var recipient = subscribers.somebody(language);
        platform.post(new Target.ToMember(recipient.ref()), message, new Part(delivery, 0));
        return letterbox.to(recipient.address().text(), 1).get(0);
    }

    private static String masked(String text) {
        return text.replaceAll("[A-Za-z0-9_-]{8,}\\.[A-Za-z0-9_-]{43}", "…");
    }

    @Test
    void une_lettre_en_francais() throws DeliveryFailed {
        var letter = sent(edition("Lire", "Utile"), FRENCH);

        assertThat(letter.subject()).isEqualTo("La veille n° 12");
        assertThat(masked(letter.plain()).strip()).isEqualTo("""
                La veille n° 12
                ===============

                1 lecture, 3 min

                * Des records <qui> se lisent
                  Blog Java, 3 min
                  « utile », Inès

                  Lire: https://rebond.example/mail/read/…/…?to=https%3A%2F%2Fexample.com%2Frecords%3Fa%3D1%26b%3D2
                  Utile: https://rebond.example/mail/act/…/…

                Moins souvent : mesdonnees

                --\s
                Vous recevez cette lettre parce que votre adresse figure sur la liste de diffusion de La veille. Ses \
                liens vers les articles disent combien de fois ils sont suivis, jamais par qui ; elle ne contient \
                aucune image espionne.
                Se désinscrire: https://rebond.example/mail/unsubscribe/…""");
        assertThat(letter.page().body().text())
                .isEqualTo(
                        "La veille n° 12 1 lecture, 3 min Des records <qui> se lisent Blog Java, 3 min « utile », Inès "
                                + "Lire Utile Moins souvent : mesdonnees Vous recevez cette lettre parce que votre adresse figure "
                                + "sur la liste de diffusion de La veille. Ses liens vers les articles disent combien de fois ils "
                                + "sont suivis, jamais par qui ; elle ne contient aucune image espionne. Se désinscrire");
        assertThat(letter.page().selectFirst("html").attr("lang")).isEqualTo("fr");
    }

    @Test
    void a_letter_in_english() throws DeliveryFailed {
        var letter = sent(edition("Read", "Useful"), ENGLISH);

        assertThat(letter.plain()).contains("Read: https://", "Useful: https://", """
                You receive this letter because your address is on the mailing list of La veille. Its links to \
                articles say how often they are followed, never by whom; it has no tracking picture.
                Unsubscribe: https://rebond.example/mail/unsubscribe/""");
        assertThat(letter.page().select("a").eachText())
                .containsExactly("Des records <qui> se lisent", "Read", "Useful", "Unsubscribe");
        assertThat(letter.page().selectFirst("html").attr("lang")).isEqualTo("en");
    }

    @Test
    void its_headers_say_what_it_is_and_how_to_leave() throws DeliveryFailed {
        var letter = sent(edition("Read", "Useful"), ENGLISH);

        assertThat(letter.header("From")).isEqualTo("\"La veille\" <veille@exemple.fr>");
        assertThat(letter.header("Message-ID")).isEqualTo("<" + delivery + ".0@exemple.fr>");
        assertThat(masked(letter.header("List-Unsubscribe"))).isEqualTo("<https://rebond.example/mail/unsubscribe/…>");
        assertThat(letter.header("List-Unsubscribe-Post")).isEqualTo("List-Unsubscribe=One-Click");
        assertThat(letter.header("List-Id")).isEqualTo("<newsletter.exemple.fr>");
        assertThat(letter.header("Auto-Submitted")).isEqualTo("auto-generated");
        assertThat(letter.header("Precedence")).isEqualTo("bulk");
        assertThat(letter.header("Content-Type")).startsWith("multipart/alternative");
    }

    @Test
    void nothing_in_it_is_fetched_from_elsewhere() throws DeliveryFailed {
        var pixel = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==";
        var letter = sent(
                Message.titled("Figures")
                        .add(new Block.Picture(URI.create("data:image/png;base64," + pixel), "three bars"))
                        .add(new Block.Picture(URI.create("https://example.com/spy.png?who=me"), "a photograph"))
                        .build(),
                ENGLISH);

        assertThat(letter.page().select("img").eachAttr("src")).containsExactly("cid:picture-1@rebond");
        assertThat(letter.enclosed()).containsExactly("<picture-1@rebond>");
        assertThat(letter.page().select("script, link, iframe, object, embed, video, form, input"))
                .isEmpty();
        assertThat(letter.html()).doesNotContain("url(", "@import", "srcset", "background=");
        assertThat(letter.plain()).contains("Picture: three bars", "Picture: a photograph");
    }

    @Test
    void what_others_wrote_begins_no_header() throws DeliveryFailed {
        var letter = sent(
                Message.summedUpAs("Read this\r\nBcc: somebody@example.com\r\n\r\n<b>body</b>\u2028X-Other: 1")
                        .paragraph("words")
                        .build(),
                ENGLISH);

        assertThat(letter.subject()).isEqualTo("Read this Bcc: somebody@example.com <b>body</b> X-Other: 1");
        assertThat(letter.headers()).doesNotContainKeys("Bcc", "X-Other");
        assertThat(letter.plain()).startsWith("words");
    }

    @Test
    void a_title_of_any_length_and_script_is_a_subject() throws DeliveryFailed {
        var letter = sent(Message.titled("دليل البرمجة 🌿 ".repeat(20)).build(), ENGLISH);

        assertThat(letter.subject())
                .startsWith("دليل البرمجة 🌿 دليل")
                .endsWith("…")
                .hasSizeLessThanOrEqualTo(120);
    }
}
