package io.rebond.expertise;

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
import io.rebond.directory.People;
import io.rebond.directory.Topics;
import io.rebond.expertise.Expert.Reason;
import io.rebond.privacy.Pseudonyms;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** "I can help with…": what people say of themselves, change, and take back. */
@Singleton
class Helping implements ActionHandler {

    static final String CHANGE = "expertise.change";
    private static final String SAY = "expertise.say";
    private static final String TOPICS = "topics";
    private static final int MOST = 10;

    private final Experts experts;
    private final People people;
    private final Pseudonyms pseudonyms;

    Helping(Experts experts, People people, Pseudonyms pseudonyms) {
        this.experts = experts;
        this.people = people;
        this.pseudonyms = pseudonyms;
    }

    @Override
    public Set<String> actions() {
        return Set.of(CHANGE, SAY);
    }

    @Override
    public Answer on(ActionTaken event) {
        var language = people.languageOf(event.actor());
        return event.action().name().equals(CHANGE)
                ? form(event.actor(), language)
                : say(event.actor(), event.value(TOPICS), language);
    }

    Answer form(MemberRef member, Language language) {
        var words = Words.in(language, ExpertiseMessages.class);
        return new Answer.OpenForm(new Form(
                new Action(SAY),
                words.helpTitle(),
                words.helpSubmit(),
                List.of(TextField.line(TOPICS, words.fieldTopics(), words.fieldTopicsHint())
                        .holding(String.join(" ", topicsOf(member)))
                        .optional())));
    }

    /** Besides what they said before. */
    Answer add(MemberRef member, Topics more, Language language) {
        var all = Stream.concat(topicsOf(member).stream(), more.names().stream())
                .distinct()
                .toList();
        if (more.names().isEmpty() || all.size() > MOST) {
            var words = Words.in(language, ExpertiseMessages.class);
            return Answer.privately(more.names().isEmpty() ? words.noTopics() : words.tooMany(MOST));
        }
        return keep(member, all, language);
    }

    /** Instead of what they said before. */
    private Answer say(MemberRef member, String typed, Language language) {
        var words = Words.in(language, ExpertiseMessages.class);
        var typedWords = Stream.of(typed.split("[\\s,;]+"))
                .filter(word -> !word.isEmpty())
                .toList();
        var topics = typedWords.stream()
                .flatMap(word -> Topics.of(Stream.of(word)).names().stream())
                .distinct()
                .toList();
        if (topics.size() > MOST) {
            return new Answer.FieldErrors(Map.of(TOPICS, words.tooMany(MOST)));
        } else if (topics.isEmpty() && !typedWords.isEmpty()) {
            return new Answer.FieldErrors(Map.of(TOPICS, words.noTopics()));
        }
        return keep(member, topics, language);
    }

    private Answer keep(MemberRef member, List<String> topics, Language language) {
        var words = Words.in(language, ExpertiseMessages.class);
        long person = pseudonyms.of(member);
        topicsOf(member).stream()
                .filter(topic -> !topics.contains(topic))
                .forEach(topic -> experts.remove(person, topic));
        topics.forEach(topic -> experts.add(person, topic, Reason.SAID, 0));
        if (topics.isEmpty()) {
            return Answer.privately(words.helpsNoMore());
        }
        var told = topics.stream().sorted().collect(Collectors.joining(", "));
        return new Answer.Private(Message.saying(words.helps(told))
                .buttons(new Button(words.change(), new Action(CHANGE)))
                .build());
    }

    private List<String> topicsOf(MemberRef member) {
        return pseudonyms.known(member).map(experts::of).orElse(List.of()).stream()
                .map(Expert::topic)
                .toList();
    }
}
