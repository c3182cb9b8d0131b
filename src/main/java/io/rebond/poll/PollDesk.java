package io.rebond.poll;

import io.rebond.calendar.Recurrence;
import io.rebond.calendar.WhenWords;
import io.rebond.chat.Answer;
import io.rebond.chat.Asker;
import io.rebond.chat.Language;
import io.rebond.chat.Message;
import io.rebond.chat.Text;
import io.rebond.chat.Words;
import io.rebond.command.Spelling;
import io.rebond.draft.Draft;
import io.rebond.draft.Drafting;
import io.rebond.draft.Wish;
import io.rebond.rendezvous.Series;
import jakarta.inject.Singleton;
import java.time.Clock;

/** Takes polls in, whether they were typed in a line or in a form. */
@Singleton
class PollDesk {

    private final Drafting drafting;
    private final Asking asking;
    private final Places places;
    private final Series series;
    private final Clock clock;

    PollDesk(Drafting drafting, Asking asking, Places places, Series series, Clock clock) {
        this.drafting = drafting;
        this.asking = asking;
        this.places = places;
        this.series = series;
        this.clock = clock;
    }

    boolean serves(Asker asker) {
        return places.isChannel(asker.where());
    }

    String invitation(Asker asker) {
        return places.invitation(asker.where(), asker.language());
    }

    /** The fewest voters of whom the results of an anonymous poll are told there. */
    int minimumFor(Asker asker) {
        return drafting.minimumIn(places.communityOf(asker.where()));
    }

    /** When it would close, if that is left to Rebond. */
    String bestFor(Asker asker) {
        return drafting.bestIn(places.communityOf(asker.where()), asker.language());
    }

    /** Asks the poll, or has it asked each time, if nothing is wrong with it. */
    Drafting.Outcome take(Wish wish, Asker asker) {
        var community = places.communityOf(asker.where());
        var outcome = drafting.check(wish, community, asker.language());
        if (outcome.isFine() && outcome.draft().every() != null) {
            series.begin(
                    Subject.FEATURE, asker, outcome.draft().every(), wish.once().line(asker.language()));
        } else if (outcome.isFine()) {
            asking.ask(outcome.draft(), community, asker.where(), asker.member());
        }
        return outcome;
    }

    /** What to tell who asked. */
    Answer taken(Draft draft, Asker asker) {
        var words = Words.in(asker.language(), PollMessages.class);
        return draft.every() == null ? asked(asker, words) : repeated(draft.every(), asker, words);
    }

    private Answer repeated(Recurrence every, Asker asker, PollMessages words) {
        var calendar = WhenWords.in(asker.language());
        var zone = places.communityOf(asker.where()).zone();
        var list = spelled(asker, asker.language().choose("poll list", "sondage liste"));
        return new Answer.Private(Message.saying(words.repeated(calendar.of(every, zone), places.nameOf(asker.where())))
                .paragraph(words.next(String.join("\n", calendar.nextThree(every, clock.instant(), zone))))
                .context(Text.marked(words.toStop(list)))
                .build());
    }

    private Answer asked(Asker asker, PollMessages words) {
        var close = spelled(asker, asker.language().choose("poll close", "sondage fermer"));
        return Answer.privately(Text.marked(words.asked(places.nameOf(asker.where()), close)));
    }

    /** A line that works. */
    static String exampleIn(Language language) {
        return language.choose(
                "poll \"Where do we meet in March?\" \"Lyon\" \"Rennes\" --votes 2",
                "sondage \"Où nous retrouver en mars ?\" \"Lyon\" \"Rennes\" --voix 2");
    }

    static String spelled(Asker asker, String command) {
        return Spelling.in(asker.where().workspace()).of(command);
    }
}
