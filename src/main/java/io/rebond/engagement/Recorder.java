package io.rebond.engagement;

import io.rebond.chat.ChannelRef;
import io.rebond.chat.ChatEvent;
import io.rebond.chat.ChatEvent.ReactionChanged;
import io.rebond.chat.ChatEvent.ReplyChanged;
import io.rebond.chat.Interacted;
import io.rebond.chat.LaterHandler;
import io.rebond.chat.MemberRef;
import io.rebond.chat.Witness.Step;
import io.rebond.delivery.Receipts;
import io.rebond.delivery.Witnesses;
import io.rebond.directory.Communities;
import io.rebond.directory.Readership;
import io.rebond.engagement.Interactions.Entry;
import io.rebond.privacy.Pseudonyms;
import io.rebond.privacy.Recording;
import io.rebond.privacy.Verdict;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Records what members did with what Rebond published, if they let it. */
@Singleton
class Recorder implements LaterHandler {

    private final Receipts receipts;
    private final Recording recording;
    private final Pseudonyms pseudonyms;
    private final Communities communities;
    private final Readership readership;
    private final Interactions interactions;
    private final Witnesses witnesses;

    Recorder(
            Receipts receipts,
            Recording recording,
            Pseudonyms pseudonyms,
            Communities communities,
            Readership readership,
            Interactions interactions,
            Witnesses witnesses) {
        this.receipts = receipts;
        this.recording = recording;
        this.pseudonyms = pseudonyms;
        this.communities = communities;
        this.readership = readership;
        this.interactions = interactions;
        this.witnesses = witnesses;
    }

    /** Acts on messages that are not ours have no receipt and are nobody's business. */
    @Override
    public void handle(List<ChatEvent.Later> events) {
        var ours = receipts.find(
                events.stream().flatMap(event -> event.about().stream()).collect(Collectors.toSet()));
        var deeds = new ArrayList<Deed>();
        for (var event : events) {
            var receipt = event.about().map(ours::get).orElse(null);
            if (receipt != null) {
                deeds.add(
                        event instanceof ReactionChanged reaction
                                ? Deed.of(reaction, receipt)
                                : Deed.of((ReplyChanged) event, receipt));
            }
        }
        record(deeds);
    }

    void on(@Observes Interacted told) {
        record(List.of(Deed.of(told)));
    }

    private void record(List<Deed> deeds) {
        if (deeds.isEmpty()) {
            return;
        }
        var who = deeds.stream().map(Deed::who).collect(Collectors.toSet());
        var choices = recording.of(who);
        var numbers = pseudonyms.known(who);
        var places = new HashMap<ChannelRef, Long>();
        var open = new HashMap<ChannelRef, Boolean>();
        var entries = new ArrayList<Entry>();
        for (var deed : deeds) {
            if (allowed(deed, choices)) {
                long place = places.computeIfAbsent(
                        deed.where(), where -> communities.of(where).id());
                entries.add(
                        new Entry(mayBeTold(deed, open) ? deed : deed.withoutTopics(), numbers.get(deed.who()), place));
            }
        }
        if (!entries.isEmpty()) {
            interactions.record(entries);
        }
    }

    /** Figures by topic are told to everybody, also to who may not read where it was done. */
    private boolean mayBeTold(Deed deed, Map<ChannelRef, Boolean> open) {
        return deed.purpose().topics().isEmpty() || open.computeIfAbsent(deed.where(), readership::isOpen);
    }

    private boolean allowed(Deed deed, Map<MemberRef, Recording.Choice> choices) {
        var verdict = choices.get(deed.who()).at(deed.at());
        boolean allowed = verdict == Verdict.ALLOWED;
        witnesses.saw(
                deed.who().workspace(),
                deed.cause(),
                allowed ? Step.RECORDED : Step.NOT_RECORDED,
                allowed ? deed.act() + " " + recording.retentionMonths() : verdict.name());
        return allowed;
    }
}
