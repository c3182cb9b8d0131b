package io.rebond.hosting;

import io.rebond.calendar.WhenWords;
import io.rebond.chat.Action;
import io.rebond.chat.ActionHandler;
import io.rebond.chat.Answer;
import io.rebond.chat.Asker;
import io.rebond.chat.ChatEvent.ActionTaken;
import io.rebond.chat.Excerpt;
import io.rebond.chat.Form;
import io.rebond.chat.Form.TextField;
import io.rebond.chat.Language;
import io.rebond.chat.Languages;
import io.rebond.chat.Message;
import io.rebond.chat.Text;
import io.rebond.chat.Words;
import io.rebond.command.Spelling;
import io.rebond.directory.Communities;
import io.rebond.gathering.Gathering;
import io.rebond.gathering.Moving;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Takes in where and when a gathering moves to, whether it was typed in a line or in a form; what is left out stays. */
@Singleton
class MoveDesk implements ActionHandler {

    private static final String ACTION = "gathering.move";
    /** A hint is one line. */
    private static final int SHOWN = 60;

    private final Planning planning;
    private final Moving moving;
    private final Managing managing;
    private final Communities communities;
    private final Languages languages;
    private final Clock clock;

    MoveDesk(
            Planning planning,
            Moving moving,
            Managing managing,
            Communities communities,
            Languages languages,
            Clock clock) {
        this.planning = planning;
        this.moving = moving;
        this.managing = managing;
        this.communities = communities;
        this.languages = languages;
        this.clock = clock;
    }

    static String example(Language language) {
        return language.choose(
                "event move thursday at 12:30 at \"The roof\"", "rencontre deplacer jeudi 12h30 à \"Le toit\"");
    }

    @Override
    public Set<String> actions() {
        return Set.of(ACTION);
    }

    /** Whoever holds a form that was opened for somebody else still needs the role. */
    @Override
    public Answer on(ActionTaken event) {
        var asker = new Asker(event.actor(), event.where(), languages.languageOf(event.actor()));
        var line = new Line("", event.value(Misplanned.WHEN), event.value(Misplanned.PLACE), "", "");
        return managing.seenTo(asker, event.action().subject())
                .map(gathering -> byForm(gathering, line, asker))
                .orElseGet(() -> new Answer.FieldErrors(
                        Map.of(Misplanned.WHEN, words(asker).isOff())));
    }

    Answer byCommand(Gathering gathering, Line line, Asker asker) {
        if (line.when().isEmpty() && line.place().isEmpty()) {
            return form(gathering, asker);
        }
        try {
            return move(gathering, line, asker);
        } catch (Misplanned e) {
            var example = Spelling.in(asker.where().workspace()).of(example(asker.language()));
            return new Answer.Private(Message.saying(Text.marked(e.getMessage()))
                    .paragraph(Text.marked(words(asker).tryThis(example)))
                    .build());
        }
    }

    private Answer byForm(Gathering gathering, Line line, Asker asker) {
        try {
            return move(gathering, line, asker);
        } catch (Misplanned e) {
            return new Answer.FieldErrors(Map.of(e.field(), e.getMessage().replace("`", "")));
        }
    }

    private Answer form(Gathering gathering, Asker asker) {
        var words = words(asker);
        return new Answer.OpenForm(new Form(
                new Action(ACTION, gathering.id()),
                words.moveTitle(),
                words.moveSubmit(),
                List.of(
                        TextField.line(Misplanned.WHEN, words.fieldWhen(), words.asItIs(whenOf(gathering, asker)))
                                .optional(),
                        TextField.line(
                                        Misplanned.PLACE,
                                        words.fieldPlace(),
                                        words.asItIs(Excerpt.of(gathering.plan().place(), SHOWN)))
                                .optional())));
    }

    private Answer move(Gathering gathering, Line line, Asker asker) throws Misplanned {
        var held = moving.hold(gathering.id());
        if (held.isEmpty()) {
            return Answer.privately(words(asker).isOff());
        }
        var community = communities.get(gathering.community());
        var plan = planning.moved(held.get().plan(), line, community, asker.language());
        moving.move(held.get(), plan, asker.member());
        return Answer.privately(words(asker)
                .moved(
                        plan.title(),
                        WhenWords.in(asker.language()).moment(plan.at(), clock.instant(), community.zone()),
                        plan.place()));
    }

    private String whenOf(Gathering gathering, Asker asker) {
        var zone = communities.get(gathering.community()).zone();
        return WhenWords.in(asker.language()).moment(gathering.plan().at(), clock.instant(), zone);
    }

    private static HostingMessages words(Asker asker) {
        return Words.in(asker.language(), HostingMessages.class);
    }
}
