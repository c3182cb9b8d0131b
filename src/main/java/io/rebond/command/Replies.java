package io.rebond.command;

import io.rebond.chat.Answer;
import io.rebond.chat.Asker;
import io.rebond.chat.Language;
import io.rebond.chat.Message;
import io.rebond.chat.Role;
import io.rebond.chat.Text;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.function.Function;

/** What the router answers itself. Only who typed sees it, and a long line is handed back: nobody types it twice. */
@ApplicationScoped
class Replies {

    private static final String HOLE = "\0";
    private static final int SHORT_LINE = 40;
    private static final int LONGEST_WORD = 40;
    private static final int LONGEST_LINE = 2_500;

    private final Function<Language, CommandMessages> bundles;

    @Inject
    Replies() {
        this(language -> io.rebond.chat.Words.in(language, CommandMessages.class));
    }

    Replies(Function<Language, CommandMessages> bundles) {
        this.bundles = bundles;
    }

    CommandMessages in(Language language) {
        return bundles.apply(language);
    }

    /** One sentence about what did not fit, and a line that works. */
    Answer refused(Asker asker, Command command, Function<Complaints, String> sentence, String line) {
        var complaint = sentence.apply(new Complaints(in(asker.language()), asker.language()));
        var example = spelled(asker, command.example(asker.language()));
        return privately(
                asker, line, Message.saying(complaint).paragraph(around(in(asker.language())::tryThis, example)));
    }

    Answer didYouMean(Asker asker, String word, Command command, String line) {
        var messages = in(asker.language());
        return unknown(asker, word, messages::didYouMean, command.example(asker.language()), line);
    }

    Answer seeHelp(Asker asker, String word, String topic, String line) {
        var messages = in(asker.language());
        var help = asker.language().choose("help", "aide") + " " + topic;
        return unknown(asker, word, messages::seeHelp, help.strip(), line);
    }

    Answer reserved(Asker asker, Role needed, String line) {
        return privately(asker, line, Message.saying(in(asker.language()).reserved(those(needed, asker.language()))));
    }

    /** The people of a role, as they stand within a sentence. */
    String those(Role role, Language language) {
        var messages = in(language);
        return switch (role) {
            case MEMBER, AMBASSADOR -> messages.ambassadors();
            case MANAGER -> messages.managers();
            case ANIMATOR -> messages.animators();
            case ADMIN -> messages.administrators();
        };
    }

    /** A sentence around something to type as it stands. */
    static Text around(Function<String, String> sentence, String code) {
        var sides = sentence.apply(HOLE).split(HOLE, -1);
        var text = Text.of(sides[0]).code(code);
        return sides[1].isEmpty() ? text : text.plain(sides[1]);
    }

    static String spelled(Asker asker, String command) {
        return Spelling.in(asker.member().workspace()).of(command);
    }

    /** A word as it may stand within a sentence. */
    static String shown(String word) {
        return word.isBlank() ? "“" + word + "”" : cut(word.replace(HOLE, ""), LONGEST_WORD);
    }

    private Answer unknown(Asker asker, String word, Function<String, String> advice, String command, String line) {
        var sentence = in(asker.language()).unknown(shown(word)) + " ";
        return privately(
                asker, line, Message.saying(around(code -> sentence + advice.apply(code), spelled(asker, command))));
    }

    private Answer privately(Asker asker, String line, Message.Builder message) {
        if (line.length() > SHORT_LINE) {
            message.paragraph(around(in(asker.language())::youTyped, cut(Words.clean(line), LONGEST_LINE)));
        }
        return new Answer.Private(message.build());
    }

    private static String cut(String words, int most) {
        if (words.length() <= most) {
            return words;
        }
        var end = Character.isHighSurrogate(words.charAt(most - 1)) ? most - 1 : most;
        return words.substring(0, end) + "…";
    }
}
