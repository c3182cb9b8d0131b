package io.rebond.privacy;

import io.rebond.chat.Button;
import io.rebond.chat.Language;
import io.rebond.chat.MemberRef;
import io.rebond.chat.PersonalDataHolder;
import io.rebond.chat.PersonalDataHolder.Entry;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Everything that any room stores about a member. */
@Singleton
class PersonalData {

    private final List<PersonalDataHolder> holders;
    private final OwnRecord own;
    private final Pseudonyms pseudonyms;

    PersonalData(Instance<PersonalDataHolder> holders, OwnRecord own, Pseudonyms pseudonyms) {
        // In the same order after each build: Quarkus promises none.
        this.holders = holders.stream()
                .sorted(Comparator.comparing(holder -> holder.getClass().getName()))
                .toList();
        this.own = own;
        this.pseudonyms = pseudonyms;
    }

    List<Entry> of(MemberRef member, Language language) {
        var entries = new ArrayList<>(own.show(member, language));
        holders.forEach(holder -> entries.addAll(holder.show(member, language)));
        return entries;
    }

    /** What they may change of it. */
    List<Button> choices(MemberRef member, Language language) {
        return holders.stream()
                .flatMap(holder -> holder.choices(member, language).stream())
                .toList();
    }

    /** The pseudonym goes last: the rooms find their rows by it. */
    void erase(MemberRef member) {
        holders.forEach(holder -> holder.erase(member));
        pseudonyms.forget(member);
    }

    /** @return how many rows went, of at most {@code most} of a kind */
    int expire(Instant limit, int most) {
        return holders.stream().mapToInt(holder -> holder.expire(limit, most)).sum();
    }
}
