package io.rebond.relaunch;

import io.rebond.chat.Action;
import io.rebond.chat.ActionHandler;
import io.rebond.chat.Answer;
import io.rebond.chat.Button;
import io.rebond.chat.ChatEvent.ActionTaken;
import io.rebond.chat.Form;
import io.rebond.chat.Form.TextField;
import io.rebond.chat.Language;
import io.rebond.chat.MemberRef;
import io.rebond.chat.Message;
import io.rebond.chat.Words;
import io.rebond.directory.Interests;
import io.rebond.directory.People;
import io.rebond.directory.Topics;
import io.rebond.privacy.Pseudonyms;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** "You may ask me": of which topics people say so, change it, and take it back. */
@Singleton
class Willing implements ActionHandler {

    private static final String CHANGE = "relaunch.change";
    private static final String KEEP = "relaunch.keep";
    private static final String TOPICS = "topics";
    private static final int MOST = 10;

    private final Volunteers volunteers;
    private final Interests interests;
    private final People people;
    private final Pseudonyms pseudonyms;

    Willing(Volunteers volunteers, Interests interests, People people, Pseudonyms pseudonyms) {
        this.volunteers = volunteers;
        this.interests = interests;
        this.people = people;
        this.pseudonyms = pseudonyms;
    }

    @Override
    public Set<String> actions() {
        return Set.of(CHANGE, KEEP);
    }

    @Override
    public Answer on(ActionTaken event) {
        var language = people.languageOf(event.actor());
        return event.action().name().equals(CHANGE)
                ? form(event.actor(), language)
                : keep(event.actor(), event.value(TOPICS), language);
    }

    /** It begins with what they follow, since they care about that. */
    Answer form(MemberRef member, Language language) {
        var words = Words.in(language, RelaunchMessages.class);
        var said = saidBy(member);
        return new Answer.OpenForm(new Form(
                new Action(KEEP),
                words.formTitle(),
                words.formSubmit(),
                List.of(TextField.line(TOPICS, words.fieldTopics(), words.fieldTopicsHint())
                        .holding(String.join(
                                " ",
                                said.isEmpty()
                                        ? interests.of(member).stream()
                                                .limit(MOST)
                                                .toList()
                                        : said))
                        .optional())));
    }

    /** Besides what they said before. */
    Answer add(MemberRef member, List<String> typed, Language language) {
        return refusal(typed, saidBy(member), language)
                .map(Answer::privately)
                .findFirst()
                .orElseGet(() -> keep(member, all(typed, saidBy(member)), language));
    }

    /** Instead of what they said before. */
    private Answer keep(MemberRef member, String typed, Language language) {
        var topics = Stream.of(typed.split("[\\s,;]+"))
                .filter(word -> !word.isEmpty())
                .toList();
        return (topics.isEmpty() ? Stream.<String>empty() : refusal(topics, List.of(), language))
                .map(said -> (Answer) new Answer.FieldErrors(Map.of(TOPICS, said)))
                .findFirst()
                .orElseGet(() -> keep(member, all(topics, List.of()), language));
    }

    private static Stream<String> refusal(List<String> typed, List<String> before, Language language) {
        var words = Words.in(language, RelaunchMessages.class);
        if (all(typed, List.of()).isEmpty()) {
            return Stream.of(words.noTopics());
        }
        return all(typed, before).size() > MOST ? Stream.of(words.tooMany(MOST)) : Stream.empty();
    }

    private static List<String> all(List<String> typed, List<String> before) {
        var topics = typed.stream().flatMap(word -> Topics.of(Stream.of(word)).names().stream());
        return Stream.concat(before.stream(), topics).distinct().sorted().toList();
    }

    private Answer keep(MemberRef member, List<String> topics, Language language) {
        var words = Words.in(language, RelaunchMessages.class);
        volunteers.keep(pseudonyms.of(member), topics);
        return topics.isEmpty()
                ? Answer.privately(words.willingNoMore())
                : new Answer.Private(Message.saying(words.willing(String.join(", ", topics)))
                        .buttons(new Button(words.change(), new Action(CHANGE)))
                        .build());
    }

    private List<String> saidBy(MemberRef member) {
        return pseudonyms.known(member).map(volunteers::of).orElse(List.of()).stream()
                .map(Volunteers.Wish::topic)
                .toList();
    }
}
