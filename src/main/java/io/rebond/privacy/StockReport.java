package io.rebond.privacy;

import io.rebond.chat.Language;
import io.rebond.chat.Message;
import io.rebond.chat.Text;
import io.rebond.chat.Words;
import io.rebond.privacy.Stock.Head;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Map;

/** What is stored about people, in figures that change by steps: two reports differ by nobody in particular. */
@Singleton
class StockReport {

    private final SuppressionRule rule;
    private final PrivacyConfig config;

    StockReport(SuppressionRule rule, PrivacyConfig config) {
        this.rule = rule;
        this.config = config;
    }

    /** @param figures of how many people, by kind, as {@link StockFigures} tells them */
    Message message(LocalDate day, Map<String, Long> figures, Language language) {
        var words = Words.in(language, PrivacyMessages.class);
        int minimum = rule.minimum();
        var message = Message.titled(words.reportTitle())
                .context(words.reportFigures(day.toString(), minimum, 2 * minimum, minimum + 1, 4 * minimum - 2))
                .paragraph(words.reportPeople(
                        figure(Head.KNOWN, figures, words),
                        figure(Head.TOLD, figures, words),
                        figure(Head.DECLINED, figures, words)));
        // One person's first entry would otherwise be a new line.
        figures.forEach((kind, stored) -> rule.inSteps(stored)
                .filter(figure -> !Head.is(kind))
                .ifPresent(figure -> message.paragraph(
                        Text.empty().strong(kind).plain("  " + words.reportLine(String.valueOf(figure))))));
        return message.paragraph(words.reportHowLong(
                        config.retentionMonths(), config.leavers().toDays()))
                .paragraph(words.reportWho(minimum))
                .context(words.reportKinds(minimum))
                .build();
    }

    private String figure(Head head, Map<String, Long> figures, PrivacyMessages words) {
        return rule.inSteps(figures.getOrDefault(head.kind(), 0L))
                .map(String::valueOf)
                .orElseGet(() -> words.reportFew(rule.minimum()));
    }
}
