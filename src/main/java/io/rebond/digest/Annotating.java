package io.rebond.digest;

import io.rebond.chat.Action;
import io.rebond.chat.Answer;
import io.rebond.chat.ChatEvent.ActionTaken;
import io.rebond.chat.Form;
import io.rebond.chat.Form.ChoiceField;
import io.rebond.chat.Form.Field;
import io.rebond.chat.Form.TextField;
import io.rebond.chat.Option;
import io.rebond.directory.Topics;
import io.rebond.privacy.Pseudonyms;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** An animator's word on an item that waits, its topics, and what it is. */
@Singleton
class Annotating {

    static final String EDITED = "digest.edited";

    private static final String NOTE = "note";
    private static final String TOPICS = "topics";
    private static final String SHAPE = "shape";

    private final Retelling retelling;
    private final Pseudonyms pseudonyms;

    Annotating(Retelling retelling, Pseudonyms pseudonyms) {
        this.retelling = retelling;
        this.pseudonyms = pseudonyms;
    }

    static Answer form(Article article, ReviewMessages words) {
        var fields = new ArrayList<Field>();
        fields.add(TextField.line(NOTE, words.fieldNote(), words.fieldNoteHint())
                .holding(article.note)
                .optional());
        fields.add(TextField.line(TOPICS, words.fieldTopics(), words.fieldTopicsHint())
                .holding(article.topics)
                .optional());
        var shapes = Shape.openTo(article);
        if (shapes.size() > 1) {
            fields.add(shape(article, shapes, words));
        }
        return new Answer.OpenForm(
                new Form(new Action(EDITED, article.id), words.editTitle(), words.editSubmit(), fields));
    }

    private static Field shape(Article article, List<Shape> shapes, ReviewMessages words) {
        var options = shapes.stream()
                .map(each -> new Option(each.name(), words.shape(each.name())))
                .toList();
        return new ChoiceField(SHAPE, words.fieldShape(), "", Shape.of(article).name(), true, options);
    }

    String keep(Article article, ActionTaken event, ReviewMessages words) {
        long by = pseudonyms.of(event.actor());
        article.annotate(
                by, event.value(NOTE), Topics.of(Stream.of(event.value(TOPICS).split("[\\s,]+"))));
        var wanted = Shape.openTo(article).stream()
                .filter(shape -> shape.name().equals(event.value(SHAPE)) && shape != Shape.of(article))
                .findFirst();
        return words.edited(article.title)
                + wanted.map(shape -> " " + recast(article, shape, event, words))
                        .orElse("");
    }

    private String recast(Article article, Shape shape, ActionTaken event, ReviewMessages words) {
        var whose = article.whose();
        if (shape == Shape.STORY && !whose.equals(pseudonyms.known(event.actor()))) {
            return retelling.ask(article, event.actor(), words);
        }
        article.recast(shape);
        return words.recast(words.shape(shape.name()));
    }
}
