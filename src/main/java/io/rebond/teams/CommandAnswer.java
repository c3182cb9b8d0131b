package io.rebond.teams;

import io.rebond.card.FormRenderer;
import io.rebond.chat.Answer;
import io.rebond.chat.Message;

/** Gives what was answered to a command to whoever typed it; says whether they could be reached. */
record CommandAnswer(Incoming to, PrivateWords words, FormRenderer forms) implements Answer.Renderer<Boolean> {

    @Override
    public Boolean privately(Answer.Private answer) {
        return words.say(to, answer.message());
    }

    /** A dialog only opens from a press, so there is something to press. */
    /** A chat keeps what is said in it, so nothing is. */
    @Override
    public Boolean passing(Answer.Passing answer) {
        return true;
    }

    @Override
    public Boolean openForm(Answer.OpenForm answer) {
        return words.show(to, forms.opener(answer.form(), words.words(to).open()));
    }

    @Override
    public Boolean replaceCard(Answer.ReplaceCard answer) {
        return words.say(to, answer.message());
    }

    @Override
    public Boolean fieldErrors(Answer.FieldErrors answer) {
        return words.say(to, Message.of(String.join("\n", answer.errors().values())));
    }

    @Override
    public Boolean nothing(Answer.Nothing answer) {
        return true;
    }
}
