package io.rebond.summary;

import io.rebond.chat.Action;
import io.rebond.chat.Button;
import io.rebond.chat.Language;
import io.rebond.chat.MemberRef;
import io.rebond.chat.Message;
import io.rebond.chat.Words;
import io.rebond.directory.Community;
import io.rebond.directory.People;
import io.rebond.indicator.Bulletin;
import io.rebond.indicator.Indicators;
import io.rebond.indicator.Measure;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A Monday's letter: what moved beyond chance, once in a while what the best moment brought, what was relaunched, and for those who
 * may do it one thing to try and what is known of the one before; figures that may be told.
 */
@Singleton
class MondayLook {

    private static final List<Measure> TOLD = Stream.concat(
                    Stream.of(Measure.ACTIVATED, Measure.CONTRIBUTING), Measure.LADDER.stream())
            .toList();

    private final Indicators indicators;
    private final Corrections corrections;
    private final Openings openings;
    private final People people;
    private final MomentLine moment;
    private final RelaunchLine relaunch;

    MondayLook(
            Indicators indicators,
            Corrections corrections,
            Openings openings,
            People people,
            MomentLine moment,
            RelaunchLine relaunch) {
        this.indicators = indicators;
        this.corrections = corrections;
        this.openings = openings;
        this.people = people;
        this.moment = moment;
        this.relaunch = relaunch;
    }

    /** Empty where nothing moved, was proposed or relaunched: nothing is sent then. */
    Optional<Message> of(Bulletin bulletin, Community community, MemberRef animator) {
        var language = people.languageOf(animator);
        boolean mayOpen = openings.mayOpen(animator, community);
        var words = Words.in(language, MondayMessages.class);
        var before = indicators.before(bulletin, community);
        var lines = new ArrayList<String>();
        corrections
                .before(community, bulletin.week().monday())
                .filter(any -> mayOpen)
                .flatMap(proposed -> outcome(proposed, bulletin, community, language))
                .ifPresent(lines::add);
        before.ifPresent(earlier -> TOLD.stream()
                .flatMap(measure -> moved(measure, earlier, bulletin, words).stream())
                .forEach(lines::add));
        lines.addAll(moment.of(community, bulletin.week().monday(), language));
        relaunch.of(community, bulletin.week(), language).ifPresent(lines::add);
        if (lines.isEmpty()) {
            return Optional.empty();
        }
        var message = Message.titled(
                words.title(community.name(), Telling.day(bulletin.week().last(), language)));
        lines.forEach(message::paragraph);
        var buttons = new ArrayList<Button>();
        before.flatMap(earlier -> Correction.after(earlier, bulletin))
                .filter(any -> mayOpen)
                .ifPresent(lever -> {
                    message.paragraph(Words.in(language, SummaryMessages.class).correction(lever.name()));
                    var argument = new Try(community.id(), bulletin.week().monday(), lever).argument();
                    buttons.add(new Button(label(lever, language), new Action(MondayButtons.TRY, argument)).primary());
                });
        buttons.add(new Button(words.stop(), new Action(MondayButtons.STOP, community.id())));
        return Optional.of(
                message.context(words.footer(community.name())).buttons(buttons).build());
    }

    /** The command that does it, as a button says it. */
    static String label(Correction lever, Language language) {
        return lever == Correction.ASK
                ? Words.in(language, MondayMessages.class).ask()
                : Words.in(language, SummaryMessages.class).lever(lever.name());
    }

    private static Optional<String> moved(Measure measure, Bulletin before, Bulletin now, MondayMessages words) {
        return Trend.of(measure, now, before)
                .filter(trend -> trend != Trend.LEVEL)
                .map(trend -> words.moved(
                        words.measure(measure.name()),
                        people(measure, now),
                        people(Measure.ELIGIBLE, now),
                        people(measure, before),
                        people(Measure.ELIGIBLE, before),
                        trend.name()));
    }

    /** Beside the bulletin that it followed from, however much of that the later one still holds. */
    private Optional<String> outcome(Proposed proposed, Bulletin now, Community community, Language language) {
        var words = Words.in(language, MondayMessages.class);
        return indicators.of(community, proposed.week()).map(then -> {
            var lever = label(proposed.lever(), language);
            var comparison = compared(proposed, then, now, words);
            return proposed.opened()
                    .map(day -> words.opened(
                            lever, Telling.day(then.week().last(), language), Telling.day(day, language), comparison))
                    .orElseGet(() -> words.notOpened(lever, comparison));
        });
    }

    private static String compared(Proposed proposed, Bulletin then, Bulletin now, MondayMessages words) {
        var measure = proposed.lever().fell();
        return Trend.of(measure, now, then)
                .map(trend -> {
                    var earlier = Trend.range(measure, then).orElseThrow();
                    var later = Trend.range(measure, now).orElseThrow();
                    var sentence = words.compared(
                            words.measure(measure.name()),
                            people(measure, then),
                            people(Measure.ELIGIBLE, then),
                            people(measure, now),
                            people(Measure.ELIGIBLE, now));
                    return words.chance(
                            sentence,
                            Lines.percent(earlier.low()),
                            Lines.percent(earlier.high()),
                            Lines.percent(later.low()),
                            Lines.percent(later.high()),
                            trend.name());
                })
                .orElseGet(words::untold);
    }

    private static int people(Measure measure, Bulletin bulletin) {
        return bulletin.people(measure).orElseThrow();
    }
}
