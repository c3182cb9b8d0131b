package io.rebond.command;

import io.rebond.chat.Answer;
import io.rebond.chat.Asker;
import io.rebond.chat.ChatEvent;
import io.rebond.chat.CommandContribution;
import io.rebond.chat.CommandDoor;
import io.rebond.chat.Language;
import io.rebond.chat.MemberRef;
import io.rebond.chat.Mention;
import io.rebond.command.CommandTree.Place;
import io.rebond.command.Words.Flaw;
import io.rebond.command.Words.Word;
import io.rebond.directory.People;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.function.Function;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Runs what people type, and what one room makes another do: by the same path, with the same rights. */
@ApplicationScoped
public class Commands implements CommandDoor {

    private final CommandTree tree;
    private final Guard guard;
    private final Guide guide;
    private final Replies replies;
    private final Function<MemberRef, Language> languages;

    @Inject
    Commands(CommandTree tree, Guard guard, Guide guide, Replies replies, People people) {
        this(tree, guard, guide, replies, people::languageOf);
    }

    Commands(CommandTree tree, Guard guard, Guide guide, Replies replies, Function<MemberRef, Language> languages) {
        this.tree = tree;
        this.guard = guard;
        this.guide = guide;
        this.replies = replies;
        this.languages = languages;
    }

    @Override
    public Answer on(ChatEvent.CommandTyped event) {
        return run(
                new Asker(event.actor(), event.where(), languages.apply(event.actor()), event.mentions()),
                event.line());
    }

    /**
     * Runs a line as if the asker had typed it, in the caller's transaction.
     *
     * @param line without the bot's own name; what it quotes goes through {@link #quoted}
     */
    public Answer run(Asker asker, String line) {
        var words = Words.in(line, asker.mentions().stream().map(Mention::shown).toList());
        var place = tree.find(words.all());
        var command = place.branch().command();
        if (command.isEmpty()) {
            return guide.explain(asker, place, line);
        } else if (!guard.roleOf(asker).covers(command.get().needs())) {
            return replies.reserved(asker, command.get().needs(), line);
        } else if (words.flaw() != Flaw.NONE) {
            return replies.refused(asker, command.get(), complaints -> complaints.about(words.flaw()), line);
        }
        return command.get().source().use(bean -> obey(bean, asker, place, line));
    }

    /** Any text as one argument of a line. */
    public static String quoted(String text) {
        return Quotes.quoted(text);
    }

    private Answer obey(CommandContribution bean, Asker asker, Place place, String line) {
        try {
            Filling.fill(bean, place.rest());
        } catch (ParameterException misfit) {
            return isSlip(misfit, place) && guide.near(asker, place).isPresent()
                    ? guide.unknown(asker, place, line)
                    : replies.refused(asker, place.branch().command().orElseThrow(), c -> c.about(misfit), line);
        }
        return bean.run(asker);
    }

    /** Whether what did not fit stands where a longer command's next word would. */
    private static boolean isSlip(ParameterException misfit, Place place) {
        var next = place.rest().stream()
                .filter(word -> !word.quoted())
                .limit(1)
                .map(Word::text)
                .toList();
        return misfit instanceof UnmatchedArgumentException unmatched
                && next.equals(unmatched.getUnmatched().stream().limit(1).toList());
    }
}
