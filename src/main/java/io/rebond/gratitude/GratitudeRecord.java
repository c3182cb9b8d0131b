package io.rebond.gratitude;

import io.rebond.chat.Action;
import io.rebond.chat.Button;
import io.rebond.chat.Language;
import io.rebond.chat.MemberRef;
import io.rebond.chat.Outbox;
import io.rebond.chat.PersonalDataHolder;
import io.rebond.chat.Words;
import io.rebond.gratitude.GoodTurn.Stage;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What is kept of who was asked what their manager may hear, and of whom a manager thanked. */
@Singleton
class GratitudeRecord implements PersonalDataHolder {

    private final GoodTurns turns;
    private final Silences silences;
    private final Works works;
    private final Whom whom;
    private final Outbox outbox;

    GratitudeRecord(GoodTurns turns, Silences silences, Works works, Whom whom, Outbox outbox) {
        this.turns = turns;
        this.silences = silences;
        this.works = works;
        this.whom = whom;
        this.outbox = outbox;
    }

    @Override
    public List<Entry> show(MemberRef member, Language language) {
        var words = Words.in(language, GratitudeMessages.class);
        var entries = new ArrayList<Entry>();
        whom.known(member).ifPresent(number -> {
            turns.of(number)
                    .forEach(turn -> entries.add(new Entry(words.kindAsked(), told(turn, words), turn.askedAt())));
            turns.about(number).stream()
                    .filter(turn -> turn.stage() == Stage.THANKED)
                    .forEach(turn -> entries.add(new Entry(words.kindThanked(), thanked(turn, words), null)));
            if (silences.of(number)) {
                entries.add(new Entry(words.kindSilence(), words.silence(), null));
            }
        });
        return entries;
    }

    @Override
    public List<Button> choices(MemberRef member, Language language) {
        return whom
                .known(member)
                .filter(number -> silences.of(number) || !turns.of(number).isEmpty())
                .map(number ->
                        new Button(Words.in(language, GratitudeMessages.class).choices(), new Action(Deciding.CHOICES)))
                .stream()
                .toList();
    }

    private String told(GoodTurn turn, GratitudeMessages words) {
        return words.stored(
                works.titleOf(turn).orElseGet(words::withdrawn),
                whom.name(turn.manager()).orElseGet(words::someone),
                turn.known().name(),
                turns.isTold(turn));
    }

    private String thanked(GoodTurn turn, GratitudeMessages words) {
        var name = whom.name(Optional.of(turn.person())).orElseGet(words::someone);
        return turn.words().isEmpty() ? name : name + ": " + turn.words();
    }

    /** Who is asked about a manager that was erased, reads that nobody asks any more. */
    @Override
    public void erase(MemberRef member) {
        whom.known(member).ifPresent(number -> {
            turns.forget(number);
            silences.end(number);
            var asked = turns.about(number);
            turns.forgetManager(number);
            asked.forEach(turn -> turn.delivery().ifPresent(outbox::refresh));
        });
    }

    @Override
    public int expire(Instant limit, int most) {
        return turns.forgetBefore(limit, most);
    }
}
