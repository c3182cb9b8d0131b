package io.rebond.teams;

import io.rebond.chat.ChatEvent.Later;
import io.rebond.chat.MemberRef;
import io.rebond.chat.Mention;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Sorts what came in. */
@Singleton
class Reception {

    private static final String PRESS = "adaptiveCard/action";
    private static final String OPEN = "task/fetch";
    private static final String SEND = "task/submit";
    private static final String PICK = "composeExtension/fetchTask";

    /** A dialog that a message's menu opened is sent under a name of its own. */
    private static final String SEND_PICKED = "composeExtension/submitAction";

    private final Acts acts;
    private final Answered answered;
    private final Happenings happenings;
    private final Arrivals arrivals;
    private final Acquaintances acquaintances;

    Reception(Acts acts, Answered answered, Happenings happenings, Arrivals arrivals, Acquaintances acquaintances) {
        this.acts = acts;
        this.answered = answered;
        this.acquaintances = acquaintances;
        this.happenings = happenings;
        this.arrivals = arrivals;
    }

    /** @return what may be told to Rebond later; everything else has been carried out when this returns */
    List<Later> take(Incoming activity) {
        return switch (activity.type()) {
            case "message" -> message(activity);
            case "messageUpdate" -> happenings.edit(activity);
            case "messageDelete" -> happenings.deletion(activity);
            case "messageReaction" -> happenings.reactions(activity);
            case "conversationUpdate" -> arrivals.update(activity);
            case "installationUpdate" -> arrivals.installation(activity);
            default -> List.of();
        };
    }

    /** @return empty for what Rebond does not know to answer */
    Optional<InvokeAnswer> invoke(Incoming activity) {
        return switch (activity.name()) {
            case PRESS ->
                Optional.of(answered.once(activity.key("pressed"), () -> acts.press(activity, sent(activity))));
            case OPEN -> Optional.of(acts.open(activity, sent(activity)));
            case SEND, SEND_PICKED ->
                Optional.of(answered.once(activity.key("sent"), () -> acts.send(activity, sent(activity))));
            case PICK -> Optional.of(answered.once(activity.key("picked"), () -> acts.pick(activity)));
            default -> Optional.empty();
        };
    }

    /** What a card or a dialog sent: each kind of activity has another place for it. */
    static Map<?, ?> sent(Incoming activity) {
        return switch (activity.name()) {
            case PRESS -> data(activity.value().get("action"));
            case OPEN, SEND, SEND_PICKED -> data(activity.value());
            default -> activity.value();
        };
    }

    private static Map<?, ?> data(Object holder) {
        return holder instanceof Map<?, ?> map && map.get("data") instanceof Map<?, ?> data ? data : Map.of();
    }

    private List<Later> message(Incoming activity) {
        var mentions = new Mentions(activity);
        if (activity.sender().getId().equals(activity.bot())) {
            return List.of();
        }
        if (activity.text().isBlank() && !activity.value().isEmpty()) {
            acts.submit(activity, sent(activity));
        } else if (activity.isPersonal() || mentions.nameTheBot()) {
            acts.command(activity, mentions.without(activity.text()), named(activity, mentions));
        } else {
            return happenings.reply(activity);
        }
        return List.of();
    }

    /** Teams names people by its own id for them; everywhere else they are known by the directory's. */
    private List<Mention> named(Incoming activity, Mentions mentions) {
        return mentions.people(account -> acquaintances
                .withAccount(activity.workspace().id(), account)
                .map(met -> new MemberRef(activity.workspace(), met.id())));
    }
}
