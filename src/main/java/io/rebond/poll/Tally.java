package io.rebond.poll;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How the votes stand.
 *
 * @param votes by an option's number
 * @param voters who have a vote on something that is still offered
 */
record Tally(Map<Integer, Integer> votes, int voters) {

    Tally {
        votes = Map.copyOf(votes);
    }

    /** @param voters how many chose just this */
    static Tally of(Map<Picks, Integer> voters, List<PollOption> options) {
        var offered = Picks.of(options);
        var votes = new HashMap<Integer, Integer>();
        int all = 0;
        for (var choice : voters.entrySet()) {
            var picks = choice.getKey().within(offered);
            all += picks.isEmpty() ? 0 : choice.getValue();
            options.stream()
                    .filter(option -> picks.has(option.number))
                    .forEach(option -> votes.merge(option.number, choice.getValue(), Integer::sum));
        }
        return new Tally(votes, all);
    }

    /** As it was counted when the poll closed. */
    static Tally counted(Poll poll, List<PollOption> options) {
        var votes = new HashMap<Integer, Integer>();
        options.stream()
                .filter(option -> option.votes != null)
                .forEach(option -> votes.put(option.number, option.votes));
        return new Tally(votes, poll.turnout == null ? 0 : poll.turnout);
    }

    int of(PollOption option) {
        return votes.getOrDefault(option.number, 0);
    }

    /** The most chosen first. */
    List<PollOption> ranked(List<PollOption> options) {
        return options.stream()
                .sorted(Comparator.comparingInt(option -> -of(option)))
                .toList();
    }

    /** The share of those who voted, in whole percent. */
    int percent(PollOption option) {
        return voters == 0 ? 0 : Math.round(100f * of(option) / voters);
    }
}
