package io.rebond.recognition;

import io.rebond.chat.Language;
import io.rebond.chat.MemberRef;
import io.rebond.chat.PersonalDataHolder;
import io.rebond.chat.Words;
import io.rebond.privacy.Pseudonyms;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** What is kept of a person's thanks, given and received, and their choice. */
@Singleton
class KudosRecord implements PersonalDataHolder {

    private final Gifts gifts;
    private final Roundups roundups;
    private final Choices choices;
    private final Allowance allowance;
    private final Showing showing;
    private final Names names;
    private final Pseudonyms pseudonyms;

    KudosRecord(
            Gifts gifts,
            Roundups roundups,
            Choices choices,
            Allowance allowance,
            Showing showing,
            Names names,
            Pseudonyms pseudonyms) {
        this.gifts = gifts;
        this.roundups = roundups;
        this.choices = choices;
        this.allowance = allowance;
        this.showing = showing;
        this.names = names;
        this.pseudonyms = pseudonyms;
    }

    @Override
    public List<Entry> show(MemberRef member, Language language) {
        var words = Words.in(language, KudosMessages.class);
        var entries = new ArrayList<Entry>();
        choices.made(member)
                .ifPresent(choice -> entries.add(new Entry(words.fieldChoice(), words.choice(choice.name()), null)));
        pseudonyms.known(member).ifPresent(number -> gifts.of(number).stream()
                .map(gift -> entry(gift, number, words))
                .forEach(entries::add));
        return entries;
    }

    private Entry entry(Gift gift, long person, KudosMessages words) {
        boolean given = gift.giver() == person;
        return new Entry(
                given ? words.kindGiven() : words.kindReceived(),
                words.entry(
                        names.of(given ? gift.receiver() : gift.giver(), words),
                        names.of(gift.place(), words),
                        gift.words(),
                        gift.standing()),
                gift.givenAt());
    }

    /** The other of the two keeps having been thanked, or having thanked, by nobody and for nothing that was said. */
    @Override
    public void erase(MemberRef member) {
        pseudonyms.known(member).ifPresent(number -> {
            var concerned = gifts.of(number);
            gifts.withhold(number);
            choices.forget(number);
            concerned.stream().filter(gift -> gift.shown().isPresent()).forEach(showing::refresh);
        });
    }

    @Override
    public int expire(Instant limit, int most) {
        return gifts.expire(limit, most) + roundups.expire(limit, most) + allowance.expire(most);
    }
}
