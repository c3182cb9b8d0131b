package io.rebond.digest;

import java.util.List;
import java.util.stream.Stream;

/** What an animator can make of an item that waits. */
enum Shape {
    ARTICLE(Kind.ARTICLE, false),
    ANNOUNCEMENT(Kind.ANNOUNCEMENT, false),
    RUNNING_PROJECT(Kind.PROJECT, false),
    FINISHED_PROJECT(Kind.PROJECT, true),
    STORY(Kind.STORY, false);

    final Kind kind;
    final boolean finished;

    Shape(Kind kind, boolean finished) {
        this.kind = kind;
        this.finished = finished;
    }

    static Shape of(Article article) {
        return Stream.of(values())
                .filter(shape -> shape.kind == article.kind && shape.finished == article.finished)
                .findFirst()
                .orElse(ARTICLE);
    }

    /** What somebody agreed to be told as, or said in a conversation, stays what it is. */
    static List<Shape> openTo(Article article) {
        return article.kind == Kind.STORY
                        || article.kind == Kind.MESSAGE
                        || article.confidence().isPrivate()
                ? List.of()
                : Stream.of(values()).filter(shape -> shape.fits(article)).toList();
    }

    /** An article leads somewhere; a project and a story are somebody's. */
    private boolean fits(Article article) {
        return switch (kind) {
            case ARTICLE -> article.uri().isPresent();
            case PROJECT, STORY -> article.whose().isPresent();
            default -> true;
        };
    }
}
