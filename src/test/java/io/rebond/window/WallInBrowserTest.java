package io.rebond.window;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.rebond.chat.Action;
import io.rebond.chat.Answer;
import io.rebond.chat.Button;
import io.rebond.chat.ChatEvent;
import io.rebond.chat.Form;
import io.rebond.chat.Message;
import io.rebond.chat.Witness;
import io.rebond.sandbox.BehindTheWall;
import io.rebond.sandbox.Company;
import io.rebond.sandbox.PretendInbox;
import io.rebond.sandbox.SandboxAlone;
import io.rebond.sandbox.Speaker;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The page as people meet it: by keyboard, at any width, live. */
@InChromium
@QuarkusTest
@TestProfile(SandboxAlone.class)
class WallInBrowserTest {
    private Window window;

    @TestHTTPResource("/")
    URI here;

    @Inject
    PretendInbox inbox;

    @Inject
    Speaker rebond;

    @Inject
    BehindTheWall behind;

    @BeforeEach
    void forget() {
        inbox.reset();
    }

    /** Not with the instance: Quarkus makes a second one of each, which nobody would close. */
    @BeforeEach
    void open() {
        window = new Window();
    }

    @AfterEach
    void close() {
        window.close();
        assertThat(window.complaints).isEmpty();
    }

    @Test
    void thePassLeavesTheAddressBar() {
        assertThat(enter(1440).url()).doesNotContain("token");
    }

    @Test
    void whatRebondPostsAppearsWithoutReload() throws Exception {
        var page = enter(1440);
        var posted = rebond.post("veille", Message.of("Fresh from the outbox"));
        var article = page.locator("#m-" + posted.id());
        assertThat(article).containsText("Fresh from the outbox");
        assertThat(page.locator("#announce")).hasText("Rebond a écrit\u202f: Fresh from the outbox");
        rebond.update(posted, Message.of("Brought up to date"));
        assertThat(article).containsText("Brought up to date");
        assertThat(article).containsText("modifié");
    }

    @Test
    void aCommandIsCompletedAndSentByKeyboard() {
        inbox.answer = event -> Answer.privately("Heard: " + ((ChatEvent.CommandTyped) event).line());
        var page = enter(1440);
        page.locator("#words").pressSequentially("/sondage r");
        assertThat(page.locator("#words")).hasAttribute("aria-expanded", "true");
        page.keyboard().press("ArrowDown");
        assertThat(page.locator("#offers [aria-selected=true]")).hasText("/sondage resultats");
        page.keyboard().press("Enter");
        assertThat(page.locator("#words")).hasValue("/sondage resultats");
        page.keyboard().press("Enter");
        assertThat(page.locator(".only-you").last()).containsText("Heard: sondage resultats");
        assertThat(page.locator("#words")).hasValue("");
        page.locator(".only-you").last().getByText("Masquer").press("Enter");
        assertThat(page.locator(".only-you")).hasCount(0);
    }

    @Test
    void inTheDirectConversationTheAnswerFollowsTheQuestion() {
        inbox.answer = event -> Answer.privately("the answer");
        var page = enter(1440);
        page.navigate("http://localhost:" + here.getPort() + "/?place=dm-camille");
        page.locator("#words").fill("the question");
        page.keyboard().press("Enter");
        assertThat(page.locator("#posts article").last()).containsText("the answer");
        assertThat(page.locator("#posts article:nth-last-of-type(2)")).containsText("the question");
        assertThat(page.locator(".only-you")).hasCount(0);
    }

    @Test
    void aRefusedFormKeepsWhatWasTypedAndSaysWhatIsWrongWhereItIs() {
        inbox.answer = event -> event instanceof ChatEvent.CommandTyped ? aForm() : refusal();
        var page = enter(1440);
        page.locator("#words").fill("/sondage");
        page.keyboard().press("Enter");
        assertThat(page.locator("#field-question")).isFocused();
        page.locator("#field-options").fill("Oui");
        page.locator("#form .primary").press("Enter");
        var question = page.locator("#field-question");
        assertThat(question).isFocused();
        assertThat(question).hasAttribute("aria-invalid", "true");
        assertThat(page.locator("#error-question")).hasText("Il faut une question.");
        assertThat(page.locator("#field-options")).hasValue("Oui");
        inbox.answer = event -> Answer.nothing();
        question.fill("Qui vient ?");
        question.press("Enter");
        assertThat(page.locator("#welcome")).isVisible();
    }

    @Test
    void aThreadOpensAndIsRepliedToByKeyboard() throws Exception {
        var posted = rebond.post("veille", Message.of("Root"));
        var page = enter(1440);
        page.locator("#m-" + posted.id() + " .thread-link").press("Enter");
        assertThat(page.locator("#thread")).containsText("Root");
        page.locator("#reply-words").fill("A reply");
        page.keyboard().press("Enter");
        assertThat(page.locator("#replies article")).hasCount(1);
        assertThat(page.locator("#replies")).containsText("A reply");
        assertThat(page.locator("#m-" + posted.id() + " .thread-link")).hasText("1 réponse");
        page.keyboard().press("Escape");
        assertThat(page.locator("#welcome")).isVisible();
    }

