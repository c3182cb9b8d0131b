package io.rebond.poll;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Optional;

/** When a poll is to close, as people write it. */
final class ClosingTime {

    private static final DateTimeFormatter WRITTEN =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm").withResolverStyle(ResolverStyle.STRICT);

    private ClosingTime() {}

    static Optional<Instant> read(String typed, ZoneId zone) {
        try {
            return Optional.of(LocalDateTime.parse(Wording.line(typed), WRITTEN)
                    .atZone(zone)
                    .toInstant());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
