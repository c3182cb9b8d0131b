package io.rebond.window;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.RawString;
import io.quarkus.qute.TemplateInstance;
import io.rebond.chat.Option;
import io.rebond.window.BlockRenderer.Press;
import io.rebond.window.BlockRenderer.Stage;
import java.util.List;

/** One template fragment per block and span. A {@code RawString} is always what another fragment escaped. */
@CheckedTemplate(basePath = "sandbox")
final class Blocks {
    private Blocks() {}

    static native TemplateInstance blocks$plain(String words);

    static native TemplateInstance blocks$strong(String words);

    static native TemplateInstance blocks$code(String words);

    static native TemplateInstance blocks$link(String words, String address);

    static native TemplateInstance blocks$mention(String words);

    static native TemplateInstance blocks$heading(String words);

    static native TemplateInstance blocks$paragraph(RawString text);

    static native TemplateInstance blocks$context(RawString text);

    static native TemplateInstance blocks$linkItem(String title, String address, RawString byline, RawString word);

    static native TemplateInstance blocks$picture(String source, String alternative);

    static native TemplateInstance blocks$buttons(List<Press> presses, Stage stage);

    static native TemplateInstance blocks$select(
            String id, String label, String token, List<Option> options, Stage stage);

    static native TemplateInstance blocks$progress(String label, int percent);
}
