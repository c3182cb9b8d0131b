package io.rebond.teams;

import io.rebond.card.CardData;
import io.rebond.card.CardRenderer;
import io.rebond.card.FormRenderer;
import io.rebond.chat.Answer;
import io.rebond.chat.Block;
import io.rebond.chat.Message;
import java.util.Map;

/** What Teams shows in answer to a press: on the card where it can be, in the personal chat where it is more. */
record PressAnswer(
        Incoming to,
        CardData sent,
        Map<String, String> typed,
        PrivateWords words,
        CardRenderer cards,
        FormRenderer forms)
        implements Answer.Renderer<InvokeAnswer> {

    /** A form has done its work: the answer stands in its place. */
    @Override
    public InvokeAnswer privately(Answer.Private answer) {
        if (sent.form() != null) {
            return InvokeAnswer.card(cards.card(answer.message()));
        }
        return isOnlyWords(answer.message())
                ? InvokeAnswer.words(answer.message().summary())
                : inTheChat(words.say(to, answer.message()));
    }

    @Override
    public InvokeAnswer openForm(Answer.OpenForm answer) {
        return inTheChat(
                words.show(to, forms.card(answer.form(), words.words(to).needed())));
    }

    /** Seen at once by who pressed; {@link Acts} changes it for everybody else. */
    @Override
    public InvokeAnswer replaceCard(Answer.ReplaceCard answer) {
        return InvokeAnswer.card(cards.card(answer.message()));
    }

    @Override
    public InvokeAnswer fieldErrors(Answer.FieldErrors answer) {
        return sent.form() == null
                ? InvokeAnswer.words(String.join(" ", answer.errors().values()))
                : InvokeAnswer.card(
                        forms.card(sent, typed, answer.errors(), words.words(to).needed()));
    }

    @Override
    public InvokeAnswer nothing(Answer.Nothing answer) {
        return InvokeAnswer.words(words.words(to).done());
    }

    private InvokeAnswer inTheChat(boolean said) {
        return InvokeAnswer.words(
                said ? words.words(to).inOurChat() : words.words(to).addMeFirst());
    }

    private static boolean isOnlyWords(Message message) {
        return message.blocks().size() == 1
                && message.blocks().get(0) instanceof Block.Paragraph paragraph
                && paragraph.text().words().equals(message.summary());
    }
}
