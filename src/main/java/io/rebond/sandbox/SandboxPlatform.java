package io.rebond.sandbox;

import io.rebond.chat.ChannelRef;
import io.rebond.chat.ChatPlatform;
import io.rebond.chat.DeliveryFailed;
import io.rebond.chat.Language;
import io.rebond.chat.Message;
import io.rebond.chat.MessageRef;
import io.rebond.chat.Pace;
import io.rebond.chat.Part;
import io.rebond.chat.Target;
import io.rebond.chat.Words;
import io.rebond.sandbox.Wall.Spot;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The wall as a platform: what Rebond says is put up here, through the relay where there is one. */
@Singleton
class SandboxPlatform implements ChatPlatform {
    /** As Slack's, so that long messages are cut here too. */
    private static final int BLOCKS = 50;

    private final Wall wall;
    private final Relay relay;

    SandboxPlatform(Wall wall, Relay relay) {
        this.wall = wall;
        this.relay = relay;
    }

    @Override
    public String name() {
        return Company.WORKSPACE.platform();
    }

    @Override
    public Pace pace() {
        return new Pace(Duration.ZERO, 1_000_000);
    }

    @Override
    public String invitation(Language language) {
        return Words.in(language, SandboxMessages.class).invitation();
    }

    @Override
    public List<Message> fit(Message message) {
        var parts = new ArrayList<Message>();
        var blocks = message.blocks();
        for (int from = 0; from == 0 || from < blocks.size(); from += BLOCKS) {
            parts.add(new Message(message.summary(), blocks.subList(from, Math.min(from + BLOCKS, blocks.size()))));
        }
        return parts;
    }

    @Override
    public MessageRef post(Target target, Message message, Part part) throws DeliveryFailed {
        long id = wall.prepare(spot(target), part, message);
        return wall.stand(id, relay.isOn() ? relay.post(target, message, part) : null)
                .ref();
    }

    @Override
    public void update(MessageRef posted, Message message) throws DeliveryFailed {
        var standing = standing(posted);
        if (relay.isOn()) {
            relay.update(standing, message);
        }
        wall.replace(standing.id(), message);
    }

    /** The relay's own record decides: a crash may have left a row that it never took. */
    @Override
    public Optional<MessageRef> find(Target target, Part part) throws DeliveryFailed {
        var prepared = wall.part(part);
        if (prepared.isPresent() && prepared.get().postedAt() == null && relay.isOn()) {
            return relay.find(part)
                    .map(taken -> wall.stand(prepared.get().id(), taken).ref());
        }
        return prepared.filter(row -> row.postedAt() != null).map(WallMessage::ref);
    }

    private WallMessage standing(MessageRef posted) throws DeliveryFailed {
        return number(posted).flatMap(wall::message).orElseThrow(() -> DeliveryFailed.forGood("no such message"));
    }

    private static Optional<Long> number(MessageRef ref) {
        return ref.id().matches("\\d{1,18}") ? Optional.of(Long.valueOf(ref.id())) : Optional.empty();
    }

    private Spot spot(Target target) throws DeliveryFailed {
        if (target instanceof Target.InChannel channel) {
            return new Spot(known(channel.channel()), null);
        }
        if (target instanceof Target.ToMember member) {
            return new Spot(Company.direct(member.member().id()).id(), null);
        }
        return inThread(((Target.InThread) target).root());
    }

    /** Threads have one level: what answers a reply stands beside it. */
    private Spot inThread(MessageRef ref) throws DeliveryFailed {
        var root = standing(ref);
        return new Spot(root.conversation(), root.root() == null ? Long.valueOf(root.id()) : root.root());
    }

    private static String known(ChannelRef channel) throws DeliveryFailed {
        boolean direct = channel.id().startsWith("dm-");
        if (!direct && Company.CHANNELS.stream().noneMatch(place -> place.ref().equals(channel))) {
            throw DeliveryFailed.forGood("no such channel");
        }
        return channel.id();
    }
}
