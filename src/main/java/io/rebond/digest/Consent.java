package io.rebond.digest;

import io.rebond.chat.Action;
import io.rebond.chat.ActionHandler;
import io.rebond.chat.Answer;
import io.rebond.chat.ChatEvent.ActionTaken;
import io.rebond.chat.Form;
import io.rebond.chat.Form.TextField;
import io.rebond.chat.Words;
import io.rebond.directory.People;
import io.rebond.privacy.Pseudonyms;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the author of a story says to its draft: yes, yes in other words, or no. A no leaves nothing behind. */
@Singleton
class Consent implements ActionHandler {

    static final String AGREE = "digest.agree";
    static final String CHANGE = "digest.change";
    static final String DECLINE = "digest.decline";
    private static final String CHANGED = "digest.changed";

    private final Articles articles;
    private final Telling telling;
    private final People people;
    private final Pseudonyms pseudonyms;

    Consent(Articles articles, Telling telling, People people, Pseudonyms pseudonyms) {
        this.articles = articles;
        this.telling = telling;
        this.people = people;
        this.pseudonyms = pseudonyms;
    }

    @Override
    public Set<String> actions() {
        return Set.of(AGREE, CHANGE, DECLINE, CHANGED);
    }

    @Override
    public Answer on(ActionTaken event) {
        var words = Words.in(people.languageOf(event.actor()), TellingMessages.class);
        return articles.lock(event.action().subject())
                .filter(item -> isTheirs(item, event))
                .map(item ->
                        item.verdict == Verdict.ASKED ? decide(item, event, words) : Answer.privately(words.decided()))
                .orElseGet(() -> Answer.privately(words.noDraft()));
    }

    private boolean isTheirs(Article item, ActionTaken event) {
        return pseudonyms
                .known(event.actor())
                .filter(number -> number.equals(item.owner))
                .isPresent();
    }

    private Answer decide(Article item, ActionTaken event, TellingMessages words) {
        switch (event.action().name()) {
            case CHANGE -> {
                return form(item, words);
            }
            case DECLINE -> {
                articles.delete(item);
                return Answer.privately(words.declined());
            }
            case CHANGED -> {
                var title = event.value(Telling.TITLE);
                if (title.isEmpty() || title.length() > Telling.TITLE_LIMIT) {
                    return new Answer.FieldErrors(Map.of(Telling.TITLE, words.titleLength(Telling.TITLE_LIMIT)));
                }
                if (event.value(Telling.BODY).length() > Telling.BODY_LIMIT) {
                    return new Answer.FieldErrors(Map.of(Telling.BODY, words.bodyLength(Telling.BODY_LIMIT)));
                }
                item.tell(title, event.value(Telling.BODY));
            }
            default -> {}
        }
        item.verdict = Verdict.WAITING;
        telling.tell(item, event.actor(), event.where());
        return Answer.privately(words.agreed());
    }

    private static Answer form(Article item, TellingMessages words) {
        return new Answer.OpenForm(new Form(
                new Action(CHANGED, item.id),
                words.storyTitle(),
                words.agreeSubmit(),
                List.of(
                        TextField.line(Telling.TITLE, words.fieldTitle(), "").holding(item.title),
                        TextField.line(Telling.BODY, words.fieldBody(), "")
                                .lines(Telling.BODY_LIMIT)
                                .holding(item.body)
                                .optional())));
    }
}
