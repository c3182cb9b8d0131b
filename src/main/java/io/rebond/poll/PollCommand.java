package io.rebond.poll;

import io.rebond.chat.Answer;
import io.rebond.chat.Asker;
import io.rebond.chat.CommandContribution;
import io.rebond.chat.Language;
import io.rebond.chat.Message;
import io.rebond.chat.Text;
import io.rebond.chat.Words;
import io.rebond.draft.Drafting;
import io.rebond.draft.Wish;
import jakarta.enterprise.context.Dependent;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Asks a poll in one line. */
@Dependent
@Command
class PollCommand implements CommandContribution {

    private final PollDesk desk;
    private final PollForm form;

    @Parameters(index = "0", arity = "0..1", paramLabel = "\"question\"")
    String question;

    @Parameters(index = "1..*", arity = "0..*", paramLabel = "\"option\"")
    List<String> options = new ArrayList<>();

    @Option(names = {"--anonymous", "--anonyme"})
    boolean anonymous;

    @Option(names = {"--hidden", "--masque"})
    boolean hidden;

    @Option(names = {"--add-options", "--ajouts"})
    boolean growing;

    @Option(
            names = {"--votes", "--voix"},
            paramLabel = "2")
    String votes = "";

    @Option(
            names = {"--quorum", "--seuil"},
            paramLabel = "20")
    String quorum = "";

    @Option(
            names = {"--close", "--cloture"},
            paramLabel = "\"friday 17:00\"|\"vendredi 17h\"")
    String close = "";

    @Option(names = {"--remind", "--rappel"})
    boolean remind;

    @Option(
            names = {"--every", "--chaque"},
            paramLabel = "\"monday 9:00\"|\"lundi 9h\"")
    String every = "";

    PollCommand(PollDesk desk, PollForm form) {
        this.desk = desk;
        this.form = form;
    }

    @Override
    public String name() {
        return "poll";
    }

    @Override
    public String french() {
        return "sondage";
    }

    @Override
    public boolean isEveryday() {
        return true;
    }

    @Override
    public String does(Language language) {
        return words(language).doesPoll();
    }

    @Override
    public String example(Language language) {
        return PollDesk.exampleIn(language);
    }

    @Override
    public Answer run(Asker asker) {
        if (!desk.serves(asker)) {
            return elsewhere(asker);
        } else if (question == null) {
            return form.open(asker);
        }
        var outcome = desk.take(wish(), asker);
        return outcome.isFine() ? desk.taken(outcome.draft(), asker) : refused(outcome, asker);
    }

    private Wish wish() {
        var asked = question == null ? "" : question;
        return new Wish(asked, options, anonymous, hidden, growing, votes, quorum, close, remind, every);
    }

    private static Answer refused(Drafting.Outcome outcome, Asker asker) {
        var example = PollDesk.spelled(asker, PollDesk.exampleIn(asker.language()));
        return new Answer.Private(
                Message.saying(String.join(" ", outcome.errors().values()))
                        .paragraph(Text.marked(words(asker.language()).tryThis(example)))
                        .build());
    }

    /** What was typed is handed back: it can be sent again once Rebond is there. */
    private Answer elsewhere(Asker asker) {
        return new Answer.Private(
                Message.saying(Text.marked(words(asker.language()).notHere(desk.invitation(asker))))
                        .paragraph(Text.empty().code(PollDesk.spelled(asker, wish().line(asker.language()))))
                        .build());
    }

    private static PollMessages words(Language language) {
        return Words.in(language, PollMessages.class);
    }
}
