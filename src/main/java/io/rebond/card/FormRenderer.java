package io.rebond.card;

import io.rebond.chat.Form;
import io.rebond.chat.FormCodec;
import io.rebond.chat.Seal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Draws forms: as a dialog, with the card whose button opens it, or as a card of the conversation where there are no
 * dialogs. Fields to fill in, and one button that sends them.
 */
public final class FormRenderer {

    private final Seal seal;
    private final String place;

    public FormRenderer(Seal seal) {
        this(seal, null);
    }

    private FormRenderer(Seal seal, String place) {
        this.seal = seal;
        this.place = place;
    }

    /**
     * Draws forms that remember where they were asked for.
     *
     * @param where the sealed name of a channel, or null
     */
    public FormRenderer askedFor(String where) {
        return new FormRenderer(seal, where);
    }

    /** What a form's button sends, before anything is filled in. */
    public CardData data(Form form) {
        return CardData.ofForm(seal.seal(form.action()), FormCodec.write(form), place);
    }

    public String titleOf(CardData sent) {
        return FormCodec.read(sent.form()).title();
    }

    /**
     * A card that opens the form as a dialog: a bot cannot open one by itself.
     *
     * @param open what the button says
     */
    public AdaptiveCard opener(Form form, String open) {
        var body = new ArrayList<>(title(form));
        body.add(button(new Press.Submit(open, data(form).openingADialog(), "positive")));
        return new AdaptiveCard(form.title(), body, List.of());
    }

    /**
     * The inside of a dialog, which bears the form's title itself.
     *
     * @param sent what a card sent back; its token has been checked
     * @param required what a field that must not stay empty says, in the reader's language
     */
    public AdaptiveCard dialog(CardData sent, Map<String, String> typed, Map<String, String> errors, String required) {
        var form = FormCodec.read(sent.form());
        var body = new ArrayList<>(fields(form, typed, errors, required));
        body.add(button(new Press.Submit(form.submit(), again(sent), "positive")));
        return new AdaptiveCard(form.title(), body, List.of());
    }

    /** The form in the conversation, with what was typed and what is wrong with it. */
    public AdaptiveCard card(CardData sent, Map<String, String> typed, Map<String, String> errors, String required) {
        var form = FormCodec.read(sent.form());
        var body = new ArrayList<>(title(form));
        body.addAll(fields(form, typed, errors, required));
        body.add(button(new Press.Execute(form.submit(), "send", again(sent), "positive")));
        return new AdaptiveCard(form.title(), body, List.of());
    }

    private static CardData again(CardData sent) {
        return CardData.ofForm(sent.token(), sent.form(), sent.place());
    }

    private static List<Element> title(Form form) {
        return Paragraphs.of(form.title(), run -> run.bold().large());
    }

    private static List<Element> fields(
            Form form, Map<String, String> typed, Map<String, String> errors, String required) {
        var elements = new ArrayList<Element>();
        for (var field : form.fields()) {
            var value = typed.getOrDefault(field.name(), field.value());
            elements.add(field.accept(new FieldDrawing(value, required)));
            elements.addAll(Paragraphs.of(field.hint(), Run::small));
            elements.addAll(Paragraphs.of(errors.getOrDefault(field.name(), ""), Run::warning));
        }
        return elements;
    }

    private static Element button(Press press) {
        return new Element.Actions(List.of(press));
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
