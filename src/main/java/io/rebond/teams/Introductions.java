package io.rebond.teams;

import com.microsoft.bot.schema.ChannelAccount;
import com.microsoft.bot.schema.Serialization;
import io.rebond.card.CardData;
import io.rebond.chat.ChannelRef;
import io.rebond.chat.Discretion;
import io.rebond.chat.Language;
import io.rebond.chat.Seal;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Keeps how the place an activity comes from, and who acted, are reached. */
@Singleton
class Introductions {

    private final Conversations conversations;
    private final Acquaintances acquaintances;
    private final Seal seal;
    private final Discretion discretion;

    Introductions(Conversations conversations, Acquaintances acquaintances, Seal seal, Discretion discretion) {
        this.conversations = conversations;
        this.acquaintances = acquaintances;
        this.seal = seal;
        this.discretion = discretion;
    }

    /** @return who acted, where that is news */
    Optional<Acquaintance> take(Incoming activity) {
        if (isDiscreet(activity)) {
            return Optional.empty();
        }
        if (activity.isChannel() || activity.isGroup()) {
            conversations.keep(place(activity));
        }
        if (isOverheard(activity)) {
            conversations.noteReadable(activity.where());
        }
        return activity.from()
                .filter(from -> !from.getId().equals(activity.bot()))
                .map(from -> person(activity, from))
                .filter(acquaintances::keep)
                .flatMap(met -> acquaintances.find(met.ref()));
    }

    /** To meet somebody by a press that leaves no trace would say who pressed. */
    private boolean isDiscreet(Incoming activity) {
        return CardData.of(Reception.sent(activity))
                .map(CardData::token)
                .filter(token -> token.length() <= Limits.TOKEN)
                .flatMap(seal::open)
                .filter(discretion::leavesNoTrace)
                .isPresent();
    }

    /** Teams passes on what people tell each other only where the app may read along. */
    private static boolean isOverheard(Incoming activity) {
        return activity.isChannel()
                && "message".equals(activity.type())
                && !activity.text().isBlank()
                && activity.from()
                        .filter(from -> from.getId().equals(activity.bot()))
                        .isEmpty()
                && !new Mentions(activity).nameTheBot();
    }

    private static Conversation place(Incoming activity) {
        var where = activity.where();
        return new Conversation(
                activity.tenant(),
                where.id(),
                Limits.address(activity.serviceUrl()),
                activity.bot(),
                activity.isGroup() ? null : activity.team().orElse(where.id()),
                activity.channelName()
                        .filter(name -> isAbout(activity, where))
                        .map(Limits::shown)
                        .orElse(null));
    }

    private static boolean isAbout(Incoming activity, ChannelRef where) {
        return activity.channelNamed().filter(where.id()::equals).isPresent();
    }

    private static Acquaintance person(Incoming activity, ChannelAccount from) {
        return new Acquaintance(
                activity.tenant(),
                activity.member(from).id(),
                Limits.id(from.getId()),
                Limits.address(activity.serviceUrl()),
                activity.bot(),
                activity.isPersonal() ? activity.where().id() : null,
                Limits.shown(from.getName()),
                language(activity).orElse(null),
                zone(activity).orElse(null));
    }

    private static Optional<String> language(Incoming activity) {
        return client(activity, "locale").or(activity::locale).map(locale -> Language.of(locale)
                .tag());
    }

    private static Optional<String> zone(Incoming activity) {
        return client(activity, "timezone").or(activity::zone).filter(zone -> zone.length() <= 60);
    }

    private static Optional<String> client(Incoming activity, String detail) {
        return activity.entities("clientInfo")
                .map(entity -> Serialization.objectToTree(entity).path(detail).asText())
                .filter(value -> !value.isBlank())
                .findFirst();
    }
}
