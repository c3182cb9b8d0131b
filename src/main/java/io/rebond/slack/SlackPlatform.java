package io.rebond.slack;

import com.slack.api.model.Message.Metadata;
import io.rebond.block.Fitting;
import io.rebond.block.SmallPrint;
import io.rebond.chat.ChannelRef;
import io.rebond.chat.ChatPlatform;
import io.rebond.chat.DeliveryFailed;
import io.rebond.chat.Language;
import io.rebond.chat.Message;
import io.rebond.chat.MessageRef;
import io.rebond.chat.Pace;
import io.rebond.chat.Part;
import io.rebond.chat.Seal;
import io.rebond.chat.Target;
import io.rebond.chat.Words;
import io.rebond.webapi.SlackApi;
import io.rebond.webapi.SlackRefused;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Slack as a platform: posts, updates and finds messages, one call at a time. */
@Singleton
class SlackPlatform implements ChatPlatform {
    static final String NAME = "slack";

    private static final String DELIVERY = "rebond_delivery";
    private static final int RECENT = 100;

    private final SlackApi api;
    private final Pictures pictures;
    private final Fitting fitting;

    SlackPlatform(SlackApi api, Pictures pictures, Seal seal) {
        this.api = api;
        this.pictures = pictures;
        this.fitting = new Fitting(seal);
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String invitation(Language language) {
        return Words.in(language, SlackMessages.class).invitation();
    }

    /** Slack allows one message a second in a channel, and "several hundred" a minute in a workspace. */
    @Override
    public Pace pace() {
        return new Pace(Duration.ofSeconds(1), 200);
    }

    @Override
    public List<Message> fit(Message message) {
        return fitting.parts(message);
    }

    @Override
    public MessageRef post(Target target, Message message, Part part) throws DeliveryFailed {
        var place = Place.of(target);
        var posted = delivering(
                message,
                blocks -> api.call(methods -> methods.chatPostMessage(request -> request.channel(place.channel())
                        .threadTs(place.thread())
                        .text(SmallPrint.escaped(message.summary()))
                        .blocks(blocks)
                        .metadata(metadata(part))
                        .unfurlLinks(false)
                        .unfurlMedia(false))));
        return new MessageRef(new ChannelRef(target.workspace(), posted.getChannel()), posted.getTs());
    }

    @Override
    public void update(MessageRef posted, Message message) throws DeliveryFailed {
        delivering(
                message,
                blocks -> api.call(methods -> methods.chatUpdate(
                        request -> request.channel(posted.conversation().id())
                                .ts(posted.id())
                                .text(SmallPrint.escaped(message.summary()))
                                .blocks(blocks))));
    }

    /** Without the permission to look, nothing is found. */
    @Override
    public Optional<MessageRef> find(Target target, Part part) throws DeliveryFailed {
        try {
            var place = Place.of(target);
            var conversation = place.isMember() ? directWith(place.channel()) : place.channel();
            return recent(conversation, place.thread()).stream()
                    .filter(message -> isPart(message.getMetadata(), part))
                    .map(message -> new MessageRef(new ChannelRef(target.workspace(), conversation), message.getTs()))
                    .findFirst();
        } catch (SlackRefused e) {
            if (e.reason().isForGood()) {
                return Optional.empty();
            }
            throw e.asDeliveryFailed();
        }
    }

    private List<com.slack.api.model.Message> recent(String conversation, String thread) throws SlackRefused {
        if (thread == null) {
            return api.call(methods -> methods.conversationsHistory(request -> request.channel(conversation)
                            .includeAllMetadata(true)
                            .limit(RECENT)))
                    .getMessages();
        }
        return api.call(methods -> methods.conversationsReplies(request -> request.channel(conversation)
                        .ts(thread)
                        .includeAllMetadata(true)
                        .limit(10 * RECENT)))
                .getMessages();
    }

    private String directWith(String member) throws SlackRefused {
        return api.call(methods -> methods.conversationsOpen(request -> request.users(List.of(member))))
                .getChannel()
                .getId();
    }

    private static Metadata metadata(Part part) {
        return Metadata.builder()
                .eventType(DELIVERY)
                .eventPayload(Map.of("delivery", part.delivery().toString(), "part", part.number()))
                .build();
    }

    private static boolean isPart(Metadata metadata, Part part) {
        return metadata != null
                && DELIVERY.equals(metadata.getEventType())
                && part.delivery().toString().equals(metadata.getEventPayload().get("delivery"))
                && metadata.getEventPayload().get("part") instanceof Number number
                && number.intValue() == part.number();
    }

    private <T> T delivering(Message message, Pictures.Sending<T> sending) throws DeliveryFailed {
        try {
            return pictures.sent(message, sending);
        } catch (SlackRefused e) {
            throw e.asDeliveryFailed();
        }
    }
}
