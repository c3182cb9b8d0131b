package io.rebond.chat;

/** Messages as JSON, for rooms that keep them: the outbox and the sandbox's wall. */
public final class MessageCodec {
    private static final Wire<Message> WIRE = new Wire<>(Message.class, Block.class, Text.Span.class);

    private MessageCodec() {}

    public static String write(Message message) {
        return WIRE.write(message);
    }

    /** @throws IllegalArgumentException for anything that {@link #write} did not write */
    public static Message read(String json) {
        return WIRE.read(json);
    }
}
