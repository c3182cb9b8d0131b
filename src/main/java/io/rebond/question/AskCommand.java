package io.rebond.question;

import io.rebond.chat.Answer;
import io.rebond.chat.Asker;
import io.rebond.chat.Button;
import io.rebond.chat.CommandContribution;
import io.rebond.chat.Language;
import io.rebond.chat.Message;
import io.rebond.chat.Words;
import jakarta.enterprise.context.Dependent;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Asks a question without a name, which is written in a form: what is typed into a chat stays in its history. */
@Dependent
@Command
class AskCommand implements CommandContribution {

    private final Questions questions;
    private final OpenChannels channels;

    @Parameters(index = "0..*", arity = "0..*", hidden = true)
    List<String> typed = new ArrayList<>();

    AskCommand(Questions questions, OpenChannels channels) {
        this.questions = questions;
        this.channels = channels;
    }

    @Override
    public String name() {
        return "ask";
    }

    @Override
    public String french() {
        return "question";
    }

    @Override
    public boolean isEveryday() {
        return true;
    }

    @Override
    public String does(Language language) {
        return Words.in(language, QuestionMessages.class).doesAsk();
    }

    @Override
    public Answer run(Asker asker) {
        if (typed.isEmpty()) {
            return questions.form(asker);
        }
        var words = Words.in(asker.language(), QuestionMessages.class);
        var message = channels.isChannel(asker.where())
                ? Message.saying(words.everyoneReads()).paragraph(words.staysInChat())
                : Message.saying(words.staysInChat());
        return new Answer.Private(message.buttons(new Button(words.openForm(), Questions.OPEN).primary())
                .build());
    }
}
