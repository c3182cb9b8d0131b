package io.rebond.window;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.LinkedHashSet;
import java.util.Set;

/** Somebody at the sandbox's page who has no mouse: everything is reached by the keys that a browser knows. */
final class Typist {

    /** More stops than the page has. */
    private static final int FAR = 600;

    /** The name by which an element is told, and whether one sees that it has the focus. */
    private static final String NAME = "() => { const e = document.activeElement;"
            + " const label = e.labels && e.labels[0] ? e.labels[0].innerText : '';"
            + " return (e.getAttribute('aria-label') || label || e.innerText || '').trim(); }";

    private static final String SEEN = "() => { const e = document.activeElement;"
            + " if (e === document.body) return true;"
            + " const look = getComputedStyle(e);"
            + " return look.outlineStyle !== 'none' || look.boxShadow !== 'none'; }";

    private final Page page;

    /** Where the focus stood and nobody could have seen it. */
    final Set<String> unseen = new LinkedHashSet<>();

    /** @param address with the pass, as it is printed at start */
    Typist(Page page, String address) {
        this.page = page;
        page.navigate(address);
    }

    Typist as(String name) {
        walk(() -> is("summary"), "who one acts as");
        press("Enter");
        to(name);
        page.waitForNavigation(() -> press("Enter"));
        return this;
    }

    /** A command or a message. */
    Typist says(String line) {
        walk(() -> is("#words"), "the line to write on");
        page.keyboard().type(line);
        press("Escape");
        press("Enter");
        assertThat(page.locator("#words")).hasValue("");
        return this;
    }

    /** Presses the button of that name within a part of the page. */
    Typist presses(Locator within, String name) {
        within.first().waitFor();
        walk(() -> name().startsWith(name) && holdsFocus(within), name);
        press("Enter");
        return this;
    }

    /** Writes into the field that has the focus. */
    Typist writes(String words) {
        page.keyboard().type(words);
        return this;
    }

    Typist press(String key) {
        page.keyboard().press(key);
        return this;
    }

    /** Walks on until something of that name has the focus. */
    Typist to(String name) {
        walk(() -> name().contains(name), name);
        return this;
    }

    private boolean is(String selector) {
        return (boolean) page.evaluate("selector => document.activeElement.matches(selector)", selector);
    }

    private interface Arrival {
        boolean isHere();
    }

    private void walk(Arrival arrival, String name) {
        for (int step = 0; step < FAR; step++) {
            if (arrival.isHere()) {
                return;
            }
            press("Tab");
            if (!(boolean) page.evaluate(SEEN)) {
                unseen.add(name());
            }
        }
        throw new AssertionError("no key leads to " + name);
    }

    private String name() {
        return (String) page.evaluate(NAME);
    }

    private static boolean holdsFocus(Locator within) {
        return (boolean) within.first().evaluate("part => part.contains(document.activeElement)");
    }
}
