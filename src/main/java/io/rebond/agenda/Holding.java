package io.rebond.agenda;

import io.rebond.calendar.WhenWords;
import io.rebond.chat.Action;
import io.rebond.chat.ActionHandler;
import io.rebond.chat.Answer;
import io.rebond.chat.Asker;
import io.rebond.chat.Button;
import io.rebond.chat.ChatEvent.ActionTaken;
import io.rebond.chat.Language;
import io.rebond.chat.Message;
import io.rebond.chat.Role;
import io.rebond.chat.Text;
import io.rebond.chat.Words;
import io.rebond.command.Spelling;
import io.rebond.directory.Audit;
import io.rebond.directory.Audit.Change;
import io.rebond.directory.Communities;
import io.rebond.directory.Community;
import io.rebond.directory.Hold;
import io.rebond.directory.Holds;
import io.rebond.directory.People;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Stops everything that is sent unasked in a community, and lets it go on: for the animators of all of it. */
@Singleton
class Holding implements ActionHandler {

    private static final String RELEASE = "agenda.release";

    private final Holds holds;
    private final Communities communities;
    private final People people;
    private final Audit audit;
    private final Clock clock;

    Holding(Holds holds, Communities communities, People people, Audit audit, Clock clock) {
        this.holds = holds;
        this.communities = communities;
        this.people = people;
        this.audit = audit;
        this.clock = clock;
    }

    /** @param reason of a length that fits */
    Answer hold(Asker asker, String reason) {
        var community = communities.of(asker.where());
        var words = words(asker.language());
        if (!isTheirs(asker, community)) {
            return Answer.privately(words.notYours(community.name()));
        }
        // What a button says of a moment is read back to the second.
        var hold = new Hold(reason, Optional.of(asker.member()), clock.instant().truncatedTo(ChronoUnit.SECONDS));
        if (!holds.begin(community, hold)) {
            return new Answer.Private(status(community, asker).build());
        }
        audit.note(asker.member(), Change.COMMUNITY_HELD, community.name());
        var release = Spelling.in(asker.where().workspace())
                .of(asker.language().choose("calendar release", "calendrier reprendre"));
        return new Answer.Private(
                Message.saying(Text.marked(words.held(community.name().replace("`", "'"), release)))
                        .context(words.heldRule())
                        .buttons(releasing(community, hold, words))
                        .build());
    }

    Answer release(Asker asker) {
        return release(asker, communities.of(asker.where()));
    }

    /** Whether the community is held, since when and why, with the button that ends it. */
    private Message.Builder status(Community community, Asker asker) {
        var words = words(asker.language());
        return holds.of(community)
                .map(hold -> Message.saying(since(community, hold, asker)).buttons(releasing(community, hold, words)))
                .orElseGet(() -> Message.saying(words.notHeld(community.name())));
    }

    /** Where it is held. */
    void tell(Community community, Asker asker, Message.Builder message) {
        holds.of(community).ifPresent(hold -> message.paragraph(since(community, hold, asker))
                .buttons(releasing(community, hold, words(asker.language()))));
    }

    private String since(Community community, Hold hold, Asker asker) {
        return words(asker.language())
                .heldSince(
                        community.name(),
                        WhenWords.in(asker.language()).moment(hold.since(), clock.instant(), community.zone()),
                        hold.by().map(people::nameOf).orElse(""),
                        hold.reason());
    }

    @Override
    public Set<String> actions() {
        return Set.of(RELEASE);
    }

    /** The button of one hold never ends another. */
    @Override
    public Answer on(ActionTaken event) {
        var asker = new Asker(event.actor(), event.where(), people.languageOf(event.actor()));
        var parts = event.action().argument().split("@", 2);
        var community = communities.get(Long.parseLong(parts[0]));
        long since = Long.parseLong(parts[1]);
        if (!isTheirs(asker, community)) {
            return Answer.privately(words(asker.language()).notYours(community.name()));
        }
        return holds.of(community)
                .filter(hold -> hold.since().getEpochSecond() == since)
                .map(hold -> release(asker, community))
                .orElseGet(() -> new Answer.Private(status(community, asker).build()));
    }

    private Answer release(Asker asker, Community community) {
        var words = words(asker.language());
        if (!isTheirs(asker, community)) {
            return Answer.privately(words.notYours(community.name()));
        }
        return holds.release(community)
                .map(kept -> {
                    audit.note(asker.member(), Change.COMMUNITY_RELEASED, community.name());
                    return told(community, kept, words);
                })
                .orElseGet(() -> Answer.privately(words.notHeld(community.name())));
    }

    private static Answer told(Community community, Map<String, Integer> kept, AgendaMessages words) {
        var missed = kept.entrySet().stream()
                .map(each -> words.times(each.getKey(), each.getValue()))
                .collect(Collectors.joining(", "));
        return new Answer.Private(Message.saying(words.released(community.name()))
                .paragraph(missed.isEmpty() ? words.nothingMissed() : words.missed(missed))
                .context(words.releasedRule())
                .build());
    }

    private boolean isTheirs(Asker asker, Community community) {
        return people.roleOf(asker.member(), community).covers(Role.ANIMATOR);
    }

    private static Button releasing(Community community, Hold hold, AgendaMessages words) {
        return new Button(
                words.release(),
                new Action(RELEASE, community.id() + "@" + hold.since().getEpochSecond()));
    }

    private static AgendaMessages words(Language language) {
        return Words.in(language, AgendaMessages.class);
    }
}
