package io.rebond.slack;

import com.slack.api.app_backend.interactive_components.response.ActionResponse;
import com.slack.api.model.block.LayoutBlock;
import io.rebond.block.BlockRenderer;
import io.rebond.block.Fitting;
import io.rebond.block.SmallPrint;
import io.rebond.chat.Message;
import io.rebond.chat.Seal;
import io.rebond.webapi.Refusal;
import io.rebond.webapi.SlackApi;
import io.rebond.webapi.SlackRefused;
import jakarta.inject.Singleton;
import java.util.List;

/** Messages that one person alone reads. */
@Singleton
class Whispers {
    private static final String EPHEMERAL = "ephemeral";

    private final SlackApi api;
    private final Pictures pictures;
    private final Seal seal;
    private final Fitting fitting;

    Whispers(SlackApi api, Pictures pictures, Seal seal) {
        this.api = api;
        this.pictures = pictures;
        this.seal = seal;
        this.fitting = new Fitting(seal);
    }

    List<ActionResponse> ephemeral(Message message, Reach reach) {
        return fitting.parts(message).stream()
                .map(part -> ephemeral(part, BlockRenderer.blocks(part.blocks(), seal), reach))
                .toList();
    }

    private static ActionResponse ephemeral(Message part, List<LayoutBlock> blocks, Reach reach) {
        return ActionResponse.builder()
                .responseType(EPHEMERAL)
                .replaceOriginal(false)
                .threadTs(reach.thread())
                .text(SmallPrint.escaped(part.summary()))
                .blocks(blocks)
                .build();
    }

    /** Instead of the message on which the person acted, for everybody who sees it. */
    void replace(Message message, Reach reach) throws SlackRefused {
        pictures.sent(message, blocks -> {
            var replacement = ActionResponse.builder()
                    .replaceOriginal(true)
                    .text(SmallPrint.escaped(message.summary()))
                    .blocks(blocks)
                    .build();
            return api.respond(reach.responseUrl(), replacement);
        });
    }

    /** @return false when Rebond is not where the person acted, so that nothing can be whispered there */
    boolean privately(Message message, Reach reach) throws SlackRefused {
        if (reach.responseUrl() != null) {
            for (var part : fitting.parts(message)) {
                pictures.sentAtOnce(part, blocks -> api.respond(reach.responseUrl(), ephemeral(part, blocks, reach)));
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
        pictures.sentAtOnce(
                part,
                blocks -> api.call(methods -> methods.chatPostEphemeral(
                        request -> request.channel(reach.where().id())
                                .user(reach.member().id())
                                .threadTs(reach.thread())
                                .text(SmallPrint.escaped(part.summary()))
                                .blocks(blocks))));
    }

    private void say(Message message, String conversation) throws SlackRefused {
        for (var part : fitting.parts(message)) {
            pictures.sentAtOnce(
                    part,
                    blocks -> api.call(methods -> methods.chatPostMessage(request -> request.channel(conversation)
                            .text(SmallPrint.escaped(part.summary()))
                            .blocks(blocks)
                            .unfurlLinks(false)
                            .unfurlMedia(false))));
        }
    }
}
