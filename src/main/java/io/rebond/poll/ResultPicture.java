package io.rebond.poll;

import io.rebond.chart.BarChart;
import io.rebond.chart.BarChart.Bar;
import io.rebond.chat.Block;
import java.net.URI;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;

/** The results of a closed poll as a picture, and the same figures in words for whoever does not see it. */
final class ResultPicture {

    private static final Logger LOG = Logger.getLogger(ResultPicture.class);

    /** As many as are legible on a phone, and light enough for a Teams card of 28 KB beside the longest poll. */
    private static final int MOST = 10;

    private ResultPicture() {}

    /** Empty where there is nothing to see, and where nothing can be drawn. */
    static Optional<Block.Picture> of(Poll poll, List<PollOption> offered, Tally tally, PollMessages words) {
        if (tally.voters() == 0) {
            return Optional.empty();
        }
        var shown = tally.ranked(offered).stream().limit(MOST).toList();
        var turnout = Ending.turnout(poll, tally, words);
        var foot = shown.size() == offered.size() ? turnout : turnout + ", " + words.moreOptions(offered.size() - MOST);
        var bars = shown.stream()
                .map(option -> new Bar(option.label, figure(option, tally), tally.percent(option)))
                .toList();
        var drawn = new BarChart(poll.question, bars, foot).png();
        if (drawn.isEmpty()) {
            LOG.warnf("no picture of poll %d: this machine has no fonts, see Requirements in the README", poll.id);
        }
        return drawn.map(png -> new Block.Picture(source(png), words.pictured(poll.question, told(bars), foot)));
    }

    private static String figure(PollOption option, Tally tally) {
        return tally.of(option) + " · " + tally.percent(option) + "\u202f%";
    }

    private static String told(List<Bar> bars) {
        return bars.stream().map(bar -> bar.words() + " " + bar.figure()).collect(Collectors.joining(", "));
    }

    private static URI source(byte[] png) {
        return URI.create("data:image/png;base64," + Base64.getEncoder().encodeToString(png));
    }
}
