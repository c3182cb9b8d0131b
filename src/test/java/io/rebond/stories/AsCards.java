package io.rebond.stories;

import com.fasterxml.jackson.databind.JsonNode;
import io.rebond.card.AdaptiveCard;
import io.rebond.card.CardJson;
import io.rebond.card.CardRenderer;
import io.rebond.card.FormRenderer;
import io.rebond.card.Portions;
import io.rebond.card.Samples;
import io.rebond.chat.Answer;
import io.rebond.chat.Form;
import io.rebond.chat.Message;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What somebody is shown, as the cards that Teams would be given: each form in all the shapes that it can have there. */
final class AsCards implements Answer.Renderer<Stream<AdaptiveCard>> {

    private static final CardRenderer CARDS = new CardRenderer(Samples.SEAL);
    private static final FormRenderer FORMS = new FormRenderer(Samples.SEAL);
    private static final Portions PORTIONS = new Portions(CARDS, 24_000);

    private final String required;
    private Form open;

    private AsCards(String required) {
        this.required = required;
    }

    static List<JsonNode> of(List<Message> messages) {
        return messages.stream().flatMap(AsCards::cards).map(CardJson::tree).toList();
    }

    /** @param required what a field says that must not stay empty */
    static List<JsonNode> of(List<Answer> answers, String required) {
        var drawing = new AsCards(required);
        return answers.stream()
                .flatMap(answer -> answer.accept(drawing))
                .map(CardJson::tree)
                .toList();
    }

    private static Stream<AdaptiveCard> cards(Message message) {
        return PORTIONS.of(message).stream().map(CARDS::card);
    }

    @Override
    public Stream<AdaptiveCard> privately(Answer.Private answer) {
        return cards(answer.message());
    }

    @Override
    public Stream<AdaptiveCard> passing(Answer.Passing answer) {
        return Stream.empty();
    }

    @Override
    public Stream<AdaptiveCard> openForm(Answer.OpenForm answer) {
        open = answer.form();
        return Stream.concat(Stream.of(FORMS.opener(open, "…")), forms(Map.of()));
    }

    @Override
    public Stream<AdaptiveCard> replaceCard(Answer.ReplaceCard answer) {
        return cards(answer.message());
    }

    @Override
    public Stream<AdaptiveCard> fieldErrors(Answer.FieldErrors answer) {
        return forms(answer.errors());
    }

    @Override
    public Stream<AdaptiveCard> nothing(Answer.Nothing answer) {
        return Stream.empty();
    }

    private Stream<AdaptiveCard> forms(Map<String, String> errors) {
        var sent = FORMS.data(open);
        return Stream.of(FORMS.dialog(sent, Map.of(), errors, required), FORMS.card(sent, Map.of(), errors, required));
    }
}
