package io.rebond.digest;

import io.rebond.chat.Action;
import io.rebond.chat.ActionHandler;
import io.rebond.chat.Answer;
import io.rebond.chat.Block.Buttons;
import io.rebond.chat.Button;
import io.rebond.chat.ChatEvent.ActionTaken;
import io.rebond.chat.Form;
import io.rebond.chat.Form.TextField;
import io.rebond.chat.Language;
import io.rebond.chat.Message;
import io.rebond.chat.Role;
import io.rebond.chat.Words;
import io.rebond.directory.Audit;
import io.rebond.directory.Audit.Change;
import io.rebond.directory.Communities;
import io.rebond.directory.People;
import io.rebond.directory.Topics;
import io.rebond.privacy.Pseudonyms;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Mends an item after it was published: every copy of it shows the correction. */
@Singleton
class Correcting implements ActionHandler {

    static final String CHOOSE = "digest.correct";
    private static final String OPEN = "digest.correct-item";
    private static final String SENT = "digest.corrected";
    private static final String TITLE = "title";
    private static final String NOTE = "note";
    private static final String TOPICS = "topics";

    private final Editions editions;
    private final Articles articles;
    private final Distribution distribution;
    private final Announcing announcing;
    private final Portrait portrait;
    private final Communities communities;
    private final People people;
    private final Pseudonyms pseudonyms;
    private final Audit audit;

    Correcting(
            Editions editions,
            Articles articles,
            Distribution distribution,
            Announcing announcing,
            Portrait portrait,
            Communities communities,
            People people,
            Pseudonyms pseudonyms,
            Audit audit) {
        this.editions = editions;
        this.articles = articles;
        this.distribution = distribution;
        this.announcing = announcing;
        this.portrait = portrait;
        this.communities = communities;
        this.people = people;
        this.pseudonyms = pseudonyms;
        this.audit = audit;
    }

    @Override
    public Set<String> actions() {
        return Set.of(CHOOSE, OPEN, SENT);
    }

    @Override
    public Answer on(ActionTaken event) {
        var language = people.languageOf(event.actor());
        return event.action().name().equals(CHOOSE)
                ? editions.findByIdOptional(event.action().subject())
                        .map(edition -> choose(edition, event, language))
                        .orElseGet(() -> gone(language))
                : articles.lock(event.action().subject())
                        .map(item -> correct(item, event, language))
                        .orElseGet(() -> gone(language));
    }

    private Answer choose(Edition edition, ActionTaken event, Language language) {
        if (!animates(event, edition.communityId)) {
            return animatorsOnly(language);
        }
        var words = Words.in(language, ReviewMessages.class);
        var message = Message.titled(words.correctTitle(edition.number));
        articles.of(edition).forEach(item -> message.add(portrait.item(item, Words.in(language, DigestMessages.class)))
                .add(new Buttons(new Button(words.correct(), new Action(OPEN, item.id)))));
        return new Answer.Private(message.build());
    }

    private Answer correct(Article item, ActionTaken event, Language language) {
        var words = Words.in(language, ReviewMessages.class);
        if (!animates(event, item.communityId)) {
            return animatorsOnly(language);
        } else if (event.action().name().equals(OPEN)) {
            return form(item, words);
        } else if (event.value(TITLE).isBlank()) {
            return new Answer.FieldErrors(Map.of(TITLE, words.titleNeeded()));
        }
        item.correct(event.value(TITLE));
        item.annotate(
                pseudonyms.of(event.actor()),
                event.value(NOTE),
                Topics.of(Stream.of(event.value(TOPICS).split("[\\s,]+"))));
        distribution.refresh(item);
        announcing.announce(item);
        audit.note(event.actor(), Change.ITEM_CORRECTED, item.title);
        return Answer.privately(words.corrected(item.title));
    }

    private static Answer form(Article item, ReviewMessages words) {
        return new Answer.OpenForm(new Form(
                new Action(SENT, item.id),
                words.correctForm(),
                words.editSubmit(),
                List.of(
                        TextField.line(TITLE, words.fieldTitle(), "").holding(item.title),
                        TextField.line(NOTE, words.fieldNote(), words.fieldNoteHint())
                                .holding(item.note)
                                .optional(),
                        TextField.line(TOPICS, words.fieldTopics(), words.fieldTopicsHint())
                                .holding(item.topics)
                                .optional())));
    }

    private boolean animates(ActionTaken event, long community) {
        return people.roleOf(event.actor(), communities.get(community)).covers(Role.ANIMATOR);
    }

    private static Answer animatorsOnly(Language language) {
        return Answer.privately(Words.in(language, DigestMessages.class).animatorsOnly());
    }

    private static Answer gone(Language language) {
        return Answer.privately(Words.in(language, DigestMessages.class).gone());
    }
}
