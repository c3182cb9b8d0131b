package io.rebond.window;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ScreenshotAnimations;
import java.nio.file.Path;

/** Somebody at the sandbox's page, who does what people do there. Pictures go to {@code target/pictures}. */
final class Visitor {

    private final Page page;
    private final String home;

    /** @param address with the pass, as it is printed at start */
    Visitor(Page page, String address) {
        this.page = page;
        this.home = address.replaceAll("\\?.*", "");
        page.navigate(address);
    }

    Visitor as(String persona) {
        page.locator("summary").first().click();
        page.waitForNavigation(() ->
                page.locator("button[name=persona][value=" + persona + "]").click());
        return this;
    }

    Visitor at(String place) {
        page.navigate(home + "?place=" + place);
        return this;
    }

    Visitor types(String line) {
        page.locator("#words").fill(line);
        page.keyboard().press("Escape");
        page.keyboard().press("Enter");
        assertThat(page.locator("#words")).hasValue("");
        return this;
    }

    /** What only this persona sees, the latest. */
    Locator answer() {
        return page.locator(".only-you").last();
    }

    Locator edition() {
        return page.locator("#posts article.bot:has(.item ~ .buttons ~ .item)").last();
    }

    Locator wall() {
        return page.locator("#posts");
    }

    Locator latest() {
        return page.locator("#posts article").last();
    }

    Locator side() {
        return page.locator("#side");
    }

    Locator drawer() {
        return page.locator("#drawer");
    }

    Page page() {
        return page;
    }

    Visitor presses(Locator where, String label) {
        where.locator("button.button:has-text(\"" + label + "\")").first().click();
        return this;
    }

    Visitor picture(String name) {
        // What fades in has done so.
        page.screenshot(new Page.ScreenshotOptions()
                .setAnimations(ScreenshotAnimations.DISABLED)
                .setPath(file(name)));
        return this;
    }

    /** A picture of that alone. */
    Visitor closeUp(Locator what, String name) {
        what.screenshot(new Locator.ScreenshotOptions()
                .setAnimations(ScreenshotAnimations.DISABLED)
                .setPath(file(name)));
        return this;
    }

    private static Path file(String name) {
        return Path.of("target/pictures", name + ".png");
    }
}
