package io.rebond.mail;

import io.rebond.chat.Answer;
import io.rebond.chat.Message;
import java.util.List;

/** An answer as a page: what it holds looks as in a letter, and its buttons lead to further pages. */
final class AnswerPage implements Answer.Renderer<MailPage> {

    private final Links links;
    private final Letterhead head;

    AnswerPage(Links links, Letterhead head) {
        this.links = links;
        this.head = head;
    }

    @Override
    public MailPage privately(Answer.Private answer) {
        return showing(answer.message());
    }

    @Override
    public MailPage passing(Answer.Passing answer) {
        return saying(answer.words());
    }

    @Override
    public MailPage replaceCard(Answer.ReplaceCard answer) {
        return showing(answer.message());
    }

    @Override
    public MailPage openForm(Answer.OpenForm answer) {
        return saying(words().onlyInChat());
    }

    @Override
    public MailPage fieldErrors(Answer.FieldErrors answer) {
        return saying(String.join("\n", answer.errors().values()));
    }

    @Override
    public MailPage nothing(Answer.Nothing answer) {
        return saying(words().done());
    }

    private MailPage showing(Message message) {
        var language = head.recipient().language();
        var renderer = new LetterRenderer(new Layout(links, head, message.blocks()), language);
        return new MailPage(
                language,
                message.summary(),
                "",
                "",
                renderer.html(message.blocks()),
                List.of(words().close()),
                "",
                "",
                "",
                false);
    }

    private MailPage saying(String sentence) {
        return MailPage.saying(head.recipient().language(), sentence, words().close());
    }

    private MailMessages words() {
        return Pages.words(head.recipient().language());
    }
}
