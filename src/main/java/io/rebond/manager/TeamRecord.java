package io.rebond.manager;

import io.rebond.chat.Language;
import io.rebond.chat.MemberRef;
import io.rebond.chat.PersonalDataHolder;
import io.rebond.chat.Words;
import io.rebond.privacy.Pseudonyms;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;

/** What this room stores about a person: what they want as a manager, and that they were written to. */
@Singleton
class TeamRecord implements PersonalDataHolder {

    private final Wishes wishes;
    private final Letters letters;
    private final Pseudonyms pseudonyms;

    TeamRecord(Wishes wishes, Letters letters, Pseudonyms pseudonyms) {
        this.wishes = wishes;
        this.letters = letters;
        this.pseudonyms = pseudonyms;
    }

    @Override
    public List<Entry> show(MemberRef member, Language language) {
        var words = Words.in(language, TeamMessages.class);
        var entries = new ArrayList<Entry>();
        pseudonyms.known(member).ifPresent(number -> {
            wishes.of(number).ifPresent(wish -> entries.add(new Entry(words.kindWish(), said(wish, language), null)));
            letters.to(number).forEach(letter -> entries.add(new Entry(words.kindLetter(), letter, null)));
        });
        return entries;
    }

    @Override
    public void erase(MemberRef member) {
        pseudonyms.known(member).ifPresent(number -> {
            wishes.forget(number);
            letters.forget(number);
        });
    }

    @Override
    public int expire(Instant limit, int most) {
        return letters.expire(LocalDate.ofInstant(limit, ZoneOffset.UTC), most);
    }

    private static String said(Wish wish, Language language) {
        var words = Words.in(language, TeamMessages.class);
        return words.kept(
                words.goalNamed(wish.goal().map(Goal::name).orElse("")),
                wish.day().getDisplayName(TextStyle.FULL, language.locale()),
                wish.stopped());
    }
}
