package io.rebond.setup;

import io.rebond.chat.Action;
import io.rebond.chat.ActionHandler;
import io.rebond.chat.Answer;
import io.rebond.chat.Asker;
import io.rebond.chat.ChatEvent.ActionTaken;
import io.rebond.chat.Form;
import io.rebond.chat.Form.ChoiceField;
import io.rebond.chat.Form.Field;
import io.rebond.chat.Form.TextField;
import io.rebond.chat.Language;
import io.rebond.chat.Option;
import io.rebond.chat.Role;
import io.rebond.chat.Words;
import io.rebond.directory.People;
import io.rebond.directory.Playbook;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Changing a playbook, rule by rule or as one text. */
@Singleton
class PlaybookForm implements ActionHandler {

    private static final String RULES = "setup.playbook";
    private static final String TEXT = "setup.playbook-text";
    private static final String LINES = "lines";
    private static final String WHAT = "what";
    private static final String APPLY = "apply";
    private static final String COMPARE = "compare";
    private static final int LONGEST_TEXT = 3_000;

    private static final Map<String, List<String>> CHOICES = Map.of(
            PlaybookText.LANGUAGE, List.of("en", "fr"),
            PlaybookText.ADDRESS, List.of("formal", "familiar"),
            PlaybookText.APPROVAL, List.of("required", "automatic"));

    private static final Set<String> OPTIONAL = Set.of(
            PlaybookText.PURPOSE,
            PlaybookText.CADENCE,
            PlaybookText.HOLIDAYS,
            PlaybookText.VALUES,
            PlaybookText.RELAUNCHES,
            PlaybookText.SILENCE);

    private final Agreeing agreeing;
    private final Authority authority;
    private final People people;

    PlaybookForm(Agreeing agreeing, Authority authority, People people) {
        this.agreeing = agreeing;
        this.authority = authority;
        this.people = people;
    }

    static Answer open(Playbook playbook, Language language) {
        var words = Words.in(language, SetupMessages.class);
        var fields = new ArrayList<Field>();
        PlaybookText.values(playbook).forEach((key, value) -> fields.add(field(key, value, words)));
        return new Answer.OpenForm(new Form(new Action(RULES), words.playbookTitle(), words.playbookSubmit(), fields));
    }

    static Answer openText(String yaml, Language language) {
        var words = Words.in(language, SetupMessages.class);
        return new Answer.OpenForm(new Form(
                new Action(TEXT),
                words.playbookTitle(),
                words.playbookSubmit(),
                List.of(
                        TextField.line(LINES, words.fieldYaml(), "")
                                .lines(LONGEST_TEXT)
                                .holding(yaml),
                        new ChoiceField(
                                WHAT,
                                words.fieldWhat(),
                                "",
                                COMPARE,
                                true,
                                List.of(
                                        new Option(COMPARE, words.choiceCompare()),
                                        new Option(APPLY, words.choiceApply()))))));
    }

    @Override
    public Set<String> actions() {
        return Set.of(RULES, TEXT);
    }

    @Override
    public Answer on(ActionTaken event) {
        var asker = new Asker(event.actor(), event.where(), people.languageOf(event.actor()));
        return authority.of(
                asker,
                Role.ADMIN,
                () -> event.action().name().equals(TEXT) ? onText(event, asker) : onRules(event, asker));
    }

    private Answer onRules(ActionTaken event, Asker asker) {
        var reading = PlaybookText.read(event::value);
        var words = Words.in(asker.language(), SetupMessages.class);
        return reading.flaws().isEmpty()
                ? agreeing.apply(asker, reading.playbook())
                : new Answer.FieldErrors(reading.flaws().stream()
                        .collect(Collectors.toMap(PlaybookText.Flaw::key, flaw -> words.rule(flaw.key()))));
    }

    private Answer onText(ActionTaken event, Asker asker) {
        var reading = PlaybookText.read(event.value(LINES));
        if (!reading.flaws().isEmpty()) {
            return new Answer.FieldErrors(Map.of(LINES, agreeing.told(reading.flaws(), asker.language())));
        }
        return event.value(WHAT).equals(APPLY)
                ? agreeing.apply(asker, reading.playbook())
                : agreeing.compare(asker, reading.playbook());
    }

    private static Field field(String key, String value, SetupMessages words) {
        var choices = CHOICES.get(key);
        if (choices != null) {
            var options = choices.stream()
                    .map(choice -> new Option(choice, words.choice(choice)))
                    .toList();
            return new ChoiceField(key, words.field(key), "", value, true, options);
        }
        var field = TextField.line(key, words.field(key), words.rule(key)).holding(value);
        return OPTIONAL.contains(key) ? field.optional() : field;
    }
}
