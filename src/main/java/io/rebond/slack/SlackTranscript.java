package io.rebond.slack;

import com.slack.api.model.Message;
import io.rebond.chat.DeliveryFailed;
import io.rebond.chat.MessageRef;
import io.rebond.chat.Transcript;
import io.rebond.chat.Utterance;
import io.rebond.webapi.SlackApi;
import io.rebond.webapi.SlackRefused;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** One message of a conversation that Rebond is in, when somebody points at it. An event tells only which. */
@Singleton
class SlackTranscript implements Transcript {
    private final SlackApi api;
    private final Utterances utterances;

    SlackTranscript(SlackApi api, Utterances utterances) {
        this.api = api;
        this.utterances = utterances;
    }

    @Override
    public String platform() {
        return SlackPlatform.NAME;
    }

    @Override
    public Optional<Utterance> read(MessageRef message) throws DeliveryFailed {
        try {
            var found = find(message);
            return found.isEmpty()
                    ? Optional.empty()
                    : Optional.of(utterances.of(found.get(), message, isOpen(message), page(message)));
        } catch (SlackRefused e) {
            throw e.asDeliveryFailed();
        }
    }

    /** A conversation's history leaves out what stands in its threads. */
    private Optional<Message> find(MessageRef message) throws SlackRefused {
        var found = among(history(message), message);
        return found.isPresent() ? found : among(thread(message), message);
    }

    private List<Message> history(MessageRef message) throws SlackRefused {
        return api.call(methods -> methods.conversationsHistory(
                        request -> request.channel(message.conversation().id())
                                .oldest(message.id())
                                .latest(message.id())
                                .inclusive(true)
                                .limit(1)))
                .getMessages();
    }

    private List<Message> thread(MessageRef message) throws SlackRefused {
        return api.call(methods -> methods.conversationsReplies(
                        request -> request.channel(message.conversation().id())
                                .ts(message.id())
                                .oldest(message.id())
                                .latest(message.id())
                                .inclusive(true)
                                .limit(2)))
                .getMessages();
    }

    private static Optional<Message> among(List<Message> messages, MessageRef wanted) {
        return Stream.ofNullable(messages)
                .flatMap(List::stream)
                .filter(message -> wanted.id().equals(message.getTs()))
                .findFirst();
    }

    private String page(MessageRef message) throws SlackRefused {
        return api.call(methods -> methods.chatGetPermalink(
                        request -> request.channel(message.conversation().id()).messageTs(message.id())))
                .getPermalink();
    }

    private boolean isOpen(MessageRef message) throws SlackRefused {
        var channel = api.call(methods -> methods.conversationsInfo(
                        request -> request.channel(message.conversation().id())))
                .getChannel();
        return !channel.isPrivate() && !channel.isIm() && !channel.isMpim();
    }
}
