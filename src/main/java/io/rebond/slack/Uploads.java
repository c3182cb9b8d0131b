package io.rebond.slack;

import com.slack.api.methods.request.files.FilesCompleteUploadExternalRequest.FileDetails;
import io.rebond.block.BlockRenderer;
import io.rebond.chat.Block;
import io.rebond.webapi.SlackApi;
import io.rebond.webapi.SlackRefused;
import jakarta.inject.Singleton;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jboss.logging.Logger;

/**
 * Pictures that travel as data, uploaded to Slack, which shows none by itself. A message is drawn anew with each tap on it,
 * so what was uploaded is remembered, in memory: at worst a picture is uploaded again after a restart.
 */
@Singleton
class Uploads {
    private static final Logger LOG = Logger.getLogger(Uploads.class);
    private static final int REMEMBERED = 500;
    /** Slack's limit for the title of a file is not documented; it cuts what it shows. */
    private static final int TITLE = 250;
    /** Slack reads a file only after it has said that it took it, mostly within two seconds. */
    private static final Duration READING = Duration.ofSeconds(15);

    private final SlackApi api;
    private final Clock clock;
    private final Map<String, Upload> remembered = new LinkedHashMap<>();

    Uploads(SlackApi api, Clock clock) {
        this.api = api;
        this.clock = clock;
    }

    private record Upload(String file, Instant at) {}

    /** The file of each picture that travels as data. One that Slack will not have is missing. */
    Map<URI, String> of(List<Block> blocks) throws SlackRefused {
        var files = new HashMap<URI, String>();
        for (var block : blocks) {
            if (block instanceof Block.Picture picture) {
                var drawing = Drawing.of(picture.source());
                if (drawing.isPresent()) {
                    file(drawing.get(), picture.alternative()).ifPresent(file -> files.put(picture.source(), file));
                }
            }
        }
        return files;
    }

    /** Slack may not know it yet. */
    boolean isBeingRead(URI source) {
        return known(source)
                .filter(upload -> clock.instant().isBefore(upload.at().plus(READING)))
                .isPresent();
    }

    /** Slack has it no more, or never understood it. */
    void forget(URI source) {
        Drawing.of(source).map(Drawing::fingerprint).ifPresent(this::forget);
    }

    private Optional<String> file(Drawing drawing, String alternative) throws SlackRefused {
        var known = known(drawing.fingerprint());
        if (known.isPresent()) {
            return known.map(Upload::file);
        }
        try {
            var file = upload(drawing, alternative);
            remember(drawing.fingerprint(), new Upload(file, clock.instant()));
            return Optional.of(file);
        } catch (SlackRefused e) {
            if (!e.reason().isForGood()) {
                throw e;
            }
            LOG.warnf("a picture was not uploaded, its description stands in its place: %s", e.getMessage());
            return Optional.empty();
        }
    }

    private String upload(Drawing drawing, String alternative) throws SlackRefused {
        var bytes = drawing.bytes();
        var place = api.call(
                methods -> methods.filesGetUploadURLExternal(request -> request.filename("picture." + drawing.kind())
                        .length(bytes.length)
                        .altTxt(BlockRenderer.cut(alternative, BlockRenderer.ALTERNATIVE))));
        api.upload(place.getUploadUrl(), bytes);
        var details = FileDetails.builder()
                .id(place.getFileId())
                .title(BlockRenderer.cut(alternative, TITLE))
                .build();
        // Without a channel: the file is nobody's to find, and shown only where a message shows it.
        api.call(methods -> methods.filesCompleteUploadExternal(request -> request.files(List.of(details))));
        return place.getFileId();
    }

    private Optional<Upload> known(URI source) {
        return Drawing.of(source).map(Drawing::fingerprint).flatMap(this::known);
    }

    private synchronized Optional<Upload> known(String fingerprint) {
        return Optional.ofNullable(remembered.get(fingerprint));
    }

    private synchronized void remember(String fingerprint, Upload upload) {
        remembered.put(fingerprint, upload);
        if (remembered.size() > REMEMBERED) {
            remembered.remove(remembered.keySet().iterator().next());
        }
    }

    private synchronized void forget(String fingerprint) {
        remembered.remove(fingerprint);
    }
}
