package io.rebond.rendezvous;

import io.rebond.calendar.Recurrence;
import io.rebond.chat.Answer;
import io.rebond.chat.Asker;
import io.rebond.chat.Message;
import io.rebond.chat.Text;
import io.rebond.chat.Words;
import io.rebond.command.Spelling;
import io.rebond.directory.Communities;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Optional;

/**
 * What another room lets happen again and again: a line of its own commands, run at each occurrence as if its organiser
 * typed it in the channel, once whatever restarts, and not at all when it comes too late. The room offers the commands of
 * {@link SeriesCommands} about it.
 */
@Singleton
public class Series {

    private final Agenda agenda;
    private final Listing listing;
    private final Choosing choosing;
    private final Moving moving;
    private final MoveForm moveForm;
    private final Resting resting;
    private final Communities communities;
    private final Clock clock;

    Series(
            Agenda agenda,
            Listing listing,
            Choosing choosing,
            Moving moving,
            MoveForm moveForm,
            Resting resting,
            Communities communities,
            Clock clock) {
        this.agenda = agenda;
        this.listing = listing;
        this.choosing = choosing;
        this.moving = moving;
        this.moveForm = moveForm;
        this.resting = resting;
        this.communities = communities;
        this.clock = clock;
    }

    /**
     * From the next occurrence on, where the asker is.
     *
     * @param feature the room, which finds its series by this name
     * @param line without the bot's own name, at most 6,000 characters
     */
    public void begin(String feature, Asker asker, Recurrence rhythm, String line) {
        var community = communities.of(asker.where());
        agenda.add(new Rendezvous(
                0,
                community.id(),
                asker.where(),
                feature,
                rhythm,
                line,
                Optional.empty(),
                Optional.of(asker.member()),
                rhythm.next(clock.instant(), community.zone()),
                Optional.empty(),
                false));
    }

    /** Those of the channel where the asker is, each with its buttons; empty where there are none. */
    public Optional<Message> list(String feature, Asker asker, String title) {
        var all = agenda.in(asker.where(), feature);
        return all.isEmpty() ? Optional.empty() : Optional.of(listing.of(all, title, asker));
    }

    /** @param when "" opens the form */
    Answer move(String feature, Asker asker, Optional<String> number, String when, String example) {
        var words = Words.in(asker.language(), RendezvousMessages.class);
        var shown = Spelling.in(asker.where().workspace()).of(example);
        return choosing.one(
                feature,
                asker,
                number,
                rendezvous -> when.isEmpty()
                        ? moveForm.open(asker, rendezvous)
                        : moving.move(
                                asker,
                                rendezvous,
                                Optional.empty(),
                                when,
                                problem -> Answer.privately(
                                        Text.marked(words.notARhythm(problem.replace("`", ""), shown)))));
    }

    Answer rest(String feature, Asker asker, Optional<String> number, boolean rests) {
        return choosing.one(feature, asker, number, rendezvous -> resting.rest(asker, rendezvous, rests));
    }
}
