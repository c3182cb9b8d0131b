package io.rebond.teams;

import io.rebond.card.CardData;
import io.rebond.card.CardRenderer;
import io.rebond.card.FormRenderer;
import io.rebond.chat.Action;
import io.rebond.chat.Answer;
import io.rebond.chat.ChannelRef;
import io.rebond.chat.ChatEvent.ActionTaken;
import io.rebond.chat.ChatEvent.CommandTyped;
import io.rebond.chat.Inbox;
import io.rebond.chat.Mention;
import io.rebond.chat.MessageRef;
import io.rebond.chat.Seal;
import io.rebond.chat.Utterance;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What somebody waits for: commands typed, buttons pressed, forms sent. */
@Singleton
class Acts {

    /** Never what a button does: it only names the channel that a form was asked for in, which Teams shows elsewhere. */
    private static final String PLACE = "teams.place";

    /** As the manifest calls it. */
    private static final String THANK = "thank";

    private final Inbox inbox;
    private final Seal seal;
    private final PrivateWords words;
    private final SharedCards cards;
    private final Conversations places;
    private final Clock clock;
    private final CardRenderer renderer;
    private final FormRenderer forms;

    Acts(Inbox inbox, Seal seal, PrivateWords words, SharedCards cards, Conversations places, Clock clock) {
        this.inbox = inbox;
        this.seal = seal;
        this.words = words;
        this.cards = cards;
        this.places = places;
        this.clock = clock;
        this.renderer = new CardRenderer(seal);
        this.forms = new FormRenderer(seal);
    }

    void command(Incoming activity, String line, List<Mention> mentions) {
        var typed = new CommandTyped(
                activity.key("command"),
                activity.at(clock.instant()),
                activity.actor(),
                activity.where(),
                line,
                mentions);
        boolean reached =
                inbox.now(typed).accept(new CommandAnswer(activity, words, forms.askedFor(placeOf(activity))));
        if (!reached && !activity.isPersonal()) {
            words.hint(activity);
        }
    }

    /** @param sent what the card sent, its own data and what was put in */
    InvokeAnswer.OnCard press(Incoming activity, Map<?, ?> sent) {
        return believed(sent)
                .map(data -> press(activity, data, data.values(sent)))
                .orElseGet(() -> InvokeAnswer.refusal(words.words(activity).notMine()));
    }

    /** As cards did before they could be refreshed, and as clients do that know neither refreshed cards nor dialogs. */
    void submit(Incoming activity, Map<?, ?> sent) {
        var asked = believed(sent).filter(CardData::opensADialog);
        if (asked.isPresent()) {
            words.show(
                    activity,
                    forms.card(
                            asked.get(),
                            Map.of(),
                            Map.of(),
                            words.words(activity).needed()));
        } else {
            words.follow(activity, press(activity, sent));
        }
    }

    /** Nothing has been done yet: the form is shown, and its token is what the card vouched for. */
    InvokeAnswer.InDialog open(Incoming activity, Map<?, ?> sent) {
        return believed(sent)
                .filter(data -> data.form() != null)
                .map(data -> DialogAnswer.opened(data, forms, words.words(activity)))
                .orElseGet(() -> notMine(activity));
    }

    InvokeAnswer.InDialog send(Incoming activity, Map<?, ?> sent) {
        return believed(sent)
                .filter(data -> data.form() != null)
                .map(data -> send(activity, data, data.values(sent)))
                .orElseGet(() -> notMine(activity));
    }

    private InvokeAnswer.InDialog send(Incoming activity, CardData data, Map<String, String> values) {
        return taken(activity, data, values, Optional.empty())
                .accept(new DialogAnswer(activity, data, values, words, forms.askedFor(data.place())));
    }

    /** From a message's menu: the message comes along, and what becomes of it is said at once. */
    InvokeAnswer.InDialog pick(Incoming activity) {
        var said = PickedMessage.of(activity).said(places.isOpen(activity), clock.instant());
        return inbox.now(new ActionTaken(
                        activity.key("picked"),
                        activity.at(clock.instant()),
                        activity.actor(),
                        activity.where(),
                        said.message(),
                        meant(activity),
                        said.values()))
                .accept(new DialogAnswer(activity, null, Map.of(), words, forms));
    }

    private static Action meant(Incoming activity) {
        return THANK.equals(activity.value().get("commandId")) ? Utterance.THANKED : Utterance.PICKED;
    }

    private InvokeAnswer.InDialog notMine(Incoming activity) {
        return InvokeAnswer.lastWord(words.words(activity).notMine());
    }

    private InvokeAnswer.OnCard press(Incoming activity, CardData data, Map<String, String> values) {
        var bearer = data.form() == null ? activity.replyTo() : Optional.<MessageRef>empty();
        var answer = taken(activity, data, values, bearer);
        if (answer instanceof Answer.ReplaceCard replaced) {
            bearer.ifPresent(message -> cards.replace(message, replaced.message()));
        }
        var place = data.place() == null ? placeOf(activity) : data.place();
        return answer.accept(new PressAnswer(activity, data, values, words, renderer, forms.askedFor(place)));
    }

    private Answer taken(Incoming activity, CardData data, Map<String, String> values, Optional<MessageRef> bearer) {
        return inbox.now(new ActionTaken(
                activity.key("press"),
                activity.at(clock.instant()),
                activity.actor(),
                where(activity, data),
                bearer.orElse(null),
                opened(data.token()).orElseThrow(),
                values));
    }

    private String placeOf(Incoming activity) {
        return activity.isPersonal()
                ? null
                : seal.seal(new Action(PLACE, activity.where().id()));
    }

    /** A form asked for in a channel acts there, although it is filled in elsewhere. */
    private ChannelRef where(Incoming activity, CardData data) {
        return Optional.ofNullable(data.place())
                .flatMap(this::opened)
                .filter(action -> action.name().equals(PLACE))
                .map(action -> new ChannelRef(activity.workspace(), action.argument()))
                .orElseGet(activity::where);
    }

    private Optional<CardData> believed(Map<?, ?> sent) {
        return CardData.of(sent).filter(data -> opened(data.token()).isPresent());
    }

    private Optional<Action> opened(String token) {
        return token.length() > Limits.TOKEN ? Optional.empty() : seal.open(token);
    }
}
