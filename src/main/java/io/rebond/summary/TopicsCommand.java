package io.rebond.summary;

import io.rebond.chat.Answer;
import io.rebond.chat.Asker;
import io.rebond.chat.CommandContribution;
import io.rebond.chat.Language;
import io.rebond.chat.Message;
import io.rebond.chat.Words;
import io.rebond.directory.Communities;
import io.rebond.directory.Playbooks;
import io.rebond.indicator.Bulletin;
import io.rebond.indicator.Indicators;
import jakarta.enterprise.context.Dependent;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Command;

/** {@code summary topics}: how what was published on each topic was received in the four weeks, the same for everybody. */
@Dependent
@Command
class TopicsCommand implements CommandContribution {

    private final Communities communities;
    private final Indicators indicators;
    private final Playbooks playbooks;

    TopicsCommand(Communities communities, Indicators indicators, Playbooks playbooks) {
        this.communities = communities;
        this.indicators = indicators;
        this.playbooks = playbooks;
    }

    @Override
    public String name() {
        return "summary topics";
    }

    @Override
    public String french() {
        return "bilan themes";
    }

    @Override
    public String does(Language language) {
        return Words.in(language, SummaryMessages.class).doesTopics();
    }

    @Override
    public Answer run(Asker asker) {
        var community = communities.of(asker.where());
        var words = Words.in(asker.language(), SummaryMessages.class);
        var message = Message.titled(words.topicsTitle(community.name()));
        var bulletin =
                indicators.latest(community).filter(told -> !told.topics().isEmpty());
        bulletin.ifPresentOrElse(
                told -> tell(told, message, words, asker.language()), () -> message.paragraph(words.noTopics()));
        return new Answer.Private(
                message.context(words.topicsFooter(playbooks.ruleOf(community).minimum()))
                        .build());
    }

    private static void tell(Bulletin bulletin, Message.Builder message, SummaryMessages words, Language language) {
        message.context(words.period(Telling.day(bulletin.week().last(), language)));
        bulletin.topics().entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .forEach(topic -> message.paragraph(words.topic(
                        topic.getKey(),
                        topic.getValue(),
                        figure(bulletin.opened(topic.getKey()), words),
                        figure(bulletin.reacted(topic.getKey()), words))));
    }

    private static String figure(Optional<Integer> people, SummaryMessages words) {
        return people.map(String::valueOf).orElseGet(words::hidden);
    }
}
