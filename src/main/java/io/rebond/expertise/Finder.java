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
import io.rebond.chat.Text;
import io.rebond.chat.Words;
import io.rebond.command.Spelling;
import io.rebond.directory.People;
import io.rebond.directory.Topics;
import io.rebond.privacy.Pseudonyms;
import jakarta.inject.Singleton;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Shows who can help with a topic, and why they are shown, to a colleague who asks. */
@Singleton
class Finder implements ActionHandler {

    private static final String LOOK = "expertise.look";
    private static final String TOPIC = "topic";
    private static final int SHOWN = 5;

    private final Experts experts;
    private final People people;
    private final Pseudonyms pseudonyms;

    Finder(Experts experts, People people, Pseudonyms pseudonyms) {
        this.experts = experts;
        this.people = people;
        this.pseudonyms = pseudonyms;
    }

    static Answer form(Language language) {
        var words = Words.in(language, ExpertiseMessages.class);
        return new Answer.OpenForm(new Form(
                new Action(LOOK),
                words.lookTitle(),
                words.lookSubmit(),
                List.of(TextField.line(TOPIC, words.fieldTopic(), words.fieldTopicHint()))));
    }

    @Override
    public Set<String> actions() {
        return Set.of(LOOK);
    }

    @Override
    public Answer on(ActionTaken event) {
        return new Answer.Private(message(event.actor(), event.value(TOPIC), people.languageOf(event.actor())));
    }

    Message message(MemberRef asker, String typed, Language language) {
        var words = Words.in(language, ExpertiseMessages.class);
        var topic = Topics.of(Stream.of(typed.split("\\s+"))).names().stream().findFirst();
        if (topic.isEmpty()) {
            return Message.of(Text.marked(words.noTopic(line(asker, language, "find who java", "trouver qui java"))));
        }
        var found = people.isColleague(asker)
                ? experts.knowing(topic.get(), asker.workspace()).stream()
                        .limit(SHOWN)
                        .toList()
                : List.<Expert>of();
        var invitation = Text.marked(words.youToo(
                line(asker, language, "find who --me " + topic.get(), "trouver qui --moi " + topic.get())));
        if (found.isEmpty()) {
            return Message.saying(words.nobody(topic.get())).context(invitation).build();
        }
        var message = Message.titled(words.who(topic.get()));
        found.forEach(expert -> show(message, expert, asker, language));
        return message.context(words.whoIsShown()).context(invitation).build();
    }

    private void show(Message.Builder message, Expert expert, MemberRef asker, Language language) {
        var words = Words.in(language, ExpertiseMessages.class);
        pseudonyms.behind(expert.person()).ifPresent(member -> {
            boolean self = member.equals(asker);
            var name = self ? words.you() : people.nameOf(member);
            message.paragraph(Text.empty().strong(name).plain("  " + reason(expert, language)))
                    .buttons(
                            self
                                    ? new Button(words.change(), new Action(Helping.CHANGE))
                                    : new Button(words.introduce(name), Introducing.to(expert)));
        });
    }

    static String reason(Expert expert, Language language) {
        var words = Words.in(language, ExpertiseMessages.class);
        var day = DateTimeFormatter.ofPattern("d MMMM yyyy", language.locale())
                .format(expert.since().atZone(ZoneOffset.UTC));
        return switch (expert.reason()) {
            case SAID -> words.said(expert.topic(), day);
            case AGREED -> words.agreedTo(expert.topic(), expert.deeds(), day);
        };
    }

    private static String line(MemberRef asker, Language language, String english, String french) {
        return Spelling.in(asker.workspace()).of(language.choose(english, french));
    }
}
