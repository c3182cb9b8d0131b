package io.rebond.recognition;

import io.rebond.chat.Action;
import io.rebond.chat.Answer;
import io.rebond.chat.Asker;
import io.rebond.chat.Button;
import io.rebond.chat.MemberRef;
import io.rebond.chat.Message;
import io.rebond.chat.Words;
import io.rebond.recognition.Ledger.Effect;
import io.rebond.recognition.Reading.Meaning;
import io.rebond.recognition.Reading.Wish;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/** Passes on what somebody wrote: to all whom it names, or to nobody. */
@Singleton
class Giving {

    /** @param field what was wrong; "" when it was passed on */
    record Outcome(String field, String sentence, Answer answer) {}

    private final Reading reading;
    private final Handing handing;
    private final Allowance allowance;
    private final Nights nights;
    private final Names names;
    private final Clock clock;

    Giving(Reading reading, Handing handing, Allowance allowance, Nights nights, Names names, Clock clock) {
        this.reading = reading;
        this.handing = handing;
        this.allowance = allowance;
        this.nights = nights;
        this.names = names;
        this.clock = clock;
    }

    Outcome take(Asker asker, Wish wish) {
        var meaning = reading.of(wish, asker);
        if (!meaning.field().isEmpty()) {
            return new Outcome(meaning.field(), meaning.sentence(), null);
        }
        var words = Words.in(asker.language(), KudosMessages.class);
        var now = clock.instant();
        int most = allowance.of(meaning.occasion().community());
        int left = allowance.left(asker.member(), meaning.occasion().community(), now);
        if (left < meaning.receivers().size()) {
            return new Outcome(Reading.WHO, left == 0 ? words.spent(most) : words.tooFewLeft(left), null);
        }
        return give(asker, meaning, now, words);
    }

    /** The rows decide: who thanks somebody else at the same moment may have taken what was left. */
    private Outcome give(Asker asker, Meaning meaning, Instant now, KudosMessages words) {
        var occasion = meaning.occasion();
        var given = meaning.receivers().stream()
                .filter(receiver -> handing.give(asker.member(), receiver, occasion, now) == Effect.GIVEN)
                .toList();
        if (given.isEmpty()) {
            return new Outcome(Reading.WHO, words.spent(allowance.of(occasion.community())), null);
        }
        return new Outcome("", "", told(asker, occasion, given, now, words));
    }

    private Answer told(Asker asker, Occasion occasion, List<MemberRef> given, Instant now, KudosMessages words) {
        var message = Message.saying(words.given(names.all(given, words)));
        var asleep = given.stream()
                .filter(member -> nights.over(member, occasion.community().id()).isPresent())
                .toList();
        if (!asleep.isEmpty()) {
            message.paragraph(words.inTheMorning(names.all(asleep, words)));
        }
        return new Answer.Private(message.paragraph(
                        occasion.open()
                                ? words.othersMaySee(names.of(occasion.place(), words), given.size())
                                : words.nobodyElseSees())
                .buttons(new Button(
                        words.takeBack(),
                        new Action(Deciding.TAKE_BACK, occasion.key().toString())))
                .context(words.left(allowance.left(asker.member(), occasion.community(), now)))
                .build());
    }
}
