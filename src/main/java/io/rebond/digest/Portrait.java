package io.rebond.digest;

import io.rebond.chat.Action;
import io.rebond.chat.Block;
import io.rebond.chat.Block.LinkItem;
import io.rebond.chat.Button;
import io.rebond.chat.MemberRef;
import io.rebond.chat.Text;
import io.rebond.directory.People;
import io.rebond.directory.Topics;
import io.rebond.privacy.Pseudonyms;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.List;
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

    /** Answered by the room that knows what people want to read about. */
    private static final String FOLLOW = "topics.follow";

    private final Pseudonyms pseudonyms;
    private final People people;

    Portrait(Pseudonyms pseudonyms, People people) {
        this.pseudonyms = pseudonyms;
        this.people = people;
    }

    /** What leads somewhere is a link; what does not, a paragraph that says as much. */
    Block item(Article article, DigestMessages words) {
        var byline = byline(article, words);
        var topics = Topics.read(article.topics).names();
        var line = Text.of(topics.isEmpty() ? byline : byline + " · " + String.join(", ", topics));
        var said = Stream.of(
                        said(article.why, article.proposedBy, words), said(article.note, article.reviewedBy, words))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining("\n"));
        var told = Stream.of(article.body, said).filter(text -> !text.isEmpty()).collect(Collectors.joining("\n"));
        var word = told.isEmpty() ? Text.empty() : Text.of(told);
        return article.uri()
                .<Block>map(address -> new LinkItem(article.title, address, line, word))
                .orElseGet(() -> new Block.Paragraph(Text.empty()
                        .strong(article.title)
                        .plain("\n" + line.words() + (told.isEmpty() ? "" : "\n" + told))));
    }

    private String byline(Article article, DigestMessages words) {
        return switch (article.kind) {
            case ARTICLE -> words.byline(article.origin, article.minutes == null ? 0 : article.minutes);
            case ANNOUNCEMENT -> words.announcement();
            case PROJECT ->
                article.finished
                        ? words.projectFinished(nameOf(article.owner, words))
                        : words.project(nameOf(article.owner, words));
            case STORY -> words.story(nameOf(article.owner, words));
            case MESSAGE -> words.said(nameOf(article.owner, words));
        };
    }

    private String said(String word, Long by, DigestMessages words) {
        return word.isEmpty() ? "" : words.word(word, nameOf(by, words));
    }

    /** Those of an item within an edition. */
    List<Button> buttons(Article article, int useful, DigestMessages words) {
        var discuss = new Button(
                article.discussed().isEmpty() ? words.discuss() : words.join(article.replies),
                new Action(DISCUSS, article.id));
        return Stream.concat(
                        Stream.concat(buttonsAlone(article, useful, words).stream(), Stream.of(discuss)),
                        topics(article, words))
                .toList();
    }

    /** Those of an item that stands alone, with its discussion beneath. */
    List<Button> buttonsAlone(Article article, int useful, DigestMessages words) {
        return article.uri()
                .map(address ->
                        List.of(read(article, address, words), useful(article, useful, words), save(article, words)))
                .orElseGet(() -> List.of(useful(article, useful, words)));
    }

    private static Stream<Button> topics(Article article, DigestMessages words) {
        return Topics.read(article.topics).names().stream()
                .map(topic -> new Button(words.follow(topic), new Action(FOLLOW, topic)));
    }

    /** Those of an item in a letter: what stays behind cannot be counted up, nor answered under. */
    List<Button> buttonsByMail(Article article, DigestMessages words) {
        var useful = useful(article, 0, words);
        return article.uri()
                .map(address -> List.of(read(article, address, words), useful))
                .orElseGet(() -> List.of(useful));
    }

    String nameOf(Long pseudonym, DigestMessages words) {
        return pseudonym == null
                ? words.someone()
                : pseudonyms.behind(pseudonym).map(people::nameOf).orElseGet(words::someone);
    }

    long numberOf(MemberRef member) {
        return pseudonyms.of(member);
    }

    private static Button read(Article article, URI address, DigestMessages words) {
        return Button.opening(words.read(), address, new Action(READ, article.id));
    }

    private static Button useful(Article article, int useful, DigestMessages words) {
        return new Button(words.useful(useful), new Action(USEFUL, article.id));
    }

    private static Button save(Article article, DigestMessages words) {
        return new Button(words.save(), new Action(SAVE, Subject.of(article)));
    }
}
