package io.rebond.teams;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.bot.schema.Serialization;
import io.rebond.chat.MemberRef;
import io.rebond.chat.Mention;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
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
        return plain(text);
    }

    /**
     * The people among them, as {@link #without} leaves them in the text.
     *
     * @param known who is behind Teams' own id, which is all that a mention tells
     */
    List<Mention> people(Function<String, Optional<MemberRef>> known) {
        return mentions.stream()
                .filter(mention -> !isOfTheBot(mention))
                .filter(mention -> !mention.at("/mentioned/name").asText().isBlank())
                .flatMap(mention -> known.apply(mention.at("/mentioned/id").asText()).stream()
                        .map(member -> new Mention(
                                plain("@" + mention.at("/mentioned/name").asText()), member)))
                .toList();
    }

    private static String plain(String text) {
        return Parser.unescapeEntities(text, false).replace('\u00a0', ' ').strip();
    }

    private boolean isOfTheBot(JsonNode mention) {
        return !bot.isEmpty() && bot.equals(mention.at("/mentioned/id").asText());
    }
}
