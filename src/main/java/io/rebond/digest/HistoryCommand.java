package io.rebond.digest;

import io.rebond.chat.Action;
import io.rebond.chat.Answer;
import io.rebond.chat.Asker;
import io.rebond.chat.Button;
import io.rebond.chat.CommandContribution;
import io.rebond.chat.Language;
import io.rebond.chat.Message;
import io.rebond.chat.Role;
import io.rebond.chat.Text;
import io.rebond.chat.Words;
import io.rebond.directory.Communities;
import io.rebond.directory.Community;
import io.rebond.directory.People;
import jakarta.enterprise.context.Dependent;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;

/** {@code digest history}: what really went out, the latest first. */
@Dependent
@Command
class HistoryCommand implements CommandContribution {

    private static final int SHOWN = 10;

    private final Editions editions;
    private final Articles articles;
    private final UsefulVotes votes;
    private final Communities communities;
    private final People people;

    HistoryCommand(Editions editions, Articles articles, UsefulVotes votes, Communities communities, People people) {
        this.people = people;
        this.editions = editions;
        this.articles = articles;
        this.votes = votes;
        this.communities = communities;
    }

    @Override
    public String name() {
        return "digest history";
    }

    @Override
    public String french() {
        return "veille historique";
    }

    @Override
    public Role needs() {
        return Role.ANIMATOR;
    }

    @Override
    public String does(Language language) {
        return Words.in(language, ReviewMessages.class).doesHistory();
    }

    @Override
    public Answer run(Asker asker) {
        var words = Words.in(asker.language(), ReviewMessages.class);
        var community = communities.of(asker.where());
        if (!people.roleWithin(asker.member(), community).covers(needs())) {
            return Answer.privately(
                    Words.in(asker.language(), DigestMessages.class).notYours(community.name()));
        }
        var latest = editions.latest(community.id(), SHOWN);
        if (latest.isEmpty()) {
            return Answer.privately(words.noHistory());
        }
        var message = Message.titled(words.historyTitle(community.name()));
        latest.forEach(edition -> message.paragraph(line(edition, community, words, asker.language()))
                .buttons(new Button(words.correct(), new Action(Correcting.CHOOSE, edition.id))));
        return new Answer.Private(message.build());
    }

    private Text line(Edition edition, Community community, ReviewMessages words, Language language) {
        var items = articles.of(edition);
        int useful = votes.totals(items.stream().map(item -> item.id).toList()).values().stream()
                .mapToInt(Integer::intValue)
                .sum();
        int replies = items.stream().mapToInt(item -> item.replies).sum();
        var channels = editions.copies(edition.id).stream()
                .map(copy -> "#" + communities.nameOf(copy.channel()))
                .collect(Collectors.joining(" "));
        var date = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(language.locale())
                .format(edition.publishedAt.atZone(community.zone()));
        return Text.empty()
                .strong(words.historyNumber(edition.number, date))
                .plain("  " + channels + "\n" + words.historyFigures(items.size(), useful, replies));
    }
}
