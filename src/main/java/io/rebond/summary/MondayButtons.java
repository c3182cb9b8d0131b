package io.rebond.summary;

import io.rebond.calendar.WhenWords;
import io.rebond.chat.Action;
import io.rebond.chat.ActionHandler;
import io.rebond.chat.Answer;
import io.rebond.chat.Asker;
import io.rebond.chat.Button;
import io.rebond.chat.ChatEvent.ActionTaken;
import io.rebond.chat.Form;
import io.rebond.chat.Form.TextField;
import io.rebond.chat.Language;
import io.rebond.chat.Message;
import io.rebond.chat.Text;
import io.rebond.chat.Words;
import io.rebond.command.Commands;
import io.rebond.command.Spelling;
import io.rebond.directory.Communities;
import io.rebond.directory.Community;
import io.rebond.directory.People;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;

/**
 * The buttons of a Monday's letter: the correction is run as a command that whoever presses could type in the community's
 * channel, with their rights there, and not where the letter is read.
 */
@Singleton
class MondayButtons implements ActionHandler {

    static final String TRY = "summary.try-on-monday";
    static final String STOP = "summary.no-mondays";
    private static final String AGAIN = "summary.mondays";
    private static final String ASK = "summary.ask-on-monday";

    private static final String QUESTION = "question";
    private static final String WHEN = "when";
    private static final int LONGEST = 1_000;

    private final Commands commands;
    private final Openings openings;
    private final MondayLetters letters;
    private final Communities communities;
    private final People people;

    MondayButtons(Commands commands, Openings openings, MondayLetters letters, Communities communities, People people) {
        this.commands = commands;
        this.openings = openings;
        this.letters = letters;
        this.communities = communities;
        this.people = people;
    }

    @Override
    public Set<String> actions() {
        return Set.of(TRY, STOP, AGAIN, ASK);
    }

    @Override
    public Answer on(ActionTaken event) {
        var language = people.languageOf(event.actor());
        return switch (event.action().name()) {
            case STOP -> stop(event, language);
            case AGAIN -> resume(event, language);
            case TRY -> begin(Try.of(event.action()), event, language);
            default -> ask(Try.of(event.action()), event, language);
        };
    }

    private Answer begin(Try tried, ActionTaken event, Language language) {
        if (openings.isOld(tried)) {
            var spelling = Spelling.in(communities.get(tried.community()).workspace());
            return Answer.privately(Text.marked(
                    Words.in(language, MondayMessages.class).old(spelling.of(language.choose("summary", "bilan")))));
        }
        openings.note(event.actor(), tried);
        return tried.lever() == Correction.ASK
                ? form(tried, language)
                : run(tried, tried.lever().line(language), event, language);
    }

    private static Answer form(Try tried, Language language) {
        var words = Words.in(language, MondayMessages.class);
        return new Answer.OpenForm(new Form(
                new Action(ASK, tried.argument()),
                words.formTitle(),
                words.formSubmit(),
                List.of(
                        TextField.line(QUESTION, words.fieldQuestion(), words.fieldQuestionHint())
                                .lines(LONGEST),
                        TextField.line(
                                        WHEN,
                                        words.fieldWhen(),
                                        WhenWords.in(language).exampleOnce())
                                .holding(language.choose("best", "au meilleur moment")))));
    }

    private Answer ask(Try tried, ActionTaken event, Language language) {
        var community = communities.get(tried.community());
        var place = communities.home(community).map(communities::nameOf).orElse("");
        return run(
                tried,
                language.choose("nudge ", "rappel ") + Commands.quoted("#" + place) + " "
                        + Commands.quoted(event.value(QUESTION)) + " " + Commands.quoted(event.value(WHEN)),
                event,
                language);
    }

    /** As they would in the community's own channel. */
    private Answer run(Try tried, String line, ActionTaken event, Language language) {
        var community = communities.get(tried.community());
        return communities
                .home(community)
                .map(home -> commands.run(new Asker(event.actor(), home, language), line))
                .orElseGet(() -> Answer.privately(
                        Words.in(language, MondayMessages.class).nowhere()));
    }

    private Answer stop(ActionTaken event, Language language) {
        var community = of(event);
        var words = Words.in(language, MondayMessages.class);
        letters.stop(community, event.actor());
        return new Answer.Private(Message.saying(words.stopped(community.name()))
                .buttons(new Button(words.undo(), new Action(AGAIN, community.id())))
                .build());
    }

    private Answer resume(ActionTaken event, Language language) {
        var community = of(event);
        letters.resume(community, event.actor());
        return Answer.privately(Words.in(language, MondayMessages.class).again(community.name()));
    }

    private Community of(ActionTaken event) {
        return communities.get(event.action().subject());
    }
}
