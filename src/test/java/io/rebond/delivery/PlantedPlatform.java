package io.rebond.delivery;

import io.rebond.chat.ChannelRef;
import io.rebond.chat.ChatPlatform;
import io.rebond.chat.DeliveryFailed;
import io.rebond.chat.Language;
import io.rebond.chat.Message;
import io.rebond.chat.MessageRef;
import io.rebond.chat.Pace;
import io.rebond.chat.Part;
import io.rebond.chat.Target;
import io.rebond.chat.WorkspaceRef;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** A platform that keeps a record of what reached it, and fails when it is told to. */
@Singleton
public class PlantedPlatform implements ChatPlatform {

    public static final WorkspaceRef WORKSPACE = new WorkspaceRef("planted", "W1");

    /** What reached the platform. */
    public record Arrival(String what, String conversation, Part part, String words) {}

    private final List<Arrival> arrivals = new ArrayList<>();
    private final Deque<DeliveryFailed> failures = new ArrayDeque<>();
    private static final Pace AT_ONCE = new Pace(Duration.ZERO, 100_000);

    volatile Pace pace = AT_ONCE;

    /** Whether it shows what it took before, as a chat does and a mail server does not. */
    volatile boolean shows = true;

    public static ChannelRef channel(String id) {
        return new ChannelRef(WORKSPACE, id);
    }

    public synchronized void reset() {
        arrivals.clear();
        failures.clear();
        pace = AT_ONCE;
        shows = true;
    }

    public synchronized void failNext(DeliveryFailed failure) {
        failures.add(failure);
    }

    public synchronized List<Arrival> arrivals() {
        return List.copyOf(arrivals);
    }

    public synchronized List<String> words() {
        return arrivals.stream().map(Arrival::words).toList();
    }

    @Override
    public String name() {
        return WORKSPACE.platform();
    }

    @Override
    public Pace pace() {
        return pace;
    }

    @Override
    public String invitation(Language language) {
        return language.choose("plant it there", "plantez-le là");
    }

    /** One block a part, so that long messages are easy to make. */
    @Override
    public List<Message> fit(Message message) {
        return message.blocks().stream()
                .map(block -> new Message(message.summary(), List.of(block)))
                .toList();
    }

    @Override
    public synchronized MessageRef post(Target target, Message message, Part part) throws DeliveryFailed {
        failIfTold();
        arrivals.add(new Arrival("post", target.lane(), part, message.summary()));
        return ref(target, part);
    }

    @Override
    public synchronized void update(MessageRef posted, Message message) throws DeliveryFailed {
        failIfTold();
        arrivals.add(new Arrival("update", posted.conversation().id(), null, message.summary()));
    }

    @Override
    public synchronized Optional<MessageRef> find(Target target, Part part) {
        return arrivals.stream()
                .filter(arrival -> shows && part.equals(arrival.part()))
                .findFirst()
                .map(arrival -> ref(target, part));
    }

    private void failIfTold() throws DeliveryFailed {
        if (!failures.isEmpty()) {
            throw failures.poll();
        }
    }

    private static MessageRef ref(Target target, Part part) {
        return new MessageRef(new ChannelRef(WORKSPACE, target.lane()), part.delivery() + "-" + part.number());
    }
}
