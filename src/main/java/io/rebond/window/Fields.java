package io.rebond.window;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.RawString;
import io.quarkus.qute.TemplateInstance;
import io.rebond.chat.Form;
import io.rebond.chat.Language;
import java.util.List;

/** A form's fields as HTML, each with its hint and room for what is wrong with it. */
final class Fields implements Form.Renderer<TemplateInstance> {
    private static final Fields FIELDS = new Fields();

    static List<RawString> html(Form form, Language language) {
        return form.fields().stream()
                .map(field -> field.accept(FIELDS).setLocale(language.locale()).render())
                .map(RawString::new)
                .toList();
    }

    @Override
    public TemplateInstance text(Form.TextField field) {
        return Templates.fields$text(field);
    }

    @Override
    public TemplateInstance choice(Form.ChoiceField field) {
        return Templates.fields$choice(field);
    }

    @Override
    public TemplateInstance toggle(Form.ToggleField field) {
        return Templates.fields$toggle(field);
    }

    @CheckedTemplate(basePath = "sandbox")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance fields$text(Form.TextField field);

        static native TemplateInstance fields$choice(Form.ChoiceField field);

        static native TemplateInstance fields$toggle(Form.ToggleField field);
    }
}
