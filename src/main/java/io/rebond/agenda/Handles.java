package io.rebond.agenda;

import io.rebond.calendar.Planned;
import io.rebond.calendar.PlannedWords;
import io.rebond.calendar.WhenWords;
import io.rebond.chat.Action;
import io.rebond.chat.Asker;
import io.rebond.chat.Block;
import io.rebond.chat.Button;
import io.rebond.chat.Excerpt;
import io.rebond.chat.Message;
import io.rebond.chat.Option;
import io.rebond.chat.Words;
import io.rebond.directory.Community;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;

/** What there is to press under some days: each runs a line that whoever presses could have typed where they asked. */
record Handles(Outlook outlook, Community community, Asker asker) {

    static final String RUN = "agenda.run";

    private static final int MOST_RESTS = 5;
    private static final int MOST_MOVES = 12;
    private static final int MOST_SHOWN = 40;

    void addTo(Message.Builder message, boolean week) {
        moves(message);
        var buttons = new ArrayList<Button>();
        buttons.add(runs(words().fillByEdition(), asker.language().choose("digest every", "veille chaque")));
        buttons.add(runs(words().fillByNudge(), asker.language().choose("nudge", "rappel")));
        buttons.add(
                week
                        ? runs(words().month(), asker.language().choose("calendar month", "calendrier mois"))
                        : runs(words().week(), asker.language().choose("calendar week", "calendrier semaine")));
        firstOfEach(each -> each.changes().rest()).stream()
                .limit(MOST_RESTS)
                .map(each -> runs(
                        each.resting() ? words().resume(each.title()) : words().pause(each.title()),
                        each.changes().rest()))
                .forEach(buttons::add);
        message.buttons(buttons);
    }

    /** A list has two options or more. */
    private void moves(Message.Builder message) {
        var movable = firstOfEach(each -> each.changes().move()).stream()
                .limit(MOST_MOVES)
                .toList();
        if (movable.size() == 1) {
            var only = movable.get(0);
            message.buttons(runs(words().moveOne(only.title()), only.changes().move()));
        } else if (!movable.isEmpty()) {
            message.add(new Block.Select(
                    words().move(),
                    new Action(RUN, asker.where().id()),
                    movable.stream()
                            .map(each -> new Option(each.changes().move(), option(each)))
                            .toList()));
        }
    }

    /** Of what comes more than once, its next time; nothing whose words the asker may not read. */
    private List<Planned> firstOfEach(Function<Planned, String> line) {
        var first = new LinkedHashMap<String, Planned>();
        outlook.planned().stream()
                .filter(each -> !line.apply(each).isEmpty() && !each.title().isEmpty())
                .forEach(each -> first.putIfAbsent(line.apply(each), each));
        return List.copyOf(first.values());
    }

    private String option(Planned each) {
        var when = WhenWords.in(asker.language());
        return words().option(
                        when.day(LocalDate.ofInstant(each.at(), community.zone())),
                        when.hour(each.at(), community.zone()),
                        Excerpt.of(PlannedWords.in(asker.language()).what(each), MOST_SHOWN));
    }

    private Button runs(String label, String line) {
        return new Button(label, new Action(RUN, asker.where().id() + " " + line));
    }

    private AgendaMessages words() {
        return Words.in(asker.language(), AgendaMessages.class);
    }
}
