package io.rebond.agenda;

import io.rebond.chat.ActionHandler;
import io.rebond.chat.Answer;
import io.rebond.chat.Asker;
import io.rebond.chat.Block;
import io.rebond.chat.ChannelRef;
import io.rebond.chat.ChatEvent.ActionTaken;
import io.rebond.chat.Role;
import io.rebond.chat.Words;
import io.rebond.command.Commands;
import io.rebond.directory.Communities;
import io.rebond.directory.People;
import jakarta.inject.Singleton;
import java.util.Set;

/** Shows the calendar to an animator, with buttons that act by the commands of each room, as if whoever presses typed them. */
@Singleton
class Showing implements ActionHandler {

    static final int WEEK = 7;
    static final int MONTH = 31;

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
        var message = look.of(outlook, community, asker);
        new Handles(outlook, community, asker).addTo(message, days == WEEK);
        return new Answer.Private(message.build());
    }

    @Override
    public Set<String> actions() {
        return Set.of(Handles.RUN);
    }

    /** Where the calendar was asked for, which need not be where it is shown: Teams answers in the private chat. */
    @Override
    public Answer on(ActionTaken event) {
        var meant = event.action().argument().split(" ", 2);
        var where = new ChannelRef(event.where().workspace(), meant[0]);
        return commands.run(
                new Asker(event.actor(), where, people.languageOf(event.actor())),
                meant.length == 1 ? event.value(Block.Select.VALUE) : meant[1]);
    }
}
