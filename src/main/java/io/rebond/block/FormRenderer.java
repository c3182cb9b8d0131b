package io.rebond.block;

import static com.slack.api.model.block.composition.BlockCompositions.plainText;

import com.slack.api.model.block.InputBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.SectionBlock;
import com.slack.api.model.block.composition.OptionObject;
import com.slack.api.model.block.element.BlockElement;
import com.slack.api.model.block.element.CheckboxesElement;
import com.slack.api.model.block.element.PlainTextInputElement;
import com.slack.api.model.block.element.StaticSelectElement;
import com.slack.api.model.view.View;
import com.slack.api.model.view.ViewClose;
import com.slack.api.model.view.ViewSubmit;
import com.slack.api.model.view.ViewTitle;
import io.rebond.chat.Form;
import io.rebond.chat.Seal;
import java.util.List;

/** A form as a modal. What it does and where it was opened travel with it, out of its reader's sight. */
public final class FormRenderer implements Form.Renderer<BlockElement> {
    static final String VALUE = "value";
    static final String CHECKED = "true";

    private static final int LABEL = 2_000;
    private static final int INPUT = 3_000;

    private final FormWords words;

    private FormRenderer(FormWords words) {
        this.words = words;
    }

    public static View view(Form form, String where, Seal seal, FormWords words) {
        var renderer = new FormRenderer(words);
        return View.builder()
                .type("modal")
                .callbackId("rebond")
                .privateMetadata(new FormOrigin(where, seal.seal(form.action())).write())
                .title(ViewTitle.builder().type("plain_text").text(form.title()).build())
                .submit(ViewSubmit.builder()
                        .type("plain_text")
                        .text(form.submit())
                        .build())
                .close(ViewClose.builder()
                        .type("plain_text")
                        .text(words.close())
                        .build())
                .blocks(form.fields().stream().map(renderer::input).toList())
                .build();
    }

    /** A modal that only says something. */
    public static View lastWord(String words, String close) {
        return View.builder()
                .type("modal")
                .callbackId("rebond")
                .title(ViewTitle.builder().type("plain_text").text("Rebond").build())
                .close(ViewClose.builder().type("plain_text").text(close).build())
                .blocks(List.of(SectionBlock.builder()
                        .text(plainText(BlockRenderer.cut(words, Fitting.SECTION), false))
                        .build()))
                .build();
    }

    @Override
    public BlockElement text(Form.TextField field) {
        return PlainTextInputElement.builder()
                .actionId(VALUE)
                .multiline(field.multiline())
                .maxLength(Math.min(INPUT, field.limit()))
                .initialValue(field.value().isEmpty() ? null : field.value())
                .build();
    }

    @Override
    public BlockElement choice(Form.ChoiceField field) {
        var options = BlockRenderer.options(field.options());
        return StaticSelectElement.builder()
                .actionId(VALUE)
                .options(options)
                .initialOption(chosen(options, field.value()))
                .build();
    }

    @Override
    public BlockElement toggle(Form.ToggleField field) {
        var yes = OptionObject.builder()
                .text(plainText(words.yes(), false))
                .value(CHECKED)
                .build();
        return CheckboxesElement.builder()
                .actionId(VALUE)
                .options(List.of(yes))
                .initialOptions(field.value().equals(CHECKED) ? List.of(yes) : null)
                .build();
    }

    private LayoutBlock input(Form.Field field) {
        return InputBlock.builder()
                .blockId(field.name())
                .label(plainText(BlockRenderer.cut(field.label(), LABEL), false))
                .hint(field.hint().isEmpty() ? null : plainText(BlockRenderer.cut(field.hint(), LABEL), false))
                .optional(!field.required())
                .element(field.accept(this))
                .build();
    }

    private static OptionObject chosen(List<OptionObject> options, String value) {
        return options.stream()
                .filter(option -> option.getValue().equals(value))
                .findFirst()
                .orElse(null);
    }
}
