package io.rebond.subscription;

import io.rebond.chat.Language;
import io.rebond.chat.MemberRef;
import io.rebond.chat.PersonalDataHolder;
import io.rebond.chat.Words;
import io.rebond.directory.Communities;
import io.rebond.privacy.Pseudonyms;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** What this room stores about a person: that they asked for an address, and the last day on which it was read. */
@Singleton
class SubscriptionRecord implements PersonalDataHolder {

    private final Subscriptions subscriptions;
    private final Communities communities;
    private final Pseudonyms pseudonyms;

    SubscriptionRecord(Subscriptions subscriptions, Communities communities, Pseudonyms pseudonyms) {
        this.subscriptions = subscriptions;
        this.communities = communities;
        this.pseudonyms = pseudonyms;
    }

    @Override
    public List<Entry> show(MemberRef member, Language language) {
        var words = Words.in(language, SubscriptionMessages.class);
        return pseudonyms.known(member).map(subscriptions::of).orElse(List.of()).stream()
                .map(each -> new Entry(
                        words.kind(),
                        words.shown(
                                communities.get(each.community()).name(),
                                each.readOn().map(LocalDate::toString).orElse("")),
                        each.since()))
                .toList();
    }

    @Override
    public void erase(MemberRef member) {
        pseudonyms.known(member).ifPresent(subscriptions::forget);
    }

    @Override
    public int expire(Instant limit, int most) {
        return subscriptions.expire(limit, most);
    }
}
