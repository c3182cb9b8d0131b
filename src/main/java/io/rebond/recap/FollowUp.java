package io.rebond.recap;

import io.rebond.chat.Action;
import io.rebond.chat.ActionHandler;
import io.rebond.chat.Answer;
import io.rebond.chat.Asker;
import io.rebond.chat.ChatEvent.ActionTaken;
import io.rebond.chat.Form;
import io.rebond.chat.Form.TextField;
import io.rebond.chat.Form.ToggleField;
import io.rebond.chat.Languages;
import io.rebond.chat.Words;
import io.rebond.command.Commands;
import io.rebond.gathering.Gathering;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Asks those of the channel how it was: what is filled in becomes a line of {@code poll}, run by who sends it, where it was. */
@Singleton
class FollowUp implements ActionHandler {

    static final String OPEN = "recap.poll";
    private static final String ASK = "recap.ask";
    private static final String QUESTION = "question";
    private static final String OPTIONS = "options";
    private static final String ANONYMOUS = "anonymous";

    /** What a poll takes. */
    private static final int LONGEST_QUESTION = 300;

    private static final int LONGEST_OPTIONS = 2_000;

    private final Past past;
    private final Commands commands;
    private final Languages languages;

    FollowUp(Past past, Commands commands, Languages languages) {
        this.past = past;
        this.commands = commands;
        this.languages = languages;
    }

    @Override
    public Set<String> actions() {
        return Set.of(OPEN, ASK);
    }

    @Override
    public Answer on(ActionTaken event) {
        var asker = new Asker(event.actor(), event.where(), languages.languageOf(event.actor()));
        return past.find(asker, event.action().subject())
                .map(gathering -> event.action().name().equals(OPEN)
                        ? form(gathering, asker)
                        : commands.run(
                                new Asker(asker.member(), gathering.where(), asker.language()), line(event, asker)))
                .orElseGet(() -> Answer.privately(
                        Words.in(asker.language(), RecapMessages.class).notYours()));
    }

    private static Answer form(Gathering gathering, Asker asker) {
        var words = Words.in(asker.language(), RecapMessages.class);
        return new Answer.OpenForm(new Form(
                new Action(ASK, gathering.id()),
                words.pollTitle(),
                words.pollSubmit(),
                List.of(
                        new TextField(
                                QUESTION,
                                words.fieldQuestion(),
                                "",
                                words.howWas(gathering.plan().title()),
                                true,
                                false,
                                LONGEST_QUESTION),
                        TextField.line(OPTIONS, words.fieldOptions(), words.fieldOptionsHint())
                                .lines(LONGEST_OPTIONS)
                                .holding(words.howItWas().replace(" / ", "\n")),
                        new ToggleField(ANONYMOUS, words.fieldAnonymous(), "", ""))));
    }

    private static String line(ActionTaken event, Asker asker) {
        var options = event.value(OPTIONS)
                .lines()
                .map(String::strip)
                .filter(option -> !option.isEmpty())
                .map(Commands::quoted);
        boolean anonymous = Boolean.parseBoolean(event.value(ANONYMOUS));
        return Stream.of(
                        Stream.of(asker.language().choose("poll", "sondage"), Commands.quoted(event.value(QUESTION))),
                        options,
                        anonymous
                                ? Stream.of(asker.language().choose("--anonymous", "--anonyme"))
                                : Stream.<String>empty())
                .flatMap(each -> each)
                .collect(Collectors.joining(" "));
    }
}
