package io.rebond.teams;

import io.rebond.card.CardData;
import io.rebond.card.CardRenderer;
import io.rebond.card.FormRenderer;
import io.rebond.chat.Answer;
import java.util.Map;

/** What Teams shows in answer to a press: on the card where it can be, in the personal chat where it is more. */
record PressAnswer(
        Incoming to,
        CardData sent,
        Map<String, String> typed,
        PrivateWords words,
        CardRenderer cards,
        FormRenderer forms)
        implements Answer.Renderer<InvokeAnswer.OnCard> {

    /** A form has done its work: the answer stands in its place. */
    @Override
    public InvokeAnswer.OnCard privately(Answer.Private answer) {
        if (sent.form() != null) {
            return InvokeAnswer.card(cards.card(answer.message()));
        }
        return InvokeAnswer.words(
                PrivateWords.areAllOf(answer.message())
                        ? answer.message().summary()
                        : words.pointingTo(to, answer.message()));
    }

    /** Shown over the card, and in no chat, even where a form was sent from one. */
    @Override
    public InvokeAnswer.OnCard passing(Answer.Passing answer) {
        return InvokeAnswer.inPassing(answer.words());
    }

    @Override
    public InvokeAnswer.OnCard openForm(Answer.OpenForm answer) {
        return InvokeAnswer.words(
                words.pointingTo(to, forms.opener(answer.form(), words.words(to).open())));
    }

    /** Seen at once by who pressed; {@link SharedCards} changes it for everybody else. */
    @Override
    public InvokeAnswer.OnCard replaceCard(Answer.ReplaceCard answer) {
        return InvokeAnswer.card(cards.card(answer.message()));
    }

    @Override
    public InvokeAnswer.OnCard fieldErrors(Answer.FieldErrors answer) {
        return sent.form() == null
                ? InvokeAnswer.words(String.join(" ", answer.errors().values()))
                : InvokeAnswer.card(
                        forms.card(sent, typed, answer.errors(), words.words(to).needed()));
    }

    @Override
    public InvokeAnswer.OnCard nothing(Answer.Nothing answer) {
        return InvokeAnswer.words(words.words(to).received());
    }
}
