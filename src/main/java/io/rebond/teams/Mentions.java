package io.rebond.teams;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.bot.schema.Serialization;
import java.util.List;
import org.jsoup.parser.Parser;

/** Who is mentioned in a message, and the words without them. */
final class Mentions {

    private final String bot;
    private final List<JsonNode> mentions;

    Mentions(Incoming activity) {
        bot = activity.bot();
        mentions = activity.entities("mention")
                .map(mention -> Serialization.objectToTree(mention))
                .toList();
    }

    boolean nameTheBot() {
        return mentions.stream().anyMatch(this::isOfTheBot);
    }

    /** What was typed after the bot's name, as it was typed: other mentions stay as {@code @name}. */
    String without(String text) {
        for (var mention : mentions) {
            var said = mention.path("text").asText();
            if (!said.isBlank()) {
                var name = "@" + mention.at("/mentioned/name").asText(said);
                text = text.replace(said, isOfTheBot(mention) ? " " : name);
            }
        }
        return Parser.unescapeEntities(text, false).replace('\u00a0', ' ').strip();
    }

    private boolean isOfTheBot(JsonNode mention) {
        return !bot.isEmpty() && bot.equals(mention.at("/mentioned/id").asText());
    }
}
