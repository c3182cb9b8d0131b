package io.rebond.card;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;

/** Cards worth looking at. */
public final class Pictured {

    private Pictured() {}

    public static List<JsonNode> cards() {
        var cards = new CardRenderer(Samples.SEAL);
        var forms = new FormRenderer(Samples.SEAL);
        var refused = forms.card(
                forms.data(Samples.form()),
                Map.of("address", "example point com"),
                Map.of("address", "Ce n’est pas une adresse."),
                "Il faut quelque chose ici.");
        return List.of(
                CardJson.tree(cards.card(Samples.edition())),
                CardJson.tree(cards.card(Samples.poll())),
                CardJson.tree(refused));
    }
}
