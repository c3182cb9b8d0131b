package io.rebond.teams;

import com.microsoft.bot.schema.Activity;
import com.microsoft.bot.schema.ChannelAccount;
import com.microsoft.bot.schema.ConversationParameters;
import com.microsoft.bot.schema.teams.TeamsChannelData;
import com.microsoft.bot.schema.teams.TenantInfo;
import io.rebond.chat.ChannelRef;
import io.rebond.chat.DeliveryFailed;
import io.rebond.chat.MemberRef;
import io.rebond.chat.MessageRef;
import io.rebond.chat.Target;
import io.rebond.connector.Connector;
import jakarta.inject.Singleton;
import java.util.List;

/** Brings activities to where they are to stand, by what was kept of how it is reached. */
@Singleton
class Post {

    private final Connector connector;
    private final Conversations conversations;
    private final Acquaintances acquaintances;
    private final Threads threads;

    Post(Connector connector, Conversations conversations, Acquaintances acquaintances, Threads threads) {
        this.connector = connector;
        this.conversations = conversations;
        this.acquaintances = acquaintances;
        this.threads = threads;
    }

    MessageRef send(Target target, Activity activity) throws DeliveryFailed {
        if (target instanceof Target.InChannel channel) {
            return send(channel.channel(), activity);
        }
        if (target instanceof Target.ToMember member) {
            return send(chatWith(member.member()), activity);
        }
        return reply(((Target.InThread) target).root(), activity);
    }

    void update(MessageRef posted, Activity activity) throws DeliveryFailed {
        var place = posted.conversation();
        var conversation =
                threads.rootOf(posted).map(root -> Incoming.thread(place, root)).orElse(place.id());
        activity.setId(posted.id());
        connector.update(serviceUrl(place), conversation, posted.id(), activity);
    }

    private MessageRef send(ChannelRef channel, Activity activity) throws DeliveryFailed {
        return new MessageRef(channel, connector.send(serviceUrl(channel), channel.id(), activity));
    }

    /** Threads have one level, and a personal chat has none. */
    private MessageRef reply(MessageRef to, Activity activity) throws DeliveryFailed {
        var place = to.conversation();
        if (acquaintances.inChat(place).isPresent()) {
            return send(place, activity);
        }
        var root = threads.rootOf(to).orElse(to.id());
        var id = connector.send(serviceUrl(place), Incoming.thread(place, root), activity);
        var reply = new MessageRef(place, id);
        threads.keep(reply, root);
        return reply;
    }

    private ChannelRef chatWith(MemberRef member) throws DeliveryFailed {
        var met = acquaintances
                .find(member)
                .orElseThrow(() -> DeliveryFailed.forGood(
                        "Rebond and this person have no team or chat in common: the person must add the app"));
        var chat = met.chat() != null ? met.chat() : open(met);
        return new ChannelRef(member.workspace(), chat);
    }

    private String open(Acquaintance met) throws DeliveryFailed {
        var parameters = new ConversationParameters();
        parameters.setIsGroup(false);
        parameters.setBot(new ChannelAccount(met.bot()));
        parameters.setMembers(List.of(new ChannelAccount(met.account())));
        parameters.setTenantId(met.tenant());
        var tenant = new TeamsChannelData();
        tenant.setTenant(new TenantInfo(met.tenant()));
        parameters.setChannelData(tenant);
        var chat = connector.openChat(met.serviceUrl(), parameters);
        acquaintances.keep(met.inChat(chat));
        return chat;
    }

    private String serviceUrl(ChannelRef place) throws DeliveryFailed {
        return conversations
                .find(place)
                .map(Conversation::serviceUrl)
                .or(() -> acquaintances.inChat(place).map(Acquaintance::serviceUrl))
                .orElseThrow(() -> DeliveryFailed.forGood("Rebond is not in this channel: add the app to the team"));
    }
}
