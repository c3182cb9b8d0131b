package io.rebond.digest;

import io.rebond.chat.Language;
import io.rebond.chat.Words;
import io.rebond.feed.FeedMessages;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/** How a source is doing, in one line. */
record Health(ZoneId zone, Language language) {

    String of(Source source) {
        var words = Words.in(language, DigestMessages.class);
        if (source.standing == Standing.PAUSED) {
            return words.sourceRests();
        }
        if (source.problem != null) {
            var problem = Words.in(language, FeedMessages.class).problem(source.problem)
                    + (source.detail == null || source.detail.isEmpty() ? "" : " (" + source.detail + ")");
            return words.sourceFailing(problem, source.failures, moment(source.lastSuccessAt));
        }
        return source.lastSuccessAt == null ? words.sourceNotRead() : words.sourceFine(moment(source.lastSuccessAt));
    }

    private String moment(Instant at) {
        var pattern = DateTimeFormatter.ofPattern("d MMMM HH:mm", language.locale());
        return at == null ? null : pattern.format(at.atZone(zone));
    }
}
