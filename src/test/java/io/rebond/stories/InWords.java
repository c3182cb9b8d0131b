package io.rebond.stories;

import io.rebond.chat.Answer;
import io.rebond.chat.Block;
import io.rebond.chat.Form;
import io.rebond.chat.Message;
import io.rebond.chat.Option;
import io.rebond.chat.Text;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Messages, forms and answers as lines of text, so that a test shows the whole of what a person sees. */
public final class InWords
        implements Block.Renderer<String>, Text.Renderer<String>, Answer.Renderer<String>, Form.Renderer<String> {

    private static final InWords ALL = new InWords();

    private InWords() {}

    public static String of(Message message) {
        return message.blocks().stream().map(block -> block.accept(ALL)).collect(Collectors.joining("\n"));
    }

    public static String of(Answer answer) {
        return answer.accept(ALL);
    }

    static String of(Text text) {
        return text.spans().stream().map(span -> span.accept(ALL)).collect(Collectors.joining());
    }

    @Override
    public String heading(Block.Heading block) {
        return "# " + block.words();
    }

    @Override
    public String paragraph(Block.Paragraph block) {
        return of(block.text());
    }

    @Override
    public String linkItem(Block.LinkItem block) {
        var word = block.word().isEmpty() ? "" : "\n  " + of(block.word());
        return block.title() + " <" + block.address() + ">\n  " + of(block.byline()) + word;
    }

    @Override
    public String picture(Block.Picture block) {
        return "!" + block.alternative();
    }

    @Override
    public String buttons(Block.Buttons block) {
        return block.buttons().stream()
                .map(button -> "[" + button.label() + "]")
                .collect(Collectors.joining(" "));
    }

    @Override
    public String select(Block.Select block) {
        return block.label() + ": "
                + block.options().stream().map(Option::label).collect(Collectors.joining(" | "));
    }

    @Override
    public String progress(Block.Progress block) {
        return block.label() + " " + block.percent() + " %";
    }

    @Override
    public String context(Block.Context block) {
        return "(" + of(block.text()) + ")";
    }

    @Override
    public String plain(Text.Plain span) {
        return span.words();
    }

    @Override
    public String strong(Text.Strong span) {
        return "**" + span.words() + "**";
    }

    @Override
    public String code(Text.Code span) {
        return "`" + span.words() + "`";
    }

    @Override
    public String link(Text.Link span) {
        return span.words() + " <" + span.address() + ">";
    }

    @Override
    public String mention(Text.Mention span) {
        return "@" + span.words();
    }

    @Override
    public String privately(Answer.Private answer) {
        return of(answer.message());
    }

    @Override
    public String passing(Answer.Passing answer) {
        return "in passing: " + answer.words();
    }

    @Override
    public String openForm(Answer.OpenForm answer) {
        var form = answer.form();
        return "# " + form.title() + "\n"
                + form.fields().stream().map(field -> field.accept(this)).collect(Collectors.joining("\n"))
                + "\n[" + form.submit() + "]";
    }

    @Override
    public String replaceCard(Answer.ReplaceCard answer) {
        return "instead: " + of(answer.message());
    }

    @Override
    public String fieldErrors(Answer.FieldErrors answer) {
        return new TreeMap<>(answer.errors())
                .entrySet().stream()
                        .map(error -> error.getKey() + ": " + error.getValue())
                        .collect(Collectors.joining("\n"));
    }

    @Override
    public String nothing(Answer.Nothing answer) {
        return "";
    }

    @Override
    public String text(Form.TextField field) {
        return field(field);
    }

    @Override
    public String choice(Form.ChoiceField field) {
        return field(field) + field.options().stream().map(Option::label).collect(Collectors.joining("|", " [", "]"));
    }

    @Override
    public String toggle(Form.ToggleField field) {
        return field(field);
    }

    private static String field(Form.Field field) {
        return field.name() + (field.required() ? "*" : "") + ": " + field.label()
                + (field.hint().isEmpty() ? "" : " (" + field.hint() + ")")
                + (field.value().isEmpty() ? "" : " = " + field.value());
    }
}
