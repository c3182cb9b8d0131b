package io.rebond.knowledge;

import io.rebond.chat.Action;
import io.rebond.chat.Answer;
import io.rebond.chat.Block;
import io.rebond.chat.Block.LinkItem;
import io.rebond.chat.Block.Paragraph;
import io.rebond.chat.Button;
import io.rebond.chat.Form;
import io.rebond.chat.Form.TextField;
import io.rebond.chat.Language;
import io.rebond.chat.MemberRef;
import io.rebond.chat.Message;
import io.rebond.chat.Text;
import io.rebond.chat.Words;
import io.rebond.command.Spelling;
import io.rebond.directory.Communities;
import io.rebond.directory.People;
import io.rebond.knowledge.Catalogue.Found;
import io.rebond.privacy.Pseudonyms;
import jakarta.inject.Singleton;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What was found, as the one who looks for it sees it, a few at a time. */
@Singleton
class Findings {

    static final String LOOK = "knowledge.find";
    static final String MORE = "knowledge.more";
    static final String SOUGHT = "words";

    private static final int SHOWN = 5;
    private static final int LINE_LIMIT = 300;
    private static final int TITLE_LIMIT = 60;

    private final Catalogue catalogue;
    private final Communities communities;
    private final People people;
    private final Pseudonyms pseudonyms;

    Findings(Catalogue catalogue, Communities communities, People people, Pseudonyms pseudonyms) {
        this.catalogue = catalogue;
        this.communities = communities;
        this.people = people;
        this.pseudonyms = pseudonyms;
    }

    static Answer form(Language language) {
        var words = Words.in(language, KnowledgeMessages.class);
        return new Answer.OpenForm(new Form(
                new Action(LOOK),
                words.findTitle(),
                words.findSubmit(),
                List.of(TextField.line(SOUGHT, words.fieldWords(), words.fieldWordsHint()))));
    }

    /** @param from how many have been shown already */
    Message message(MemberRef reader, Language language, String typed, int from) {
        var whole = typed.replaceAll("\\s+", " ").strip();
        var line = whole.length() > LINE_LIMIT ? whole.substring(0, LINE_LIMIT) : whole;
        var words = Words.in(language, KnowledgeMessages.class);
        var sought = Sought.of(line);
        if (sought.isEmpty()) {
            var example = Spelling.in(reader.workspace()).of(FindCommand.line(language));
            return Message.of(Text.marked(words.noWord(example)));
        }
        return catalogue
                .find(reader, sought)
                .map(found -> found.publications().isEmpty()
                        ? Message.saying(words.nothingFound(shortened(line)))
                                .context(words.whereFound())
                                .build()
                        : list(found, from, line, sought, language))
                .orElseGet(() -> Message.of(words.notYet()));
    }

    private Message list(Found found, int from, String line, Sought sought, Language language) {
        var words = Words.in(language, KnowledgeMessages.class);
        var all = found.publications();
        var message = Message.titled(
                found.whole()
                        ? words.found(shortened(line), all.size())
                        : words.foundSome(shortened(line), all.size()));
        all.stream()
                .skip(from)
                .limit(SHOWN)
                .forEach(publication -> message.add(line(publication, sought, words, language)));
        if (all.size() > from + SHOWN) {
            message.buttons(new Button(words.more(), new Action(MORE, from + SHOWN + " " + line)));
        }
        return message.context(words.whereFound()).build();
    }

    private Block line(Publication publication, Sought sought, KnowledgeMessages words, Language language) {
        var byline = byline(publication, words, language);
        var excerpt = Excerpt.of(publication.words(), sought);
        return publication
                .address()
                .<Block>map(address -> new LinkItem(publication.title(), address, Text.of(byline), excerpt))
                .orElseGet(() -> {
                    var told = Text.empty().strong(publication.title()).plain("\n" + byline);
                    return new Paragraph(
                            excerpt.isEmpty() ? told : told.plain("\n").then(excerpt));
                });
    }

    /** Where, when, by whom. */
    private String byline(Publication publication, KnowledgeMessages words, Language language) {
        var channel = publication.channel();
        var day = DateTimeFormatter.ofPattern("d MMMM yyyy", language.locale())
                .format(publication.at().atZone(communities.of(channel).zone()));
        var by = publication.by().flatMap(pseudonyms::behind).map(people::nameOf);
        return Stream.of(
                        Stream.of("#" + communities.nameOf(channel), day),
                        by.map(words::putForwardBy).stream(),
                        publication.topics().stream().limit(1).map(any -> String.join(", ", publication.topics())))
                .flatMap(parts -> parts)
                .collect(Collectors.joining(" · "));
    }

    private static String shortened(String line) {
        return line.length() > TITLE_LIMIT ? line.substring(0, TITLE_LIMIT - 1) + "…" : line;
    }
}
