package io.rebond.delivery;

import io.rebond.chat.DeliveryFailed;
import io.rebond.chat.MessageRef;
import io.rebond.chat.Transcript;
import io.rebond.chat.Utterance;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What was said, on those platforms that let it be looked up. */
@Singleton
public class Transcripts {

    private final Map<String, Transcript> byPlatform;

    Transcripts(Instance<Transcript> transcripts) {
        this.byPlatform = transcripts.stream().collect(Collectors.toMap(Transcript::platform, Function.identity()));
    }

    public boolean cover(MessageRef message) {
        return byPlatform.containsKey(message.workspace().platform());
    }

    /** As it stands now, empty when it is gone or not for Rebond to see. May take seconds, so never within a transaction. */
    public Optional<Utterance> read(MessageRef message) throws DeliveryFailed {
        try {
            return cover(message)
                    ? byPlatform.get(message.workspace().platform()).read(message)
                    : Optional.empty();
        } catch (DeliveryFailed e) {
            if (e.isFatal()) {
                return Optional.empty();
            }
            throw e;
        }
    }
}
