package io.rebond.privacy;

import io.rebond.chat.Language;
import io.rebond.chat.Message;
import io.rebond.chat.Text;
import io.rebond.chat.Words;
import io.rebond.chat.WorkspaceRef;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/** What is stored about people, in figures that change by steps: two reports differ by nobody in particular. */
@Singleton
class StockReport {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("yyyy-MM-dd").withZone(ZoneOffset.UTC);

    private final StockWishes wishes;
    private final SuppressionRule rule;
    private final PrivacyConfig config;
    private final Clock clock;

    StockReport(StockWishes wishes, SuppressionRule rule, PrivacyConfig config, Clock clock) {
        this.wishes = wishes;
        this.rule = rule;
        this.config = config;
        this.clock = clock;
    }

    Message message(WorkspaceRef workspace, int people, Stock stock, Language language) {
        var words = Words.in(language, PrivacyMessages.class);
        int minimum = rule.minimum();
        var message = Message.titled(words.reportTitle())
                .context(words.reportFigures(DAY.format(clock.instant()), minimum, 2 * minimum, 3 * minimum - 1))
                .paragraph(words.reportPeople(
                        figure(people, words),
                        figure(wishes.told(workspace), words),
                        figure(wishes.declined(workspace), words)));
        // One person's first entry would otherwise be a new line.
        stock.kinds().forEach((kind, stored) -> rule.inSteps(stored)
                .ifPresent(figure -> message.paragraph(
                        Text.empty().strong(kind).plain("  " + words.reportLine(String.valueOf(figure))))));
        return message.paragraph(words.reportHowLong(
                        config.retentionMonths(), config.leavers().toDays()))
                .paragraph(words.reportWho(minimum))
                .context(words.reportKinds(minimum))
                .build();
    }

    private String figure(long people, PrivacyMessages words) {
        return rule.inSteps(people).map(String::valueOf).orElseGet(() -> words.reportFew(rule.minimum()));
    }
}
