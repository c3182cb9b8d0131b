package io.rebond.demo;

import io.rebond.chat.Action;
import io.rebond.chat.Answer;
import io.rebond.chat.ChatEvent;
import io.rebond.chat.Chore;
import io.rebond.chat.Inbox;
import io.rebond.chat.MemberRef;
import io.rebond.chat.Message;
import io.rebond.chat.MessageRef;
import io.rebond.delivery.Doors;
import io.rebond.demo.Screenplay.Scene;
import io.rebond.sandbox.Company;
import io.rebond.sandbox.Reactions;
import io.rebond.sandbox.Wall;
import io.rebond.sandbox.Wall.Spot;
import io.rebond.sandbox.WallMessage;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/**
 * Carries out what the play says, by the doors that everybody uses. Whatever is carried out twice has its effect once: an
 * event by its key, a word on the wall by its own number.
 */
@Singleton
class Stage {

    /** What an edition has under each item, and an item that stands alone has not. */
    private static final String DISCUSS = "digest.discuss";

    private final Inbox inbox;
    private final Wall wall;
    private final Reactions reactions;
    private final Doors doors;
    private final List<Chore> chores;
    private final List<CompletableFuture<Void>> underWay = new ArrayList<>();
    private Props props;

    Stage(Inbox inbox, Wall wall, Reactions reactions, Doors doors, Instance<Chore> chores) {
        this.inbox = inbox;
        this.wall = wall;
        this.reactions = reactions;
        this.doors = doors;
        this.chores = chores.stream()
                .sorted(Comparator.comparing(chore -> chore.getClass().getName()))
                .toList();
    }

    /** Looks at what stands already, for a play that goes on where somebody died over it. */
    void set() {
        doors.release();
        props = new Props(wall);
        props.look();
    }

    void play(Scene scene) throws Exception {
        StoryClock.at(scene.cue().at(), () -> {
            scene.deed().on(this, scene.cue());
            if (scene.deed().settles()) {
                settle();
            }
            return null;
        });
    }

    /** What the last ones did has its effect too. */
    void close(Instant end) throws Exception {
        StoryClock.at(end, () -> {
            settle();
            return null;
        });
    }

    private void settle() throws SQLException {
        underWay.forEach(each -> each.orTimeout(30, TimeUnit.SECONDS).join());
        underWay.clear();
        doors.settle();
        props.look();
    }

    void types(Deed.Types deed, Cue cue) {
        inbox.now(new ChatEvent.CommandTyped(
                cue.key(), cue.at(), member(deed.who()), Company.conversation(deed.where()), deed.line()));
    }

    void sends(Deed.Sends deed, Cue cue) {
        act(cue, cue.key(), deed.who(), deed.where(), null, new Action(deed.form()), deed.values());
    }

    /** What is no longer there to press has been pressed by somebody who was killed soon after. */
    void presses(Deed.Presses deed, Cue cue) {
        props.button(deed.where(), deed.about(), deed.button()).ifPresent(action -> {
            var bearer = props.bearer(deed.where(), deed.about(), deed.button()).map(WallMessage::ref);
            act(cue, cue.key(), deed.who(), deed.where(), bearer.orElse(null), action, Map.of());
        });
    }

    /** To look changes nothing, so it may be done anew each time; to decide is done once. */
    void reviews(Deed.Reviews deed, Cue cue) {
        for (int place = 0; place < deed.titles().size(); place++) {
            var title = deed.titles().get(place);
            var key = cue.key(place);
            shown(deed, cue)
                    .flatMap(queue -> Props.button(queue, title, deed.button()))
                    .ifPresent(action -> act(cue, key, deed.who(), deed.where(), null, action, Map.of()));
        }
    }

    /** To the edition that holds the item. */
    void reacts(Deed.Reacts deed, Cue cue) {
        props.bearer(deed.where(), deed.about(), DISCUSS).ifPresent(message -> {
            reactions.put(message, deed.emoji(), deed.who());
            later(new ChatEvent.ReactionChanged(
                    cue.key(), cue.at(), member(deed.who()), message.ref(), deed.emoji(), true));
        });
    }

    void says(Deed.Says deed, Cue cue) {
        wall.say(cue.id(), new Spot(deed.where(), null), deed.who(), Message.of(deed.words()));
    }

    void replies(Deed.Replies deed, Cue cue) {
        props.discussion(deed.where(), deed.about()).ifPresent(root -> {
            var spot = new Spot(deed.where(), root.id());
            var reply = wall.say(cue.id(), spot, deed.who(), Message.of(deed.words()));
            later(new ChatEvent.ReplyChanged(cue.key(), cue.at(), member(deed.who()), reply.ref(), root.ref(), true));
        });
    }

    void moves(Deed.Moves deed, Cue cue) {
        var who = deed.who().member();
        later(new ChatEvent.ProfileChanged(cue.key(), cue.at(), deed.who()));
        for (int place = 0; place < deed.channels().size(); place++) {
            var channel = Company.conversation(deed.channels().get(place));
            later(new ChatEvent.MembershipChanged(cue.key(place), cue.at(), who, channel, deed.present()));
        }
    }

    void waits() {
        chores.forEach(Chore::run);
    }

    private Optional<Message> shown(Deed.Reviews deed, Cue cue) {
        var look = new ChatEvent.CommandTyped(
                UUID.randomUUID().toString(),
                cue.at(),
                member(deed.who()),
                Company.conversation(deed.where()),
                deed.line());
        return inbox.now(look) instanceof Answer.Private told ? Optional.of(told.message()) : Optional.empty();
    }

    private void act(
            Cue cue,
            String key,
            String who,
            String where,
            MessageRef bearer,
            Action action,
            Map<String, String> values) {
        inbox.now(new ChatEvent.ActionTaken(
                key, cue.at(), member(who), Company.conversation(where), bearer, action, values));
    }

    private void later(ChatEvent.Later event) {
        underWay.add(inbox.later(event).toCompletableFuture());
    }

    private static MemberRef member(String who) {
        return new MemberRef(Company.WORKSPACE, who);
    }
}
