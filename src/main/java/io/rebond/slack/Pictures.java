package io.rebond.slack;

import com.slack.api.model.block.LayoutBlock;
import io.rebond.block.BlockRenderer;
import io.rebond.chat.Block;
import io.rebond.chat.Message;
import io.rebond.chat.Seal;
import io.rebond.chat.Text;
import io.rebond.webapi.SlackRefused;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jboss.logging.Logger;

/**
 * Sends what may hold pictures. Slack refuses a whole message for one picture that it cannot fetch, so what it refuses is
 * sent again with the description in the picture's place: nobody loses words over a dead image.
 */
@Singleton
class Pictures {
    private static final Logger LOG = Logger.getLogger(Pictures.class);

    private final Uploads uploads;
    private final Seal seal;

    Pictures(Uploads uploads, Seal seal) {
        this.uploads = uploads;
        this.seal = seal;
    }

    /** One way to send blocks, which Slack may refuse. */
    interface Sending<T> {
        T send(List<LayoutBlock> blocks) throws SlackRefused;
    }

    static boolean areIn(Message message) {
        return message.blocks().stream().anyMatch(Block.Picture.class::isInstance);
    }

    /**
     * Pictures that travel as data are uploaded first.
     *
     * @throws SlackRefused also where Slack has taken a picture and needs a moment to read it: worth another try
     */
    <T> T sent(Message message, Sending<T> sending) throws SlackRefused {
        return sent(message.blocks(), uploads.of(message.blocks()), sending);
    }

    /** For somebody who waits, longer than whom Slack reads an upload: a picture that travels as data is told in words. */
    <T> T sentAtOnce(Message message, Sending<T> sending) throws SlackRefused {
        return sent(message.blocks(), Map.of(), sending);
    }

    /** Ends: each time there is a picture less. */
    private <T> T sent(List<Block> blocks, Map<URI, String> files, Sending<T> sending) throws SlackRefused {
        try {
            return sending.send(BlockRenderer.blocks(blocks, seal, files));
        } catch (SlackRefused refused) {
            return sent(plainer(blocks, files, refused), files, sending);
        }
    }

    private List<Block> plainer(List<Block> blocks, Map<URI, String> files, SlackRefused refused) throws SlackRefused {
        var plainer = new ArrayList<Block>();
        for (int place = 0; place < blocks.size(); place++) {
            var block = blocks.get(place);
            plainer.add(
                    block instanceof Block.Picture picture && refused.mayBeAboutPicture(place)
                            ? inWords(picture, files)
                            : block);
        }
        if (plainer.equals(blocks)) {
            throw refused;
        }
        LOG.warnf("a picture could not be shown, its description stands in its place: %s", refused.getMessage());
        return plainer;
    }

    private Block inWords(Block.Picture picture, Map<URI, String> files) throws SlackRefused {
        if (files.containsKey(picture.source())) {
            if (uploads.isBeingRead(picture.source())) {
                throw SlackRefused.notYet();
            }
            uploads.forget(picture.source());
        }
        return new Block.Context(Text.of(picture.alternative()));
    }
}
