package io.rebond.setup;

import io.rebond.chat.Action;
import io.rebond.chat.ActionHandler;
import io.rebond.chat.Answer;
import io.rebond.chat.Asker;
import io.rebond.chat.ChatEvent.ActionTaken;
import io.rebond.chat.Form;
import io.rebond.chat.Form.TextField;
import io.rebond.chat.Language;
import io.rebond.chat.Role;
import io.rebond.chat.Words;
import io.rebond.directory.People;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;

/** Making a team, and importing many, by form. */
@Singleton
class TeamForm implements ActionHandler {

    static final String NAME = "name";
    static final String MANAGER = "manager";
    static final String LINES = "lines";
    private static final String CREATE = "setup.team";
    private static final String IMPORT = "setup.teams";
    /** Slack's limit for what is typed into a field; Teams and the sandbox keep to it, so that one list does on all. */
    private static final int LONGEST_LIST = 3_000;

    private final Staffing staffing;
    private final Authority authority;
    private final People people;

    TeamForm(Staffing staffing, Authority authority, People people) {
        this.staffing = staffing;
        this.authority = authority;
        this.people = people;
    }

    static Answer open(Language language) {
        var words = Words.in(language, SetupMessages.class);
        return new Answer.OpenForm(new Form(
                new Action(CREATE),
                words.teamTitle(),
                words.teamSubmit(),
                List.of(
                        TextField.line(NAME, words.fieldTeam(), ""),
                        TextField.line(MANAGER, words.fieldManager(), words.fieldPersonHint())
                                .optional())));
    }

    static Answer openImport(Language language) {
        var words = Words.in(language, SetupMessages.class);
        return new Answer.OpenForm(new Form(
                new Action(IMPORT),
                words.importTitle(),
                words.importSubmit(),
                List.of(TextField.line(LINES, words.fieldLines(), words.fieldLinesHint(LONGEST_LIST))
                        .lines(LONGEST_LIST))));
    }

    @Override
    public Set<String> actions() {
        return Set.of(CREATE, IMPORT);
    }

    @Override
    public Answer on(ActionTaken event) {
        var asker = new Asker(event.actor(), event.where(), people.languageOf(event.actor()));
        return authority.of(asker, Role.ADMIN, () -> (event.action().name().equals(CREATE)
                        ? staffing.create(asker, event.value(NAME), event.value(MANAGER))
                        : staffing.take(asker, event.value(LINES)))
                .toForm());
    }
}
