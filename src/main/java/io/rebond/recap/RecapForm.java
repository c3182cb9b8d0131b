package io.rebond.recap;

import io.rebond.chat.Action;
import io.rebond.chat.ActionHandler;
import io.rebond.chat.Answer;
import io.rebond.chat.Asker;
import io.rebond.chat.Button;
import io.rebond.chat.ChatEvent.ActionTaken;
import io.rebond.chat.Form;
import io.rebond.chat.Form.TextField;
import io.rebond.chat.Languages;
import io.rebond.chat.Message;
import io.rebond.chat.Words;
import io.rebond.directory.Communities;
import io.rebond.gathering.Gathering;
import io.rebond.gathering.Gatherings;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A recap is written in a form, which holds what stands there already. */
@Singleton
class RecapForm implements ActionHandler {

    static final String OPEN = "recap.open";
    private static final String TELL = "recap.tell";

    private final Past past;
    private final Gatherings gatherings;
    private final Recaps recaps;
    private final Recapping recapping;
    private final Communities communities;
    private final Languages languages;

    RecapForm(
            Past past,
            Gatherings gatherings,
            Recaps recaps,
            Recapping recapping,
            Communities communities,
            Languages languages) {
        this.past = past;
        this.gatherings = gatherings;
        this.recaps = recaps;
        this.recapping = recapping;
        this.communities = communities;
        this.languages = languages;
    }

    @Override
    public Set<String> actions() {
        return Set.of(OPEN, TELL);
    }

    /** Whoever holds a button or a form that was meant for somebody else still needs the right. */
    @Override
    public Answer on(ActionTaken event) {
        var asker = new Asker(event.actor(), event.where(), languages.languageOf(event.actor()));
        var words = Words.in(asker.language(), RecapMessages.class);
        boolean opens = event.action().name().equals(OPEN);
        var parts = event.action().argument().split(" ", 2);
        return past.find(asker, Long.parseLong(parts[0]))
                .map(gathering -> opens ? open(gathering, asker) : tell(gathering, asker, event, parts[1]))
                .orElseGet(() -> opens
                        ? Answer.privately(words.notYours())
                        : new Answer.FieldErrors(Map.of(Typed.WORDS, words.notYours())));
    }

    Answer open(Gathering gathering, Asker asker) {
        var words = Words.in(asker.language(), RecapMessages.class);
        var told = recaps.of(gathering.id());
        var standing = told.map(Recap::typed).orElse(new Typed("", ""));
        return new Answer.OpenForm(new Form(
                new Action(TELL, gathering.id() + " " + revision(told)),
                words.formTitle(),
                words.formSubmit(),
                List.of(
                        TextField.line(
                                        Typed.WORDS,
                                        words.fieldWords(),
                                        gathering.plan().title())
                                .lines(Typed.LONGEST_WORDS)
                                .holding(standing.words()),
                        TextField.line(Typed.LINKS, words.fieldLinks(), words.fieldLinksHint(Typed.MOST_LINKS))
                                .lines(Typed.LONGEST_LINKS)
                                .holding(standing.links())
                                .optional())));
    }

    /** Which words the form was opened with, so that nobody writes over what they have not seen. */
    private static String revision(Optional<Recap> told) {
        return told.map(recap -> recap.writtenAt().toString()).orElse("");
    }

    private Answer tell(Gathering gathering, Asker asker, ActionTaken event, String seen) {
        var words = Words.in(asker.language(), RecapMessages.class);
        var typed = Typed.of(event.value(Typed.WORDS), event.value(Typed.LINKS));
        var errors = typed.errors(words);
        if (!errors.isEmpty()) {
            return new Answer.FieldErrors(errors);
        }
        var locked = gatherings.lock(gathering.id()).orElseThrow();
        if (!revision(recaps.of(gathering.id())).equals(seen)) {
            return new Answer.FieldErrors(Map.of(Typed.WORDS, words.toldMeanwhile()));
        }
        recapping.tell(locked, typed, asker.member());
        return new Answer.Private(Message.saying(words.told(communities.nameOf(gathering.where())))
                .buttons(new Button(words.askHow(), new Action(FollowUp.OPEN, gathering.id())))
                .build());
    }
}
