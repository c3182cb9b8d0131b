package io.rebond.mail;

import io.rebond.chat.Language;
import io.rebond.chat.Words;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** The pages that links in letters lead to, as answers. */
@Singleton
class Pages {

    private static final String HTML = MediaType.TEXT_HTML + ";charset=UTF-8";

    private final HttpHeaders request;

    Pages(HttpHeaders request) {
        this.request = request;
    }

    Response ok(MailPage page) {
        return Response.ok(html(page), HTML).build();
    }

    /** Whoever changed a link, or lost a piece of it: in the language that the browser asks for. */
    Response broken() {
        var language = browsers();
        var words = words(language);
        return Response.status(Response.Status.NOT_FOUND)
                .type(HTML)
                .entity(html(MailPage.saying(language, words.brokenTitle(), words.brokenLead())))
                .build();
    }

    static MailMessages words(Language language) {
        return Words.in(language, MailMessages.class);
    }

    private Language browsers() {
        var wanted = request.getAcceptableLanguages();
        return Language.of(wanted.isEmpty() ? "" : wanted.get(0).toLanguageTag());
    }

    private static String html(MailPage page) {
        return Sheets.page(page).setLocale(page.language().locale()).render();
    }
}
