package io.rebond.crash;

import static org.assertj.core.api.Assertions.assertThat;

import io.rebond.crash.PlatformRecord.Happening;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;

/** Holds what was acknowledged against what was kept and what the platform received. */
record Comparison(Ledger ledger, PlatformRecord platform, Kept kept, List<Kill> kills) {

    void nothingIsLeftOver() {
        assertThat(kept.left()).isEqualTo("journal 0, parked 0, outbox 0, never sent 0");
    }

    void everyAcknowledgedReactionIsRecorded() {
        ledger.stories().forEach((emoji, story) -> {
            var last = story.stream()
                    .filter(ledger::isAcknowledged)
                    .map(Reaction::at)
                    .max(Comparator.naturalOrder());
            var recorded = kept.interactions().get(emoji);
            if (recorded != null) {
                assertThat(story).as("nothing was recorded that nobody did").anySatisfy(reaction -> assertThat(recorded)
                        .isEqualTo(recordOf(reaction)));
            }
            last.ifPresent(at -> assertThat(recorded)
                    .as("acknowledged and lost: %s", story)
                    .isNotNull()
                    .satisfies(kept ->
                            assertThat(kept.at()).as("the later act wins").isAfterOrEqualTo(at)));
        });
    }

    void nothingElseIsRecorded() {
        assertThat(ledger.stories().keySet())
                .as("nobody is recorded who was not told")
                .containsAll(kept.interactions().keySet());
    }

    void everyNoticeThatIsOwedWasReceived() {
        var reached = platform.postsByLane().keySet();
        assertThat(ledger.informed()).allSatisfy(member -> assertThat(reached).contains("@" + member));
    }

    /** An article that was received in two deliveries was published twice. */
    void everyPublishedArticleWasReceivedInOneEdition() {
        var editions = platform.postsByLane().get(Reaction.CHANNEL);
        for (var address : ledger.published()) {
            var deliveries = editions.stream()
                    .filter(post -> post.told().toString().contains('"' + address + '"'))
                    .map(Happening::part)
                    .collect(Collectors.toSet());
            assertThat(deliveries).as(address).hasSize(1);
        }
    }

    void whatWasReceivedIsKnownToStand() {
        var parts = platform.all("POST").stream().map(Happening::part).collect(Collectors.toSet());
        assertThat(parts).isEqualTo(kept.receipts());
    }

    /**
     * A message comes again only right after itself in its lane, only across a kill, and only when the platform could not
     * tell that it had it.
     */
    int onlyWhatWasInFlightIsRepeated() {
        int repeated = 0;
        for (var lane : platform.postsByLane().values()) {
            var known = new HashSet<String>();
            for (int place = 0; place < lane.size(); place++) {
                if (!known.add(lane.get(place).part())) {
                    repeated++;
                    isInFlightAcrossAKill(lane.get(place - 1), lane.get(place));
                }
            }
        }
        return repeated;
    }

    private void isInFlightAcrossAKill(Happening first, Happening second) {
        assertThat(second.part())
                .as("only the lane's last message may come again")
                .isEqualTo(first.part());
        assertThat(kills)
                .as("a message came again although nothing was killed")
                .anyMatch(kill -> kill.isBetween(first.at(), second.at()));
        assertThat(platform.forgotBetween(first, second))
                .as("a message came again although the platform could tell that it had it")
                .isTrue();
    }

    private Kept.Interaction recordOf(Reaction reaction) {
        return new Kept.Interaction(
                reaction.member(), kept.subjects().get(reaction.message()), reaction.present(), reaction.at());
    }

    String summary(int repeated) {
        var words = new ArrayList<String>();
        words.add(kills.size() + " kills");
        words.add(ledger.stories().size() + " stories");
        words.add(ledger.acknowledgedReactions() + " reactions acknowledged");
        words.add(platform.postsByLane().size() + " lanes");
        words.add(platform.all("POST").size() + " posts received");
        words.add(repeated + " of them again");
        words.add(platform.all("FOUND").size() + " found again");
        return String.join(", ", words);
    }
}
