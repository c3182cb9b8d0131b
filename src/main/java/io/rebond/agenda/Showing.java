package io.rebond.agenda;

import io.rebond.chat.Action;
import io.rebond.chat.ActionHandler;
import io.rebond.chat.Answer;
import io.rebond.chat.Asker;
import io.rebond.chat.Button;
import io.rebond.chat.ChatEvent.ActionTaken;
import io.rebond.chat.Role;
import io.rebond.chat.Words;
import io.rebond.command.Commands;
import io.rebond.directory.Communities;
import io.rebond.directory.People;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;

/** Shows the calendar to an animator, with buttons that act by the commands of each room, as if whoever presses typed them. */
@Singleton
class Showing implements ActionHandler {

    static final int WEEK = 7;
    static final int MONTH = 31;

    private static final String RUN = "agenda.run";
    private static final int MOST_PAUSES = 5;

    private final Looking looking;
    private final CalendarLook look;
    private final Commands commands;
    private final Communities communities;
    private final People people;

    Showing(Looking looking, CalendarLook look, Commands commands, Communities communities, People people) {
        this.looking = looking;
        this.look = look;
        this.commands = commands;
        this.communities = communities;
        this.people = people;
    }

    Answer ahead(int days, Asker asker) {
        var community = communities.of(asker.where());
        var words = Words.in(asker.language(), AgendaMessages.class);
        if (!people.roleWithin(asker.member(), community).covers(Role.ANIMATOR)) {
            return Answer.privately(words.notYours(community.name()));
        }
        var outlook = looking.ahead(days, asker, community);
        return new Answer.Private(look.of(outlook, community, asker)
                .buttons(buttons(outlook, days, asker, words))
                .build());
    }

    @Override
    public Set<String> actions() {
        return Set.of(RUN);
    }

    @Override
    public Answer on(ActionTaken event) {
        return commands.run(
                new Asker(event.actor(), event.where(), people.languageOf(event.actor())),
                event.action().argument());
    }

    private static List<Button> buttons(Outlook outlook, int days, Asker asker, AgendaMessages words) {
        var buttons = new ArrayList<Button>();
        buttons.add(runs(words.fillByEdition(), asker.language().choose("digest every", "veille chaque")));
        buttons.add(runs(words.fillByNudge(), asker.language().choose("nudge", "rappel")));
        buttons.add(
                days == WEEK
                        ? runs(words.month(), asker.language().choose("calendar month", "calendrier mois"))
                        : runs(words.week(), asker.language().choose("calendar week", "calendrier semaine")));
        var pauses = new LinkedHashMap<String, String>();
        outlook.planned().stream()
                .filter(each -> !each.pause().isEmpty() && !each.title().isEmpty())
                .forEach(each -> pauses.putIfAbsent(each.pause(), each.title()));
        pauses.entrySet().stream()
                .limit(MOST_PAUSES)
                .map(each -> runs(words.pause(each.getValue()), each.getKey()))
                .forEach(buttons::add);
        return buttons;
    }

    private static Button runs(String label, String line) {
        return new Button(label, new Action(RUN, line));
    }
}
