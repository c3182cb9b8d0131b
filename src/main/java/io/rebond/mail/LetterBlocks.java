package io.rebond.mail;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.RawString;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

/** One template fragment per block and span. A {@code RawString} is always what another fragment escaped. */
@CheckedTemplate(basePath = "mail")
final class LetterBlocks {
    private LetterBlocks() {}

    static native TemplateInstance blocks$plain(String words);

    static native TemplateInstance blocks$strong(String words);

    static native TemplateInstance blocks$code(String words);

    static native TemplateInstance blocks$link(String words, String address);

    static native TemplateInstance blocks$heading(String words);

    static native TemplateInstance blocks$paragraph(RawString text);

    static native TemplateInstance blocks$context(RawString text);

    static native TemplateInstance blocks$linkItem(String title, String address, RawString byline, RawString word);

    static native TemplateInstance blocks$picture(String contentId, String address, String alternative);

    static native TemplateInstance blocks$buttons(List<LetterRenderer.Pressable> buttons);

    static native TemplateInstance blocks$select(String label, List<String> options);

    static native TemplateInstance blocks$progress(String label, int percent);
}
