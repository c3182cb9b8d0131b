package io.rebond.chat;

/** Events that wait for a worker as JSON, for the journal. */
public final class EventCodec {
    private static final Wire<ChatEvent.Later> WIRE = new Wire<>(ChatEvent.Later.class, ChatEvent.Later.class);

    private EventCodec() {}

    public static String write(ChatEvent.Later event) {
        return WIRE.write(event);
    }

    /** @throws IllegalArgumentException for anything that {@link #write} did not write */
    public static ChatEvent.Later read(String json) {
        return WIRE.read(json);
    }
}
