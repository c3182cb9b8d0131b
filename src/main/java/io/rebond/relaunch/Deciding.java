package io.rebond.relaunch;

import io.rebond.chat.ActionHandler;
import io.rebond.chat.Answer;
import io.rebond.chat.Asker;
import io.rebond.chat.ChatEvent.ActionTaken;
import io.rebond.chat.Language;
import io.rebond.chat.Text;
import io.rebond.chat.Words;
import io.rebond.command.Commands;
import io.rebond.command.Spelling;
import io.rebond.directory.Communities;
import io.rebond.directory.People;
import io.rebond.relaunch.Request.Stage;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;

/** What people answer who are asked to pick something up: they alone can. Nobody else is asked before the next beat. */
@Singleton
class Deciding implements ActionHandler {

    static final String TAKE = "relaunch.take";
    static final String NOT_NOW = "relaunch.not-now";
    static final String NEVER = "relaunch.never";
    static final String WRITE = "relaunch.write";

    private final Asking asking;
    private final Relaunches relaunches;
    private final Letters letters;
    private final Volunteers volunteers;
    private final Communities communities;
    private final Commands commands;
    private final People people;

    Deciding(
            Asking asking,
            Relaunches relaunches,
            Letters letters,
            Volunteers volunteers,
            Communities communities,
            Commands commands,
            People people) {
        this.asking = asking;
        this.relaunches = relaunches;
        this.letters = letters;
        this.volunteers = volunteers;
        this.communities = communities;
        this.commands = commands;
        this.people = people;
    }

    @Override
    public Set<String> actions() {
        return Set.of(TAKE, NOT_NOW, NEVER, WRITE);
    }

    @Override
    public Answer on(ActionTaken event) {
        var language = people.languageOf(event.actor());
        var words = Words.in(language, RelaunchMessages.class);
        return asking.theirs(event.action().subject(), event.actor())
                .map(request -> decide(request, event, language))
                .orElseGet(() -> Answer.privately(words.notAsked()));
    }

    private Answer decide(Request request, ActionTaken event, Language language) {
        return switch (event.action().name()) {
            case WRITE -> request.stage() == Stage.TAKEN ? begin(request, event, language) : decided(language);
            case TAKE -> answer(request, Stage.TAKEN) ? begin(request, event, language) : decided(language);
            case NOT_NOW ->
                answer(request, Stage.DECLINED)
                        ? Answer.privately(
                                Words.in(language, RelaunchMessages.class).nobodyIsTold())
                        : decided(language);
            default -> never(request, event, language);
        };
    }

    private boolean answer(Request request, Stage stage) {
        return request.stage() == Stage.ASKED && asking.end(request, stage);
    }

    /** Whether or not it was decided already: they want it. */
    private Answer never(Request request, ActionTaken event, Language language) {
        answer(request, Stage.DECLINED);
        volunteers.keep(request.person(), List.of());
        return Answer.privately(Text.marked(Words.in(language, RelaunchMessages.class)
                .neverAgain(
                        Spelling.in(event.workspace()).of(language.choose("topics willing", "themes volontaire")))));
    }

    private Answer begin(Request request, ActionTaken event, Language language) {
        var relaunch = relaunches.find(request.relaunch()).orElseThrow();
        return relaunch.isDiscussion()
                ? new Answer.Private(letters.join(request, relaunch, language))
                : write(relaunch, event, language);
    }

    /** The form by which anybody proposes something, as they would open it in the community's own channel. */
    private Answer write(Relaunch relaunch, ActionTaken event, Language language) {
        var home = communities.home(communities.get(relaunch.community())).orElse(event.where());
        return commands.run(
                new Asker(event.actor(), home, language),
                language.choose("share ", "proposer ") + Commands.quoted("topic:" + relaunch.topic()));
    }

    private static Answer decided(Language language) {
        return Answer.privately(Words.in(language, RelaunchMessages.class).decided());
    }
}
