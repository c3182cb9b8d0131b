package io.rebond.recognition;

import io.rebond.chat.ChannelRef;
import io.rebond.chat.Outbox;
import io.rebond.chat.Posting;
import io.rebond.chat.Purpose;
import io.rebond.chat.Target;
import io.rebond.directory.Communities;
import io.rebond.directory.Playbooks;
import io.rebond.privacy.SuppressionRule;
import io.rebond.recognition.Roundups.Figures;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What is gathered into one round-up: each thanks once, in the channel where it was shown. */
@Singleton
class Harvest {

    private final Gifts gifts;
    private final Roundups roundups;
    private final RoundupLook look;
    private final Communities communities;
    private final Playbooks playbooks;
    private final Outbox outbox;
    private final Clock clock;

    Harvest(
            Gifts gifts,
            Roundups roundups,
            RoundupLook look,
            Communities communities,
            Playbooks playbooks,
            Outbox outbox,
            Clock clock) {
        this.gifts = gifts;
        this.roundups = roundups;
        this.look = look;
        this.communities = communities;
        this.playbooks = playbooks;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** @return false where there is nothing to tell, and nothing is sent */
    boolean gather(ChannelRef place) {
        var seen = gifts.untold(place).stream().filter(Gift::isSeen).toList();
        if (!seen.isEmpty()) {
            var community = communities.of(place);
            long roundup = roundups.open(place, community.id(), figures(place, playbooks.ruleOf(community)));
            gifts.areIn(roundup, seen);
            roundups.isPostedAs(
                    roundup,
                    outbox.post(new Posting(
                            new Target.InChannel(place),
                            look.render(roundup).orElseThrow(),
                            new Purpose(Gift.FEATURE, "roundup:" + roundup))));
        }
        return !seen.isEmpty();
    }

    /** Withheld, too, where it would tell how few are not named. */
    private Figures figures(ChannelRef place, SuppressionRule rule) {
        var since = roundups.latest(place).orElse(clock.instant().minus(Gifts.SHOWN));
        var all = gifts.givenIn(place, since).stream().filter(Gift::standing).toList();
        int givers = people(all, Gift::giver).size();
        int receivers = people(all, Gift::receiver).size();
        boolean told = rule.shows(givers) && rule.shows(receivers) && RoundupLook.leavesEnough(all, rule);
        return told ? new Figures(givers, receivers) : Figures.WITHHELD;
    }

    private static Set<Long> people(List<Gift> gifts, Function<Gift, Long> side) {
        return gifts.stream().map(side).collect(Collectors.toSet());
    }
}