    @Test
    void aReactionKeepsTheFocusThatGaveIt() throws Exception {
        var posted = rebond.post("veille", Message.of("React"));
        var page = enter(1440);
        var article = page.locator("#m-" + posted.id());
        article.locator(".emoji summary").press("Enter");
        article.locator(".sheet button[value=heart]").press("Enter");
        var chip = article.locator(".chip");
        assertThat(chip).hasAttribute("aria-pressed", "true");
        chip.press("Enter");
        assertThat(chip).hasCount(0);
        assertThat(inbox.received).hasSize(2);
    }

    @Test
    void aButtonThatOpensAPageOpensItAndTellsRebond() throws Exception {
        var button = Button.opening("Lire", here.resolve("/rebond/mark.svg"), new Action("digest.read", "3"));
        var posted = rebond.post("veille", Message.saying("x").buttons(button).build());
        var page = enter(1440);
        var opened = page.context().waitForPage(() -> page.locator("#m-" + posted.id() + " a.button")
                .click());
        opened.waitForURL("**/mark.svg");
        page.waitForCondition(() -> !inbox.received.isEmpty());
        assertThat(((ChatEvent.ActionTaken) inbox.last()).action()).isEqualTo(new Action("digest.read", "3"));
    }

    @Test
    void whatIsSaidInPassingIsShownOnceAndKeptNowhere() throws Exception {
        inbox.answer = event -> Answer.passing("Compté, sans votre nom");
        var posted = rebond.post(
                "veille",
                Message.saying("x")
                        .buttons(new Button("Lyon", new Action("a.b")))
                        .build());
        var page = enter(1440);
        int standing = page.locator("#posts article").count();
        page.locator("#m-" + posted.id() + " .button:has-text(\"Lyon\")").press("Enter");
        assertThat(page.locator("#passing")).hasText("Compté, sans votre nom");
        assertThat(page.locator("#posts article")).hasCount(standing);
        page.reload();
        assertThat(page.locator("#passing")).isHidden();
        assertThat(page.locator("#posts article")).hasCount(standing);
    }

    @Test
    void theDrawerTellsWhatHappensAsItHappens() {
        var page = enter(1440);
        page.keyboard().press("Control+.");
        assertThat(page.locator("#drawer-title")).isFocused();
        behind.saw(new Witness.Sight(
                Company.WORKSPACE, "k", Witness.Step.NOT_RECORDED, "before the notice", Instant.EPOCH));
        assertThat(page.locator(".story").first()).containsText("Rien n’a été enregistré sur la personne.");
        assertThat(page.locator(".story").first()).containsText("before the notice");
        page.keyboard().press("Escape");
        assertThat(page.locator("#drawer")).isHidden();
    }

    @Test
    void somebodyElseIsOneChoiceAway() {
        var page = enter(1440);
        page.locator(".persona summary").press("Enter");
        page.locator("button[value=noor]").press("Enter");
        assertThat(page.locator(".persona summary")).containsText("نور حداد");
        assertThat(page.locator("html")).hasAttribute("lang", "en");
    }

    @Test
    void darkStaysDark() {
        var page = enter(1440);
        page.locator("[data-theme-toggle]").click();
        page.reload();
        assertThat(page.locator("html")).hasAttribute("data-theme", "dark");
    }

    @Test
    void nothingIsWiderThanAPhone() throws Exception {
        rebond.post("veille", Message.of("averyveryveryveryverylongwordwithoutanyspace".repeat(4)));
        inbox.answer = event -> aForm();
        var page = enter(390);
        for (var view : List.of("places", "wall", "side", "wall")) {
            page.locator("[data-show=" + view + "]").click();
            assertThat((int) page.evaluate("document.documentElement.scrollWidth"))
                    .isLessThanOrEqualTo(390);
        }
        page.locator("#words").fill("/sondage");
        page.keyboard().press("Enter");
        assertThat(page.locator("#field-question")).isFocused();
        page.locator("[data-close]").click();
        assertThat(page.locator("#words")).isVisible();
    }

    @Test
    void everythingThatCanBeUsedHasANameAndANumberOfItsOwn() throws Exception {
        rebond.post(
                "veille",
                Message.saying("x")
                        .buttons(new Button("Utile", new Action("a.b")))
                        .build());
        var page = enter(1440);
        assertThat((List<?>) page.evaluate("""
                () => [...document.querySelectorAll('button, a, input:not([type=hidden]), select, textarea, summary')]
                    .filter(e => !(e.textContent.trim() || e.getAttribute('aria-label') || e.labels?.length))
                    .map(e => e.outerHTML)""")).isEmpty();
        assertThat((List<?>) page.evaluate("""
                () => { const ids = [...document.querySelectorAll('[id]')].map(e => e.id);
                        return ids.filter((id, i) => ids.indexOf(id) !== i); }""")).isEmpty();
        page.keyboard().press("Tab");
        Locator skip = page.locator(".skip");
        assertThat(skip).isFocused();
        page.keyboard().press("Enter");
        assertThat(page.locator("#wall")).isFocused();
    }

    private Page enter(int width) {
        var page = window.page(width, 844);
        page.navigate("http://localhost:" + here.getPort() + "/?token=" + SandboxAlone.PASS);
        return page;
    }

    private static Answer aForm() {
        return new Answer.OpenForm(new Form(
                new Action("poll.create"),
                "Un sondage",
                "Publier",
                List.of(
                        Form.TextField.line("question", "Question", "Une phrase."),
                        Form.TextField.line("options", "Réponses", "Une par ligne.")
                                .lines(1000))));
    }

    private static Answer refusal() {
        return new Answer.FieldErrors(Map.of("question", "Il faut une question."));
    }
}
