package io.rebond.digest;

import io.rebond.chat.Action;
import io.rebond.chat.Block.Buttons;
import io.rebond.chat.Block.LinkItem;
import io.rebond.chat.Button;
import io.rebond.chat.MemberRef;
import io.rebond.chat.Text;
import io.rebond.directory.People;
import io.rebond.privacy.Pseudonyms;
import jakarta.inject.Singleton;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How one item looks, in an edition and as its own message. */
@Singleton
class Portrait {

    static final String READ = "digest.read";
    static final String USEFUL = "digest.useful";
    static final String DISCUSS = "digest.discuss";

    /** Answered by the room that keeps what people save. */
    private static final String SAVE = "knowledge.save";

    private final Pseudonyms pseudonyms;
    private final People people;

    Portrait(Pseudonyms pseudonyms, People people) {
        this.pseudonyms = pseudonyms;
        this.people = people;
    }

    LinkItem item(Article article, DigestMessages words) {
        var byline = words.byline(article.origin, article.minutes == null ? 0 : article.minutes);
        var topics = Topics.read(article.topics).names();
        var line = Text.of(topics.isEmpty() ? byline : byline + " · " + String.join(", ", topics));
        var said = Stream.of(
                        said(article.why, article.proposedBy, words), said(article.note, article.reviewedBy, words))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining("\n"));
        return new LinkItem(article.title, article.uri(), line, said.isEmpty() ? Text.empty() : Text.of(said));
    }

    private String said(String word, Long by, DigestMessages words) {
        return word.isEmpty() ? "" : words.word(word, nameOf(by, words));
    }

    /** Those of an item within an edition. */
    Buttons buttons(Article article, int useful, DigestMessages words) {
        return new Buttons(
                read(article, words),
                useful(article, useful, words),
                save(article, words),
                new Button(
                        article.discussed().isEmpty() ? words.discuss() : words.join(article.replies),
                        new Action(DISCUSS, article.id)));
    }

    /** Those of an item that stands alone, with its discussion beneath. */
    Buttons buttonsAlone(Article article, int useful, DigestMessages words) {
        return new Buttons(read(article, words), useful(article, useful, words), save(article, words));
    }

    String nameOf(Long pseudonym, DigestMessages words) {
        return pseudonym == null
                ? words.someone()
                : pseudonyms.behind(pseudonym).map(people::nameOf).orElseGet(words::someone);
    }

    long numberOf(MemberRef member) {
        return pseudonyms.of(member);
    }

    private static Button read(Article article, DigestMessages words) {
        return Button.opening(words.read(), article.uri(), new Action(READ, article.id));
    }

    private static Button useful(Article article, int useful, DigestMessages words) {
        return new Button(words.useful(useful), new Action(USEFUL, article.id));
    }

    private static Button save(Article article, DigestMessages words) {
        return new Button(words.save(), new Action(SAVE, Subject.of(article)));
    }
}
