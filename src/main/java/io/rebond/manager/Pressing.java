package io.rebond.manager;

import io.rebond.chat.Action;
import io.rebond.chat.ActionHandler;
import io.rebond.chat.Answer;
import io.rebond.chat.Asker;
import io.rebond.chat.Button;
import io.rebond.chat.ChatEvent.ActionTaken;
import io.rebond.chat.Languages;
import io.rebond.chat.Message;
import io.rebond.chat.Text;
import io.rebond.chat.Words;
import io.rebond.command.Commands;
import io.rebond.command.Spelling;
import jakarta.inject.Singleton;
import java.time.format.TextStyle;
import java.util.Set;
import java.util.function.Function;

/** The buttons of a manager's message: what they do elsewhere is done by the command, with the rights of who presses. */
@Singleton
class Pressing implements ActionHandler {

    static final String TELL = "manager.tell";
    static final String PRESENT = "manager.present";
    static final String THANK = "manager.thank";
    static final String FORWARD = "manager.forward";
    static final String STOP = "manager.stop";
    static final String AGAIN = "manager.again";

    private final Glances glances;
    private final Wishes wishes;
    private final Telling telling;
    private final Commands commands;
    private final Languages languages;

    Pressing(Glances glances, Wishes wishes, Telling telling, Commands commands, Languages languages) {
        this.glances = glances;
        this.wishes = wishes;
        this.telling = telling;
        this.commands = commands;
        this.languages = languages;
    }

    @Override
    public Set<String> actions() {
        return Set.of(TELL, PRESENT, THANK, FORWARD, STOP, AGAIN);
    }

    @Override
    public Answer on(ActionTaken event) {
        var asker = new Asker(event.actor(), event.where(), languages.languageOf(event.actor()));
        return switch (event.action().name()) {
            case PRESENT -> commands.run(asker, asker.language().choose("spotlight", "projecteur"));
            case THANK -> commands.run(asker, asker.language().choose("kudos", "merci"));
            case STOP -> stop(asker);
            case AGAIN -> resume(asker);
            case FORWARD -> ofTeam(event, asker, glance -> telling.forOthers(glance, asker.language()));
            default -> ofTeam(event, asker, glance -> telling.of(glance, asker.member(), asker.language()));
        };
    }

    /** Whoever does not manage it any more is told nothing. */
    private Answer ofTeam(ActionTaken event, Asker asker, Function<Glance, Message> told) {
        return glances.managedBy(asker.member()).stream()
                .filter(team -> team.id() == event.action().subject())
                .findFirst()
                .<Answer>map(team -> new Answer.Private(told.apply(glances.at(team, asker.member()))))
                .orElseGet(() -> Answer.privately(words(asker).noTeam()));
    }

    private Answer stop(Asker asker) {
        wishes.put(asker.member(), wishes.of(asker.member()).stopping(true));
        var command =
                Spelling.in(asker.where().workspace()).of(asker.language().choose("summary team", "bilan equipe"));
        return new Answer.Private(Message.saying(Text.marked(words(asker).stopped(command)))
                .buttons(new Button(words(asker).again(), new Action(AGAIN)))
                .build());
    }

    private Answer resume(Asker asker) {
        var wish = wishes.of(asker.member()).stopping(false);
        wishes.put(asker.member(), wish);
        return Answer.privately(words(asker)
                .resumed(wish.day()
                        .getDisplayName(TextStyle.FULL, asker.language().locale())));
    }

    private static TeamMessages words(Asker asker) {
        return Words.in(asker.language(), TeamMessages.class);
    }
}
