package io.rebond.api;

import io.rebond.chat.Answer;
import io.rebond.chat.Asker;
import io.rebond.chat.Message;
import io.rebond.chat.Text;
import io.rebond.chat.Words;
import io.rebond.directory.Audit;
import io.rebond.directory.Audit.Change;
import io.rebond.directory.Communities;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Optional;

/** Makes tokens, lists them and ends them. */
@Singleton
class Issuing {

    static final int MOST = 50;
    private static final int NAME_LIMIT = 100;

    private final Tokens tokens;
    private final Scopes scopes;
    private final Communities communities;
    private final Audit audit;
    private final Clock clock;

    Issuing(Tokens tokens, Scopes scopes, Communities communities, Audit audit, Clock clock) {
        this.tokens = tokens;
        this.scopes = scopes;
        this.communities = communities;
        this.audit = audit;
        this.clock = clock;
    }

    /** @param until the last day, or "" */
    Answer create(Asker asker, String typed, List<String> reports, String until) {
        try {
            var name = name(typed, asker);
            var permissions = scopes.understood(reports, asker);
            var ends = ends(until, asker);
            var secret = Bearer.drawn();
            if (!tokens.add(asker.where().workspace(), name, secret, permissions, ends)) {
                throw new Misread(words(asker).known(Scopes.shown(name)));
            }
            audit.note(
                    asker.member(),
                    Change.TOKEN_CREATED,
                    name + ", "
                            + scopes.inWords(
                                    permissions, communities.of(asker.where()).language()));
            return new Answer.Private(Message.saying(words(asker)
                            .created(name, scopes.inWords(permissions, asker.language()), untilThen(ends, asker)))
                    .paragraph(Text.empty().code(secret.reveal()))
                    .context(words(asker).once())
                    .build());
        } catch (Misread e) {
            return Answer.privately(Text.marked(e.getMessage()));
        }
    }

    Answer revoke(Asker asker, String typed) {
        var name = plain(typed);
        if (!tokens.remove(asker.where().workspace(), name)) {
            return Answer.privately(words(asker).noToken(Scopes.shown(name)));
        }
        audit.note(asker.member(), Change.TOKEN_REVOKED, name);
        return Answer.privately(words(asker).revoked(name));
    }

    Answer list(Asker asker) {
        var all = tokens.in(asker.where().workspace());
        if (all.isEmpty()) {
            return Answer.privately(words(asker).none());
        }
        var message = Message.titled(words(asker).title());
        all.forEach(token -> message.paragraph(Text.empty().strong(token.name()).plain("  " + line(token, asker))));
        return new Answer.Private(message.build());
    }

    private String line(Token token, Asker asker) {
        var until = token.isValid(clock.instant())
                ? untilThen(token.ends(), asker)
                : words(asker).ended();
        return words(asker)
                .line(
                        scopes.inWords(token.permissions(), asker.language()),
                        until,
                        token.usedOn().map(day -> date(day, asker)).orElse(""));
    }

    private String name(String typed, Asker asker) throws Misread {
        var name = plain(typed);
        if (name.isEmpty() || name.length() > NAME_LIMIT) {
            throw new Misread(words(asker).name(NAME_LIMIT));
        }
        if (tokens.in(asker.where().workspace()).size() >= MOST) {
            throw new Misread(words(asker).tooMany(MOST));
        }
        return name;
    }

    /** At the end of that day, where the community lives. */
    private Optional<Instant> ends(String until, Asker asker) throws Misread {
        if (until.isBlank()) {
            return Optional.empty();
        }
        try {
            var day = LocalDate.parse(until.strip());
            var end = day.plusDays(1).atStartOfDay(zone(asker)).toInstant();
            if (!end.isAfter(clock.instant())) {
                throw new Misread(words(asker).past(date(day, asker)));
            }
            return Optional.of(end);
        } catch (DateTimeParseException e) {
            throw new Misread(words(asker).noDate(Scopes.shown(until)));
        }
    }

    private String untilThen(Optional<Instant> ends, Asker asker) {
        return ends.map(end -> end.minusSeconds(1).atZone(zone(asker)).toLocalDate())
                .map(day -> words(asker).until(date(day, asker)))
                .orElse("");
    }

    private ZoneId zone(Asker asker) {
        return communities.of(asker.where()).zone();
    }

    private static String date(LocalDate day, Asker asker) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(asker.language().locale())
                .format(day);
    }

    private static String plain(String typed) {
        return typed.replaceAll("\\p{Cc}", " ").strip();
    }

    private static ApiMessages words(Asker asker) {
        return Words.in(asker.language(), ApiMessages.class);
    }
}
