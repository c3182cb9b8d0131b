package io.rebond.manager;

import io.rebond.chart.BarChart;
import io.rebond.chart.BarChart.Bar;
import io.rebond.chat.Block;
import java.net.URI;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** A team beside its own past, as bars of the bands: a picture tells no more than the words do. */
final class TeamPicture {

    private TeamPicture() {}

    /** Empty where nothing may be told, and where nothing can be drawn. */
    static Optional<Block.Picture> of(Glance glance, TeamMessages words) {
        var bars = new ArrayList<Bar>();
        glance.share().map(Share::band).ifPresent(band -> bars.add(bar(words.barNow(words.band(band.name())), band)));
        if (bars.isEmpty()) {
            return Optional.empty();
        }
        glance.earlier()
                .map(Share::band)
                .ifPresent(band -> bars.add(bar(words.barBefore(words.band(band.name())), band)));
        return new BarChart(words.title(glance.team().name()), bars, "")
                .png()
                .map(png -> new Block.Picture(source(png), words.pictured(told(bars))));
    }

    private static Bar bar(String words, Band band) {
        return new Bar(words, "", band.percent());
    }

    private static String told(List<Bar> bars) {
        return bars.stream().map(Bar::words).collect(Collectors.joining(". "));
    }

    private static URI source(byte[] png) {
        return URI.create("data:image/png;base64," + Base64.getEncoder().encodeToString(png));
    }
}
