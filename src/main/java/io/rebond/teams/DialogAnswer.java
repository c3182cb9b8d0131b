package io.rebond.teams;

import io.rebond.card.CardData;
import io.rebond.card.FormRenderer;
import io.rebond.chat.Answer;
import io.rebond.chat.Message;
import java.util.Map;

/** What becomes of a dialog when its form was sent: it stays open with what is wrong, or closes with a word. */
record DialogAnswer(Incoming to, CardData sent, Map<String, String> typed, PrivateWords words, FormRenderer forms)
        implements Answer.Renderer<InvokeAnswer.InDialog> {

    static InvokeAnswer.InDialog opened(CardData asked, FormRenderer forms, TeamsMessages words) {
        return InvokeAnswer.dialog(forms.titleOf(asked), forms.dialog(asked, Map.of(), Map.of(), words.needed()));
    }

    /** A dialog's last word is bare, so what has buttons or lists comes in the chat. */
    @Override
    public InvokeAnswer.InDialog privately(Answer.Private answer) {
        return said(answer.message());
    }

    @Override
    public InvokeAnswer.InDialog passing(Answer.Passing answer) {
        return InvokeAnswer.lastWord(answer.words());
    }

    /** One step leads to the next. */
    @Override
    public InvokeAnswer.InDialog openForm(Answer.OpenForm answer) {
        return opened(forms.data(answer.form()), forms, words.words(to));
    }

    @Override
    public InvokeAnswer.InDialog replaceCard(Answer.ReplaceCard answer) {
        return said(answer.message());
    }

    @Override
    public InvokeAnswer.InDialog fieldErrors(Answer.FieldErrors answer) {
        return InvokeAnswer.dialog(
                forms.titleOf(sent),
                forms.dialog(sent, typed, answer.errors(), words.words(to).needed()));
    }

    @Override
    public InvokeAnswer.InDialog nothing(Answer.Nothing answer) {
        return InvokeAnswer.lastWord(words.words(to).received());
    }

    private InvokeAnswer.InDialog said(Message message) {
        return InvokeAnswer.lastWord(
                PrivateWords.areAllOf(message) ? message.summary() : words.pointingTo(to, message));
    }
}
