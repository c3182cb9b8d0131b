package io.rebond.recognition;

import io.rebond.chat.Action;
import io.rebond.chat.ActionHandler;
import io.rebond.chat.Answer;
import io.rebond.chat.Asker;
import io.rebond.chat.ChatEvent.ActionTaken;
import io.rebond.chat.Form;
import io.rebond.chat.Form.ChoiceField;
import io.rebond.chat.Form.Field;
import io.rebond.chat.Form.TextField;
import io.rebond.chat.Form.ToggleField;
import io.rebond.chat.MemberRef;
import io.rebond.chat.Option;
import io.rebond.chat.Utterance;
import io.rebond.chat.Words;
import io.rebond.directory.People;
import io.rebond.recognition.Reading.Wish;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Thanks by a form, which the menu of a message opens too. */
@Singleton
class KudosForm implements ActionHandler {

    private static final String SEND = "kudos.send";
    private static final String BETWEEN = "between";

    /** No value begins with a hyphen alone. */
    private static final String NONE = "-";

    private final Giving giving;
    private final Reading reading;
    private final People people;

    KudosForm(Giving giving, Reading reading, People people) {
        this.giving = giving;
        this.reading = reading;
        this.people = people;
    }

    /** @param proposed whom to thank, unless somebody else is put in; or null */
    Answer open(Asker asker, MemberRef proposed, boolean between) {
        return reading.refusal(asker)
                .map(Answer::privately)
                .orElseGet(() -> new Answer.OpenForm(form(asker, proposed, between)));
    }

    private Form form(Asker asker, MemberRef proposed, boolean between) {
        var words = Words.in(asker.language(), KudosMessages.class);
        var who = TextField.line(Reading.WHO, words.fieldWho(), words.fieldWhoHint());
        var fields = new ArrayList<Field>();
        fields.add(proposed == null ? who : who.holding("@" + people.nameOf(proposed)));
        fields.add(TextField.line(Reading.WHAT, words.fieldWhat(), words.fieldWhatHint())
                .lines(Reading.WORDS_LIMIT));
        var values = reading.values(asker);
        if (!values.isEmpty()) {
            fields.add(new ChoiceField(Reading.WORTH, words.fieldWorth(), "", NONE, true, options(values, words)));
        }
        fields.add(new ToggleField(BETWEEN, words.fieldBetween(), words.fieldBetweenHint(), Boolean.toString(between)));
        var action = proposed == null ? new Action(SEND) : new Action(SEND, proposed.id());
        return new Form(action, words.formTitle(), words.formSubmit(), fields);
    }

    /** No platform lets a choice be undone once it was made, so that having none is one. */
    private static List<Option> options(List<String> values, KudosMessages words) {
        return Stream.concat(
                        Stream.of(new Option(NONE, words.noneOfThem())),
                        values.stream().map(value -> new Option(value, value)))
                .toList();
    }

    @Override
    public Set<String> actions() {
        return Set.of(SEND, Utterance.THANKED.name());
    }

    @Override
    public Answer on(ActionTaken event) {
        var asker = new Asker(event.actor(), event.where(), people.languageOf(event.actor()));
        return event.action().name().equals(SEND) ? send(event, asker) : thank(event, asker);
    }

    /** What the message says is let go unread. */
    private Answer thank(ActionTaken event, Asker asker) {
        var words = Words.in(asker.language(), KudosMessages.class);
        return Utterance.of(event)
                .author()
                .filter(people::isColleague)
                .map(author -> author.equals(asker.member())
                        ? Answer.privately(words.notOneself())
                        : open(asker, author, false))
                .orElseGet(() -> Answer.privately(words.nobodyToThank()));
    }

    private Answer send(ActionTaken event, Asker asker) {
        var proposed = event.action().argument();
        var worth = event.value(Reading.WORTH);
        var outcome = giving.take(
                asker,
                new Wish(
                        named(event.value(Reading.WHO)),
                        proposed.isEmpty() ? null : new MemberRef(asker.member().workspace(), proposed),
                        event.value(Reading.WHAT),
                        worth.equals(NONE) ? "" : worth,
                        Boolean.parseBoolean(event.value(BETWEEN))));
        return outcome.field().isEmpty()
                ? outcome.answer()
                : new Answer.FieldErrors(Map.of(outcome.field(), outcome.sentence()));
    }

    /** A name may hold spaces, but no comma, and none begins within another. */
    private static List<String> named(String line) {
        return Stream.of(line.split("[,;\\n]|\\s+(?=@)"))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
    }
}
