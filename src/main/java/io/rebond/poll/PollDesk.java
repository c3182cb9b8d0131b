package io.rebond.poll;

import io.rebond.chat.Answer;
import io.rebond.chat.Asker;
import io.rebond.chat.Language;
import io.rebond.chat.Text;
import io.rebond.chat.Words;
import io.rebond.command.Spelling;
import jakarta.inject.Singleton;

/** Takes polls in, whether they were typed in a line or in a form. */
@Singleton
class PollDesk {

    private final Drafting drafting;
    private final Asking asking;
    private final Places places;

    PollDesk(Drafting drafting, Asking asking, Places places) {
        this.drafting = drafting;
        this.asking = asking;
        this.places = places;
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

    /** Asks the poll if nothing is wrong with it. */
    Drafting.Outcome take(Wish wish, Asker asker) {
        var community = places.communityOf(asker.where());
        var outcome = drafting.check(wish, community, asker.language());
        if (outcome.isFine()) {
            asking.ask(outcome.draft(), community, asker.where(), asker.member());
        }
        return outcome;
    }

    /** What to tell who asked. */
    Answer asked(Asker asker) {
        var words = Words.in(asker.language(), PollMessages.class);
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
