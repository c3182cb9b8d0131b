package io.rebond.slack;

import com.slack.api.app_backend.interactive_components.response.ActionResponse;
import com.slack.api.model.block.LayoutBlock;
import io.rebond.chat.Message;
import io.rebond.chat.Seal;
import jakarta.inject.Singleton;
import java.util.List;

/** Messages that one person alone reads. */
@Singleton
class Whispers {
    private static final String EPHEMERAL = "ephemeral";

    private final SlackApi api;
    private final Seal seal;
    private final Fitting fitting;

    Whispers(SlackApi api, Seal seal) {
        this.api = api;
        this.seal = seal;
        this.fitting = new Fitting(seal);
    }

    List<ActionResponse> ephemeral(Message message, Reach reach) {
        return fitting.parts(message).stream()
                .map(part -> ActionResponse.builder()
                        .responseType(EPHEMERAL)
                        .replaceOriginal(false)
                        .threadTs(reach.thread())
                        .text(SmallPrint.escaped(part.summary()))
                        .blocks(blocks(part))
                        .build())
                .toList();
    }

    ActionResponse replacement(Message message) {
        return ActionResponse.builder()
                .replaceOriginal(true)
                .text(SmallPrint.escaped(message.summary()))
                .blocks(blocks(message))
                .build();
    }

    /** @return false when Rebond is not where the person acted, so that nothing can be whispered there */
    boolean privately(Message message, Reach reach) throws SlackRefused {
        if (reach.responseUrl() != null) {
            for (var part : ephemeral(message, reach)) {
                api.respond(reach.responseUrl(), part);
            }
            return true;
        }
        if (reach.isDirect()) {
            say(message, reach.where().id());
            return true;
        }
        return whispered(message, reach);
    }

    /** In the direct conversation with the person. */
    void directly(Message message, Reach reach) throws SlackRefused {
        say(message, reach.member().id());
    }

    private boolean whispered(Message message, Reach reach) throws SlackRefused {
        try {
            for (var part : fitting.parts(message)) {
                whisper(part, reach);
            }
            return true;
        } catch (SlackRefused e) {
            if (e.reason() == Refusal.NOT_INVITED
                    || e.reason() == Refusal.NO_SUCH_PLACE
                    || e.reason() == Refusal.NO_SUCH_PERSON) {
                return false;
            }
            throw e;
        }
    }

    private void whisper(Message part, Reach reach) throws SlackRefused {
        api.call(methods -> methods.chatPostEphemeral(
                request -> request.channel(reach.where().id())
                        .user(reach.member().id())
                        .threadTs(reach.thread())
                        .text(SmallPrint.escaped(part.summary()))
                        .blocks(blocks(part))));
    }

    private void say(Message message, String conversation) throws SlackRefused {
        for (var part : fitting.parts(message)) {
            api.call(methods -> methods.chatPostMessage(request -> request.channel(conversation)
                    .text(SmallPrint.escaped(part.summary()))
                    .blocks(blocks(part))
                    .unfurlLinks(false)
                    .unfurlMedia(false)));
        }
    }

    private List<LayoutBlock> blocks(Message message) {
        return BlockRenderer.blocks(message.blocks(), seal);
    }
}
