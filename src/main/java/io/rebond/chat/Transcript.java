package io.rebond.chat;

import java.util.Optional;

/**
 * Port to what people said, for a platform that lets it be looked up; its adapter implements it beside {@link ChatPlatform}.
 * Asked about one message because somebody wants it proposed, never to read along.
 */
public interface Transcript {

    /** The {@link ChatPlatform#name()} that it speaks for. */
    String platform();

    /**
     * The message as it stands now. It may take seconds, so never within a transaction.
     *
     * @return empty when it is gone, or not for Rebond to see
     * @throws DeliveryFailed when the platform cannot be asked; its reason holds nobody's words
     */
    Optional<Utterance> read(MessageRef message) throws DeliveryFailed;
}
