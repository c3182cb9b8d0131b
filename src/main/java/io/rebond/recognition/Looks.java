package io.rebond.recognition;

import io.rebond.chat.Action;
import io.rebond.chat.Button;
import io.rebond.chat.LiveMessage;
import io.rebond.chat.Message;
import io.rebond.chat.Purpose;
import io.rebond.chat.Text;
import io.rebond.chat.Words;
import io.rebond.command.Spelling;
import io.rebond.directory.Communities;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/** What is told to whoever was thanked, and what others see of it. */
@Singleton
class Looks implements LiveMessage {

    private static final String LETTER = "letter:";
    private static final String SHOWN = "thanks:";

    private final Gifts gifts;
    private final RoundupLook roundups;
    private final Names names;
    private final Communities communities;

    Looks(Gifts gifts, RoundupLook roundups, Names names, Communities communities) {
        this.gifts = gifts;
        this.roundups = roundups;
        this.names = names;
        this.communities = communities;
    }

    static Purpose ofLetter(Gift gift) {
        return new Purpose(Gift.FEATURE, LETTER + gift.id());
    }

    static Purpose ofShown(Gift gift) {
        return new Purpose(Gift.FEATURE, SHOWN + gift.id());
    }

    @Override
    public String feature() {
        return Gift.FEATURE;
    }

    @Override
    public Optional<Message> render(Purpose purpose) {
        var parts = purpose.subject().split(":", 2);
        long id = Long.parseLong(parts[1]);
        return switch (parts[0] + ":") {
            case LETTER -> gifts.find(id).filter(Looks::isWorthRenewing).map(this::letter);
            case SHOWN -> gifts.find(id).map(this::inChannel);
            default -> roundups.render(id);
        };
    }

    /** What stands there says more than could still be said. */
    private static boolean isWorthRenewing(Gift gift) {
        return !gift.standing() || gift.isByEmoji() || !gift.words().isEmpty();
    }

    Message letter(Gift gift) {
        var language = names.languageOf(gift.receiver());
        var words = Words.in(language, KudosMessages.class);
        var giver = names.of(gift.giver(), words);
        if (!gift.standing()) {
            return Message.of(words.takenBack(giver));
        }
        var place = names.of(gift.place(), words);
        var message = Message.saying(
                gift.isByEmoji()
                        ? words.thankedForMessage(giver, place)
                        : words.thanked(giver, gift.words(), gift.worth()));
        var choice = Spelling.in(gift.place().workspace()).of(language.choose("kudos choice", "merci choix"));
        return buttons(gift, message, place, words)
                .context(Text.marked(words.letterFooter(choice)))
                .build();
    }

    private static Message.Builder buttons(Gift gift, Message.Builder message, String place, KudosMessages words) {
        if (!gift.open()) {
            return message.paragraph(words.betweenYou());
        }
        return switch (gift.stage()) {
            case ASKED ->
                message.paragraph(words.question(place))
                        .buttons(
                                new Button(words.show(place), new Action(Deciding.SHOW, gift.id())),
                                new Button(words.keep(), new Action(Deciding.KEEP, gift.id())));
            case SHOWN ->
                message.paragraph(words.othersSee(place))
                        .buttons(new Button(words.hide(), new Action(Deciding.KEEP, gift.id())));
            case KEPT ->
                message.paragraph(words.betweenYou())
                        .buttons(new Button(words.show(place), new Action(Deciding.SHOW, gift.id())));
        };
    }

    /** One message for all who were thanked in the same breath and agreed. */
    Message inChannel(Gift any) {
        var words = Words.in(communities.get(any.community()).language(), KudosMessages.class);
        var seen = gifts.together(any.giver(), any.occasion()).stream()
                .filter(Gift::isSeen)
                .toList();
        if (seen.isEmpty()) {
            return Message.of(words.privateNow());
        }
        var receivers = Names.list(
                seen.stream().map(gift -> names.of(gift.receiver(), words)).toList(), words);
        var first = seen.get(0);
        return Message.of(words.shown(names.of(first.giver(), words), receivers, said(seen), first.worth()));
    }

    /** Each keeps the words as long as they may be needed there. */
    private static String said(List<Gift> gifts) {
        return gifts.stream()
                .map(Gift::words)
                .filter(words -> !words.isEmpty())
                .findFirst()
                .orElse("");
    }
}
