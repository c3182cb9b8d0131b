package io.rebond.poll;

import java.util.List;

/** How a poll ended, in words: how many voted, and whether its lead may be chance. */
record Ending(Poll poll, List<PollOption> offered, PollMessages words) {

    /** As many options as one sentence names. */
    private static final int FEW = 3;

    /** @param tally null when it was withheld */
    String told(String when, Tally tally) {
        var closed = words.closedAt(when);
        if (tally == null) {
            return closed + ". " + words.withheld();
        }
        var level = Lead.shared(tally, offered, poll.people());
        return closed + ", " + turnout(poll, tally, words) + "." + (level.isEmpty() ? "" : " " + mayBeLevel(level));
    }

    static String turnout(Poll poll, Tally tally, PollMessages words) {
        return poll.tellsPeople() ? words.turnout(tally.voters(), poll.people()) : words.voters(tally.voters());
    }

    private String mayBeLevel(List<PollOption> level) {
        var labels = level.stream().map(option -> option.label).toList();
        int last = Math.min(labels.size(), FEW) - 1;
        var others = labels.size() > FEW ? words.more(labels.size() - last) : labels.get(last);
        return words.mayBeLevel(poll.people(), words.and(String.join(", ", labels.subList(0, last)), others));
    }
}
