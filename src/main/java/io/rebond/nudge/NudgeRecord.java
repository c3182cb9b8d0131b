package io.rebond.nudge;

import io.rebond.chat.Language;
import io.rebond.chat.MemberRef;
import io.rebond.chat.PersonalDataHolder;
import io.rebond.chat.Words;
import io.rebond.privacy.Pseudonyms;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What this room stores about a person: what they wrote, what was sent to them, and what they want no more of. */
@Singleton
class NudgeRecord implements PersonalDataHolder {

    /** Whoever did not confirm by then has thought better of it. */
    private static final Duration DRAFTS_KEPT = Duration.ofDays(1);

    private final Nudges nudges;
    private final Turns turns;
    private final Pauses pauses;
    private final Pseudonyms pseudonyms;
    private final Clock clock;

    NudgeRecord(Nudges nudges, Turns turns, Pauses pauses, Pseudonyms pseudonyms, Clock clock) {
        this.nudges = nudges;
        this.turns = turns;
        this.pauses = pauses;
        this.pseudonyms = pseudonyms;
        this.clock = clock;
    }

    @Override
    public List<Entry> show(MemberRef member, Language language) {
        var words = Words.in(language, NudgeMessages.class);
        var entries = new ArrayList<Entry>();
        pseudonyms.known(member).ifPresent(number -> {
            nudges.by(number).forEach(nudge -> entries.add(new Entry(words.kindWritten(), nudge.words(), nudge.at())));
            turns.sentTo(number).forEach(sent -> entries.add(new Entry(words.kindSent(), sent.words(), sent.at())));
            pauses.of(Set.of(number), clock.instant())
                    .forEach(pause -> entries.add(new Entry(
                            words.kindPause(),
                            words.pauseShown(
                                    pause.nudge() == Pauses.ALL,
                                    pause.until().map(NudgeRecord::date).orElse("")),
                            null)));
        });
        return entries;
    }

    /** What they wrote is theirs, and goes with them. */
    @Override
    public void erase(MemberRef member) {
        pseudonyms.known(member).ifPresent(number -> {
            nudges.by(number).forEach(nudge -> nudges.remove(nudge.id()));
            turns.forget(number);
            pauses.forget(number);
        });
    }

    @Override
    public int expire(Instant limit, int most) {
        return turns.expire(limit, most)
                + pauses.expire(clock.instant(), most)
                + nudges.expire(clock.instant().minus(DRAFTS_KEPT), limit, most);
    }

    private static String date(Instant until) {
        return LocalDate.ofInstant(until, ZoneOffset.UTC).toString();
    }
}
