package io.rebond.poll;

import io.rebond.chat.Action;
import io.rebond.chat.Block;
import io.rebond.chat.Button;
import io.rebond.chat.Option;
import io.rebond.draft.Drafting;
import java.util.ArrayList;
import java.util.List;

/** What there is to tap on an open poll. */
final class Controls {

    static final String VOTE = "poll.vote";
    static final String TAKE_BACK = "poll.take-back";
    static final String BALLOT = "poll.ballot";
    static final String WITHDRAW = "poll.withdraw";
    static final String SUGGEST = "poll.suggest";

    private static final int ROW = 5;

    /** More buttons make a wall of them, and fill half a Slack message with their seals. */
    private static final int MOST_BUTTONS = 10;

    private Controls() {}

    static List<Block> of(Poll poll, List<PollOption> options, PollMessages words) {
        boolean many = options.size() > MOST_BUTTONS;
        var blocks = new ArrayList<>(many ? list(poll, options, words) : rows(poll, options));
        var more = new ArrayList<Button>();
        // A second tap takes no anonymous vote back, and no platform tells of a second choice of the same in a list.
        if (many || poll.anonymous) {
            more.add(new Button(words.takeBack(), new Action(poll.anonymous ? WITHDRAW : TAKE_BACK, poll.id)));
        }
        if (poll.growing && options.size() < Drafting.MOST_OPTIONS) {
            more.add(new Button(words.suggest(), new Action(SUGGEST, poll.id)));
        }
        if (!more.isEmpty()) {
            blocks.add(new Block.Buttons(more));
        }
        return blocks;
    }

    private static List<Block> list(Poll poll, List<PollOption> options, PollMessages words) {
        var choices = options.stream()
                .map(option -> new Option(Integer.toString(option.number), option.label))
                .toList();
        return List.of(new Block.Select(words.choose(), new Action(verb(poll), poll.id), choices));
    }

    private static List<Block> rows(Poll poll, List<PollOption> options) {
        var buttons = options.stream()
                .map(option -> new Button(option.label, new Action(verb(poll), poll.id + ":" + option.number)))
                .toList();
        var rows = new ArrayList<Block>();
        for (int from = 0; from < buttons.size(); from += ROW) {
            rows.add(new Block.Buttons(buttons.subList(from, Math.min(from + ROW, buttons.size()))));
        }
        return rows;
    }

    private static String verb(Poll poll) {
        return poll.anonymous ? BALLOT : VOTE;
    }
}
