package io.rebond.sandbox;

import io.rebond.chat.Action;
import io.rebond.chat.Answer;
import io.rebond.chat.ChatEvent;
import io.rebond.chat.Inbox;
import io.rebond.chat.Message;
import io.rebond.sandbox.Company.Persona;
import io.rebond.sandbox.Company.Place;
import io.rebond.sandbox.Wall.Spot;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;

/** What a persona does on the wall: the wall changes as any platform would, and Rebond hears of it as from any platform. */
@Singleton
public class Acts {
    private final Wall wall;
    private final Reactions reactions;
    private final Inbox inbox;
    private final Curtain curtain;
    private final Clock clock;

    Acts(Wall wall, Reactions reactions, Inbox inbox, Curtain curtain, Clock clock) {
        this.wall = wall;
        this.reactions = reactions;
        this.inbox = inbox;
        this.curtain = curtain;
        this.clock = clock;
    }

    /** Something said to everybody: no business of Rebond's. */
    public WallMessage say(Persona me, Place where, String words) {
        curtain.await();
        return wall.say(new Spot(where.id(), null), me.id(), null, Message.of(words));
    }

    public WallMessage reply(Persona me, WallMessage root, String words) {
        curtain.await();
        var reply = wall.say(new Spot(root.conversation(), root.id()), me.id(), null, Message.of(words));
        later(replied(me, reply, true));
        return reply;
    }

    public void takeBack(Persona me, WallMessage reply) {
        curtain.await();
        wall.remove(reply);
        later(replied(me, reply, false));
    }

    public void react(Persona me, WallMessage message, String emoji) {
        curtain.await();
        boolean present = reactions.toggle(message, emoji, me.id());
        later(new ChatEvent.ReactionChanged(
                key(),
                clock.instant(),
                me.profile().member(),
                message.ref(),
                emoji,
                present,
                message.writer().orElse(null)));
    }

    /** What a platform's menu of a message offers: the message comes along. */
    public Answer pick(Persona me, Place where, WallMessage message, Action meaning) {
        curtain.await();
        var said = message.said(where.open());
        return inbox.now(new ChatEvent.ActionTaken(
                key(), clock.instant(), me.profile().member(), where.ref(), said.message(), meaning, said.values()));
    }

    public Answer command(Persona me, Place where, String line) {
        curtain.await();
        return inbox.now(
                new ChatEvent.CommandTyped(key(), clock.instant(), me.profile().member(), where.ref(), line));
    }

    /** @param bearer the message that bears the button, or null for a form and the home page */
    public Answer press(Persona me, Place where, WallMessage bearer, Action action, Map<String, String> values) {
        curtain.await();
        return inbox.now(new ChatEvent.ActionTaken(
                key(),
                clock.instant(),
                me.profile().member(),
                where.ref(),
                bearer == null ? null : bearer.ref(),
                action,
                values));
    }

    private ChatEvent.ReplyChanged replied(Persona me, WallMessage reply, boolean present) {
        return new ChatEvent.ReplyChanged(
                key(), clock.instant(), me.profile().member(), reply.ref(), reply.rootRef(), present);
    }

    private void later(ChatEvent.Later event) {
        inbox.later(event).toCompletableFuture().orTimeout(5, TimeUnit.SECONDS).join();
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }
}
