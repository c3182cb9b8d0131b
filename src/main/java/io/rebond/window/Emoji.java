package io.rebond.window;

import io.rebond.chat.Language;
import java.util.List;
import java.util.stream.Stream;

/** The reactions that the wall offers; others, which programs send, show by their short name. */
enum Emoji {
    THUMBS_UP("+1", "👍", "thumbs up", "pouce levé"),
    HEART("heart", "❤️", "heart", "cœur"),
    BULB("bulb", "💡", "good idea", "bonne idée"),
    TADA("tada", "🎉", "hooray", "bravo"),
    EYES("eyes", "👀", "having a look", "je regarde"),
    PRAY("pray", "🙏", "thank you", "merci"),
    /** The one that proposes a message, unless the configuration says otherwise. */
    NEWSPAPER("newspaper", "📰", "for the tech watch", "pour la veille"),
    /** The one that thanks a message's author, likewise. */
    BOUQUET("bouquet", "💐", "thank its author", "remercier son auteur"),
    /** The one that marks an answer, likewise. */
    CHECK("white_check_mark", "✅", "this is the answer", "c'est la réponse");

    final String shortName;
    final String drawing;
    private final String english;
    private final String french;

    Emoji(String shortName, String drawing, String english, String french) {
        this.shortName = shortName;
        this.drawing = drawing;
        this.english = english;
        this.french = french;
    }

    static List<Choice> choices(Language language) {
        return Stream.of(values()).map(each -> each.in(language)).toList();
    }

    static Choice named(String shortName, Language language) {
        return Stream.of(values())
                .filter(each -> each.shortName.equals(shortName))
                .findAny()
                .map(each -> each.in(language))
                .orElseGet(() -> new Choice(shortName, ":" + shortName + ":", shortName));
    }

    private Choice in(Language language) {
        return new Choice(shortName, drawing, language.choose(english, french));
    }

    /** @param label what it means, in words */
    record Choice(String shortName, String drawing, String label) {}
}
