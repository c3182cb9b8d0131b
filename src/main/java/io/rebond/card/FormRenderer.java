package io.rebond.card;

import io.rebond.chat.Form;
import io.rebond.chat.FormCodec;
import io.rebond.chat.Seal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Draws forms as cards: fields to fill in, and one button that sends them. */
public final class FormRenderer {

    private final Seal seal;

    public FormRenderer(Seal seal) {
        this.seal = seal;
    }

    /** @param required what a field that must not stay empty says, in the reader's language */
    public AdaptiveCard card(Form form, String required) {
        return drawn(form, seal.seal(form.action()), Map.of(), Map.of(), required);
    }

    /**
     * The form once more, with what was typed and what is wrong with it.
     *
     * @param sent what the card sent back; its token is that of a form and has been checked
     */
    public AdaptiveCard card(CardData sent, Map<String, String> typed, Map<String, String> errors, String required) {
        return drawn(FormCodec.read(sent.form()), sent.token(), typed, errors, required);
    }

    private static AdaptiveCard drawn(
            Form form, String token, Map<String, String> typed, Map<String, String> errors, String required) {
        var body = new ArrayList<>(Paragraphs.of(form.title(), run -> run.bold().large()));
        for (var field : form.fields()) {
            var value = typed.getOrDefault(field.name(), field.value());
            body.add(field.accept(new FieldDrawing(value, required)));
            body.addAll(Paragraphs.of(field.hint(), Run::small));
            body.addAll(Paragraphs.of(errors.getOrDefault(field.name(), ""), Run::warning));
        }
        var data = new CardData(token, null, FormCodec.write(form));
        body.add(new Element.Actions(List.of(new Press.Execute(form.submit(), "send", data, "positive"))));
        return new AdaptiveCard(form.title(), body, List.of());
    }

    private record FieldDrawing(String value, String required) implements Form.Renderer<Element> {

        @Override
        public Element text(Form.TextField field) {
            return new Element.TextInput(
                    CardData.FIELD + field.name(),
                    field.label(),
                    value,
                    field.required(),
                    required,
                    field.multiline(),
                    field.limit());
        }

        @Override
        public Element choice(Form.ChoiceField field) {
            var choices = field.options().stream()
                    .map(option -> new Element.Choice(option.label(), option.value()))
                    .toList();
            return new Element.ChoiceInput(
                    CardData.FIELD + field.name(), field.label(), value, field.required(), required, choices);
        }

        @Override
        public Element toggle(Form.ToggleField field) {
            return new Element.ToggleInput(CardData.FIELD + field.name(), field.label(), value, true);
        }
    }
}
