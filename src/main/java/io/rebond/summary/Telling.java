package io.rebond.summary;

import io.rebond.chat.Act;
import io.rebond.chat.Block.Progress;
import io.rebond.chat.Language;
import io.rebond.chat.Message;
import io.rebond.chat.Words;
import io.rebond.directory.Community;
import io.rebond.directory.Playbooks;
import io.rebond.engagement.Participation;
import io.rebond.privacy.SuppressionRule;
import jakarta.inject.Singleton;
import java.util.List;

/** A community's figures in plain words. */
@Singleton
class Telling {

    private static final List<Act> TOLD = List.of(Act.USEFUL, Act.REACTED, Act.CLICKED, Act.REPLIED, Act.SHARED);

    private final Playbooks playbooks;

    Telling(Playbooks playbooks) {
        this.playbooks = playbooks;
    }

    Message of(Community community, Participation participation, Language language) {
        var words = Words.in(language, SummaryMessages.class);
        var message = Message.titled(words.title(community.name()));
        var rule = playbooks.ruleOf(community);
        long all = participation.eligible();
        if (!rule.shows(all)) {
            return message.paragraph(words.tooFew(rule.minimum())).build();
        }
        message.paragraph(words.eligible(all));
        rate(message, rule, words.activation(), participation.activated(), all, words, words::activated);
        rate(message, rule, words.contribution(), participation.contributing(), all, words, words::contributing);
        TOLD.forEach(act -> count(message, rule, act, participation.of(act), all, words));
        return message.context(words.footer(rule.minimum())).build();
    }

    private interface Sentence {
        String of(long some, long all);
    }

    private static void rate(
            Message.Builder message,
            SuppressionRule rule,
            String label,
            long some,
            long all,
            SummaryMessages words,
            Sentence sentence) {
        if (rule.shows(some, all)) {
            message.add(new Progress(label, (int) (100 * some / all))).paragraph(sentence.of(some, all));
        } else {
            message.paragraph(words.line(label, words.withheld()));
        }
    }

    private static void count(
            Message.Builder message,
            SuppressionRule rule,
            Act act,
            Participation.Count count,
            long all,
            SummaryMessages words) {
        var label = words.act(act.name());
        message.paragraph(
                rule.shows(count.people(), all)
                        ? words.times(label, count.times(), count.people())
                        : words.line(label, words.withheld()));
    }
}
