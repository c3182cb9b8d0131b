package io.rebond.command;

import io.rebond.chat.Answer;
import io.rebond.chat.Asker;
import io.rebond.chat.Block;
import io.rebond.chat.Language;
import io.rebond.chat.Message;
import io.rebond.chat.Role;
import io.rebond.chat.Text;
import io.rebond.command.CommandTree.Place;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Shows people the way among the commands that they may run; it is made of the commands themselves. */
@ApplicationScoped
class Guide {

    private final Guard guard;
    private final Replies replies;

    Guide(Guard guard, Replies replies) {
        this.guard = guard;
        this.replies = replies;
    }

    /** What there is at a place, or that there is no such place. */
    Answer explain(Asker asker, Place place, String line) {
        if (!place.rest().isEmpty()) {
            return unknown(asker, place, line);
        }
        var role = guard.roleOf(asker);
        if (place.branch().commands(role).isEmpty()) {
            return replies.reserved(asker, least(place.branch()), line);
        }
        return new Answer.Private(
                place.branch().isRoot() ? overview(asker, place.branch(), role) : some(asker, place.branch(), role));
    }

    Answer unknown(Asker asker, Place place, String line) {
        var word = place.rest().get(0).text();
        return near(asker, place)
                .map(command -> replies.didYouMean(asker, word, command, line))
                .orElseGet(() -> replies.seeHelp(asker, word, place.branch().called(asker.language()), line));
    }

    /** The command that the first of the words left over nearly names. */
    Optional<Command> near(Asker asker, Place place) {
        var role = guard.roleOf(asker);
        var reachable = new TreeMap<String, Command>();
        place.branch().words().forEach((word, branch) -> branch.commands(role).stream()
                .limit(1)
                .forEach(command -> reachable.put(word, command)));
        return Nearest.to(place.rest().get(0).text(), reachable.keySet()).map(reachable::get);
    }

    private static Role least(Branch branch) {
        return branch.commands().stream()
                .map(Command::needs)
                .min(Role::compareTo)
                .orElseThrow();
    }

    /** Every command that the asker may run. */
    Answer everything(Asker asker, Branch root) {
        var role = guard.roleOf(asker);
        var message = Message.titled(replies.in(asker.language()).whatICanDo());
        root.children().stream()
                .map(group -> group.commands(role))
                .filter(open -> !open.isEmpty())
                .forEach(open -> message.paragraph(lines(asker, open)));
        return new Answer.Private(
                message.context(more(asker, root.commands(role).get(0))).build());
    }

    /** The few that people of the asker's role need most. */
    private Message overview(Asker asker, Branch root, Role role) {
        var messages = replies.in(asker.language());
        var message = Message.titled(messages.whatICanDo());
        if (role != Role.MEMBER) {
            message.paragraph(messages.youAre(role.name()));
        }
        var byRole = root.commands(role).stream()
                .filter(Command::everyday)
                .collect(Collectors.groupingBy(
                        Command::needs, () -> new EnumMap<Role, List<Command>>(Role.class), Collectors.toList()));
        byRole.forEach((needed, open) -> message.paragraph(
                byRole.size() > 1 ? heading(asker, needed).plain("\n").then(lines(asker, open)) : lines(asker, open)));
        var all = Replies.spelled(asker, asker.language().choose("help all", "aide tout"));
        byRole.values().stream().flatMap(List::stream).limit(1).forEach(first -> message.context(more(asker, first)));
        return message.context(Replies.around(messages::all, all)).build();
    }

    private Text heading(Asker asker, Role needed) {
        var messages = replies.in(asker.language());
        return Text.empty()
                .strong(
                        needed == Role.MEMBER
                                ? messages.forEverybody()
                                : messages.forThose(replies.those(needed, asker.language())));
    }

    private Text more(Asker asker, Command command) {
        var line = asker.language().choose("help ", "aide ") + command.called(asker.language());
        return Replies.around(replies.in(asker.language())::more, Replies.spelled(asker, line));
    }

    private Message some(Asker asker, Branch branch, Role role) {
        var message = Message.titled(branch.called(asker.language()));
        var open = branch.commands(role);
        var own = branch.command().filter(open::contains);
        own.ifPresent(command -> detail(message, asker, command));
        var others = open.subList(own.isPresent() ? 1 : 0, open.size());
        if (!others.isEmpty()) {
            message.paragraph(lines(asker, others));
        }
        return message.build();
    }

    private void detail(Message.Builder message, Asker asker, Command command) {
        var messages = replies.in(asker.language());
        var other = asker.language().choose(Language.FRENCH, Language.ENGLISH);
        message.paragraph(command.does(asker.language()))
                .paragraph(Text.empty().code(Replies.spelled(asker, command.usage(asker.language()))))
                .paragraph(Replies.around(messages::example, Replies.spelled(asker, command.example(asker.language()))))
                .add(new Block.Context(
                        Replies.around(messages::otherLanguage, Replies.spelled(asker, command.called(other)))));
    }

    private static Text lines(Asker asker, List<Command> commands) {
        var text = Text.empty();
        for (var command : commands) {
            text = (text.isEmpty() ? text : text.plain("\n"))
                    .code(Replies.spelled(asker, command.called(asker.language())))
                    .plain(" · " + command.does(asker.language()));
        }
        return text;
    }
}
