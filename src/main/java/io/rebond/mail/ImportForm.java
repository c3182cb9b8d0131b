package io.rebond.mail;

import io.rebond.chat.Action;
import io.rebond.chat.ActionHandler;
import io.rebond.chat.Answer;
import io.rebond.chat.ChatEvent.ActionTaken;
import io.rebond.chat.Form;
import io.rebond.chat.Form.TextField;
import io.rebond.chat.Form.ToggleField;
import io.rebond.chat.Languages;
import io.rebond.chat.Words;
import io.rebond.mail.ImportPass.Pass;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Bringing a short list by a form in the chat. */
@Singleton
class ImportForm implements ActionHandler {

    /** Opens the form for which {@link ImportPass#ACTION} was given. */
    static final String OPEN = "mail.paste";

    private static final String LIST = "list";
    private static final String AGAIN = "again";
    private static final int LONGEST = 3_000;

    private final ImportPass passes;
    private final Takeover takeover;
    private final Languages languages;

    ImportForm(ImportPass passes, Takeover takeover, Languages languages) {
        this.passes = passes;
        this.takeover = takeover;
        this.languages = languages;
    }

    @Override
    public Set<String> actions() {
        return Set.of(OPEN, ImportPass.ACTION);
    }

    @Override
    public Answer on(ActionTaken event) {
        var words = Words.in(languages.languageOf(event.actor()), MailMessages.class);
        var given = new Action(ImportPass.ACTION, event.action().argument());
        return passes.read(given)
                .filter(pass -> pass.who().equals(ImportPass.name(event.actor())))
                .map(pass -> event.action().name().equals(OPEN) ? open(given, words) : take(pass, event))
                .orElseGet(() -> Answer.privately(words.adminsOnly()));
    }

    private static Answer open(Action given, MailMessages words) {
        return new Answer.OpenForm(new Form(
                given,
                words.importTitle(),
                words.importSubmit(),
                List.of(
                        TextField.line(LIST, words.fieldLines(), words.fieldLinesHint())
                                .lines(LONGEST),
                        new ToggleField(AGAIN, words.fieldAgain(), words.fieldAgainHint(), "false"))));
    }

    private Answer take(Pass pass, ActionTaken event) {
        var told = takeover.take(
                pass.community(),
                event.value(LIST),
                Boolean.parseBoolean(event.value(AGAIN)),
                languages.languageOf(event.actor()));
        var words = String.join("\n", told.lines());
        return told.accepted() ? Answer.privately(words) : new Answer.FieldErrors(Map.of(LIST, words));
    }
}
