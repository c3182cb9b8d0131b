package io.rebond.recognition;

import io.rebond.calendar.Recurrence;
import io.rebond.calendar.WhenWords;
import io.rebond.chat.Answer;
import io.rebond.chat.Asker;
import io.rebond.chat.Message;
import io.rebond.chat.Text;
import io.rebond.chat.Words;
import io.rebond.command.Spelling;
import io.rebond.directory.Communities;
import io.rebond.grammar.WhenGrammar;
import io.rebond.rendezvous.Series;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;

/** Tells a channel what its people thanked each other for, once. */
@Singleton
class RoundingUp {

    private static final LocalTime MORNING = LocalTime.of(9, 0);

    private final Harvest harvest;
    private final Communities communities;
    private final Series series;
    private final Clock clock;

    RoundingUp(Harvest harvest, Communities communities, Series series, Clock clock) {
        this.harvest = harvest;
        this.communities = communities;
        this.series = series;
        this.clock = clock;
    }

    Answer now(Asker asker) {
        var words = words(asker);
        if (!communities.knows(asker.where())) {
            return Answer.privately(words.notAChannel());
        }
        return Answer.privately(harvest.gather(asker.where()) ? words.done(nameOf(asker)) : words.nothing());
    }

    Answer every(String rhythm, Asker asker) {
        var words = words(asker);
        if (!communities.knows(asker.where())) {
            return Answer.privately(words.notAChannel());
        }
        var calendar = WhenWords.in(asker.language());
        return new WhenGrammar(clock.instant(), zone(asker), MORNING)
                .readRecurrence(List.of(rhythm, "every " + rhythm, "chaque " + rhythm, "tous " + rhythm))
                .match(
                        every -> begin(every, asker),
                        problem -> Answer.privately(words.notARhythm(problem.in(calendar))));
    }

    private Answer begin(Recurrence every, Asker asker) {
        var words = words(asker);
        var line = asker.language().choose("kudos roundup", "merci recueil");
        series.begin(Gift.FEATURE, asker, every, line);
        var calendar = WhenWords.in(asker.language());
        var list = Spelling.in(asker.where().workspace())
                .of(line + asker.language().choose(" --list", " --liste"));
        return new Answer.Private(Message.saying(words.arranged(calendar.of(every, zone(asker)), nameOf(asker)))
                .paragraph(words.next(String.join("\n", calendar.nextThree(every, clock.instant(), zone(asker)))))
                .context(Text.marked(words.toStop(list)))
                .build());
    }

    Answer list(Asker asker) {
        var words = words(asker);
        return series.list(Gift.FEATURE, asker, words.listTitle())
                .<Answer>map(Answer.Private::new)
                .orElseGet(() -> Answer.privately(words.none()));
    }

    private String nameOf(Asker asker) {
        return "#" + communities.nameOf(asker.where());
    }

    private ZoneId zone(Asker asker) {
        return communities.of(asker.where()).zone();
    }

    private static RoundupMessages words(Asker asker) {
        return Words.in(asker.language(), RoundupMessages.class);
    }
}
