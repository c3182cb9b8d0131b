package io.rebond.summary;

import io.rebond.chance.Wilson;
import io.rebond.chat.Block.Progress;
import io.rebond.chat.Message;
import io.rebond.indicator.Bulletin;
import io.rebond.indicator.Measure;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The figures of a bulletin in words, each with what chance could have made of it and where it went.
 *
 * @param before the bulletin of four weeks before
 */
record Lines(Bulletin bulletin, Optional<Bulletin> before, SummaryMessages words) {

    /** How many of how many. */
    interface Sentence {
        String of(long some, long all);
    }

    void rate(Message.Builder message, Measure measure, String label, Sentence sentence) {
        bulletin.people(measure)
                .ifPresentOrElse(
                        some -> rate(message, measure, label, some, sentence),
                        () -> message.paragraph(words.line(label, words.withheld())));
    }

    String ladder() {
        return words.ladder(Measure.LADDER.stream()
                .map(rung -> words.rung(rung.name(), figure(rung)))
                .collect(Collectors.joining(" · ")));
    }

    String comings() {
        return words.comings(figure(Measure.NEW), figure(Measure.RETURNING));
    }

    private void rate(Message.Builder message, Measure measure, String label, int some, Sentence sentence) {
        int all = bulletin.people(Measure.ELIGIBLE).orElseThrow();
        var chance = Wilson.of((double) some / all, all);
        var told = words.range(sentence.of(some, all), percent(chance.low()), percent(chance.high()));
        message.add(new Progress(label, percent((double) some / all)))
                .paragraph(before.flatMap(earlier -> Trend.of(measure, bulletin, earlier))
                        .map(trend -> told + " " + words.trend(trend.name()))
                        .orElse(told));
    }

    private String figure(Measure measure) {
        return bulletin.people(measure).map(String::valueOf).orElseGet(words::hidden);
    }

    static int percent(double share) {
        return (int) Math.round(100 * share);
    }
}
