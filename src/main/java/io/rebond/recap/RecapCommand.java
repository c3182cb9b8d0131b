package io.rebond.recap;

import io.rebond.calendar.WhenWords;
import io.rebond.chat.Action;
import io.rebond.chat.Answer;
import io.rebond.chat.Asker;
import io.rebond.chat.Button;
import io.rebond.chat.CommandContribution;
import io.rebond.chat.Language;
import io.rebond.chat.Message;
import io.rebond.chat.Text;
import io.rebond.chat.Words;
import io.rebond.command.Spelling;
import io.rebond.directory.Communities;
import io.rebond.gathering.Gathering;
import jakarta.enterprise.context.Dependent;
import java.time.Clock;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Tells how a gathering was; whoever invited to it needs no role for it. */
@Dependent
@Command
class RecapCommand implements CommandContribution {

    private static final int OFFERED = 10;

    private final Past past;
    private final RecapForm form;
    private final Communities communities;
    private final Clock clock;

    @Parameters(index = "0", arity = "0..1", paramLabel = "number|numero")
    Long number;

    RecapCommand(Past past, RecapForm form, Communities communities, Clock clock) {
        this.past = past;
        this.form = form;
        this.communities = communities;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "event recap";
    }

    @Override
    public String french() {
        return "rencontre compte-rendu";
    }

    @Override
    public String does(Language language) {
        return Words.in(language, RecapMessages.class).does();
    }

    @Override
    public Answer run(Asker asker) {
        var been = past.of(asker);
        var meant = number == null
                ? been
                : been.stream().filter(each -> each.id() == number).toList();
        if (been.isEmpty()) {
            return nothing(asker);
        }
        return meant.size() == 1 ? form.open(meant.get(0), asker) : which(been, asker);
    }

    private static Answer nothing(Asker asker) {
        var list = asker.language().choose("event list", "rencontre liste");
        var words = Words.in(asker.language(), RecapMessages.class);
        return Answer.privately(Text.marked(
                words.noneBeen(Spelling.in(asker.where().workspace()).of(list))));
    }

    private Answer which(List<Gathering> been, Asker asker) {
        var words = Words.in(asker.language(), RecapMessages.class);
        return new Answer.Private(Message.saying(words.which())
                .buttons(been.stream()
                        .limit(OFFERED)
                        .map(each -> new Button(label(each, asker), new Action(RecapForm.OPEN, each.id())))
                        .toList())
                .build());
    }

    private String label(Gathering gathering, Asker asker) {
        var zone = communities.get(gathering.community()).zone();
        var when = WhenWords.in(asker.language()).moment(gathering.plan().at(), clock.instant(), zone);
        return when + " · " + gathering.plan().title();
    }
}
