package io.rebond.mail;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** Letters and pages, checked against their templates when Rebond is built. */
@CheckedTemplate(basePath = "mail")
final class Sheets {
    private Sheets() {}

    static native TemplateInstance letter(Sheet sheet);

    static native TemplateInstance plain(PlainSheet sheet);

    static native TemplateInstance page(MailPage page);
}
