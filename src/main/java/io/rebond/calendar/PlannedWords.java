package io.rebond.calendar;

import io.rebond.calendar.Planned.Kind;
import io.rebond.chat.ChannelRef;
import io.rebond.chat.Language;
import io.rebond.chat.Words;
import java.util.function.Function;

/** Tells what is planned, in the reader's language. */
public final class PlannedWords {

    private final CalendarMessages messages;

    private PlannedWords(CalendarMessages messages) {
        this.messages = messages;
    }

    public static PlannedWords in(Language language) {
        return new PlannedWords(Words.in(language, CalendarMessages.class));
    }

    /** {@code edition}, or {@code poll closes}. */
    public String kind(Planned planned) {
        return messages.kind(planned.feature(), planned.kind() == Kind.CLOSES);
    }

    /** The kind and, where there is one, the title, on one line. */
    public String what(Planned planned) {
        return planned.title().isEmpty()
                ? kind(planned)
                : messages.titled(kind(planned), planned.title().replaceAll("\\s+", " "));
    }

    /** {@code #java}, or the audience. */
    public String where(Planned planned, Function<ChannelRef, String> names) {
        return planned.place()
                .map(channel -> "#" + names.apply(channel))
                .orElseGet(() -> messages.onTheirClocks(planned.audience()));
    }
}
