package io.rebond.question;

import io.rebond.chat.Action;
import io.rebond.chat.ActionHandler;
import io.rebond.chat.Answer;
import io.rebond.chat.Asker;
import io.rebond.chat.ChannelRef;
import io.rebond.chat.ChatEvent.ActionTaken;
import io.rebond.chat.Form;
import io.rebond.chat.Form.ChoiceField;
import io.rebond.chat.Form.TextField;
import io.rebond.chat.Languages;
import io.rebond.chat.Message;
import io.rebond.chat.Option;
import io.rebond.chat.Outbox;
import io.rebond.chat.Posting;
import io.rebond.chat.Purpose;
import io.rebond.chat.Target;
import io.rebond.chat.Text;
import io.rebond.chat.Words;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** Questions without a name: nothing is stored of who asked, not even what a key could read. */
@Singleton
class Questions implements ActionHandler {

    static final String FEATURE = "question";
    static final String SUBJECT = FEATURE + ":";

    static final Action OPEN = new Action("question.open");
    private static final String SEND = "question.ask";
    private static final String WORDS = "words";
    private static final String WHERE = "where";
    private static final int LIMIT = 1_000;

    private final OpenChannels channels;
    private final Outbox outbox;
    private final OpenQuestions open;
    private final Languages languages;
    private final Jdbi database;

    Questions(OpenChannels channels, Outbox outbox, OpenQuestions open, Languages languages, Jdbi database) {
        this.channels = channels;
        this.outbox = outbox;
        this.open = open;
        this.languages = languages;
        this.database = database;
    }

    @Override
    public Set<String> actions() {
        return Set.of(OPEN.name(), SEND);
    }

    @Override
    public boolean leavesNoTrace() {
        return true;
    }

    @Override
    public Answer on(ActionTaken event) {
        var asker = new Asker(event.actor(), event.where(), languages.languageOf(event.actor()));
        return event.action().name().equals(SEND) ? take(event, asker) : form(asker);
    }

    Answer form(Asker asker) {
        var words = Words.in(asker.language(), QuestionMessages.class);
        var open = channels.of(asker.member(), asker.where());
        if (open.isEmpty()) {
            return Answer.privately(Text.marked(words.noPlace(channels.invitation(asker.where(), asker.language()))));
        }
        var fields = new ArrayList<Form.Field>();
        if (open.size() > 1) {
            fields.add(new ChoiceField(WHERE, words.fieldWhere(), "", "", true, options(open)));
        }
        fields.add(TextField.line(WORDS, words.fieldAsk(), words.fieldAskHint()).lines(LIMIT));
        return new Answer.OpenForm(
                new Form(new Action(SEND, UUID.randomUUID().toString()), words.askTitle(), words.submit(), fields));
    }

    private List<Option> options(List<ChannelRef> open) {
        var options = new ArrayList<Option>();
        for (int number = 0; number < open.size(); number++) {
            options.add(new Option(open.get(number).id(), "#" + channels.nameOf(open.get(number))));
        }
        return options;
    }

    private Answer take(ActionTaken event, Asker asker) {
        var words = Words.in(asker.language(), QuestionMessages.class);
        var said = clean(event.value(WORDS));
        if (said.isEmpty()) {
            return new Answer.FieldErrors(Map.of(WORDS, words.noWords()));
        }
        return chosen(event, asker)
                .map(where -> once(event.action().argument(), where, said, words))
                .orElseGet(() -> new Answer.FieldErrors(Map.of(WHERE, words.chooseAPlace())));
    }

    /** Only a channel that they are in, whatever the form says. */
    private Optional<ChannelRef> chosen(ActionTaken event, Asker asker) {
        var open = channels.of(asker.member(), asker.where());
        return open.stream()
                .filter(channel -> open.size() == 1 || channel.id().equals(event.value(WHERE)))
                .findFirst();
    }

    /** A form draws a number when it opens: sent twice, by a platform or a person, it asks once. */
    private Answer once(String number, ChannelRef where, String said, QuestionMessages words) {
        boolean first = database.withHandle(
                handle -> handle.execute("insert into question (id) values (?) on conflict do nothing", number) == 1);
        if (first) {
            post(number, where, said);
        }
        return Answer.passing(words.questionAsked(channels.nameOf(where)));
    }

    private void post(String number, ChannelRef where, String said) {
        var community = channels.communityOf(where);
        var spoken = Words.in(community.language(), QuestionMessages.class);
        var message = Message.titled(spoken.questionTitle())
                .paragraph(said)
                .context(spoken.questionNote())
                .build();
        outbox.post(new Posting(new Target.InChannel(where), message, new Purpose(FEATURE, SUBJECT + number)));
        open.open(number, where, community);
    }

    private static String clean(String typed) {
        var words = typed.replaceAll("[\\p{Cc}&&[^\\n]]", " ").strip();
        if (words.length() <= LIMIT) {
            return words;
        }
        return words.substring(0, Character.isHighSurrogate(words.charAt(LIMIT - 1)) ? LIMIT - 1 : LIMIT);
    }
}
