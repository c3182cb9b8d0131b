package io.rebond.chat;

import java.util.List;
import java.util.Optional;

/**
 * Port to one platform; each adapter implements it once. Called by the dispatcher only, outside any transaction, by one
 * thread at a time for a given lane.
 */
public interface ChatPlatform {

    /** Lower case, at most 20 characters, the {@code platform} of its {@link WorkspaceRef}s. */
    String name();

    Pace pace();

    /**
     * What a person does to have Rebond in a channel: an instruction that may follow a colon, code between backquotes, such
     * as <code>type `/invite @Rebond` there</code>.
     */
    String invitation(Language language);

    /** The message in as many parts as the platform's limits need; the same message always gives the same parts. */
    List<Message> fit(Message message);

    /**
     * Posts one part.
     *
     * @return where it stands
     * @throws DeliveryFailed when the platform did not take it, or when nobody knows whether it did
     */
    MessageRef post(Target target, Message message, Part part) throws DeliveryFailed;

    /** Replaces what stands at {@code posted}. */
    void update(MessageRef posted, Message message) throws DeliveryFailed;

    /**
     * Looks for a part in the recent history of its conversation: asked after a crash between "sent" and "recorded".
     * Empty when it is not there or when the platform does not let us look; then it is sent, possibly again.
     */
    Optional<MessageRef> find(Target target, Part part) throws DeliveryFailed;
}
