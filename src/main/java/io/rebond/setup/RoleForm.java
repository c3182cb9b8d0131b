package io.rebond.setup;

import io.rebond.chat.Action;
import io.rebond.chat.ActionHandler;
import io.rebond.chat.Answer;
import io.rebond.chat.Asker;
import io.rebond.chat.ChatEvent.ActionTaken;
import io.rebond.chat.Form;
import io.rebond.chat.Form.ChoiceField;
import io.rebond.chat.Form.TextField;
import io.rebond.chat.Language;
import io.rebond.chat.Option;
import io.rebond.chat.Role;
import io.rebond.chat.Words;
import io.rebond.directory.People;
import io.rebond.setup.Appointing.Wish;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Giving a role by form. */
@Singleton
class RoleForm implements ActionHandler {

    static final String PERSON = "person";
    static final String ROLE = "role";
    static final String WHERE = "where";
    static final String UNTIL = "until";
    private static final String ACTION = "setup.role";

    private final Appointing appointing;
    private final Authority authority;
    private final People people;

    RoleForm(Appointing appointing, Authority authority, People people) {
        this.appointing = appointing;
        this.authority = authority;
        this.people = people;
    }

    static Answer open(Language language) {
        var words = Words.in(language, SetupMessages.class);
        var roles = RoleNames.GIVEN.stream()
                .map(role -> new Option(role.name().toLowerCase(Locale.ROOT), RoleNames.of(role, language)))
                .toList();
        return new Answer.OpenForm(new Form(
                new Action(ACTION),
                words.roleTitle(),
                words.roleSubmit(),
                List.of(
                        TextField.line(PERSON, words.fieldPerson(), words.fieldPersonHint()),
                        new ChoiceField(ROLE, words.fieldRole(), "", "animator", true, roles),
                        TextField.line(WHERE, words.fieldWhere(), words.fieldWhereHint())
                                .optional(),
                        TextField.line(UNTIL, words.fieldUntil(), words.fieldUntilHint())
                                .optional())));
    }

    @Override
    public Set<String> actions() {
        return Set.of(ACTION);
    }

    @Override
    public Answer on(ActionTaken event) {
        var asker = new Asker(event.actor(), event.where(), people.languageOf(event.actor()));
        return authority.of(asker, Role.ADMIN, () -> appointing
                .give(asker, new Wish(event.value(PERSON), event.value(ROLE), event.value(WHERE), event.value(UNTIL)))
                .toForm());
    }
}
