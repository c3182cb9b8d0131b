package io.rebond.engagement;

import io.rebond.chat.Language;
import io.rebond.chat.MemberRef;
import io.rebond.chat.PersonalDataHolder;
import io.rebond.chat.Words;
import io.rebond.directory.Communities;
import io.rebond.engagement.Interactions.Trace;
import io.rebond.privacy.Pseudonyms;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;

/** The recorded acts of one person, for that person. */
@Singleton
class EngagementRecord implements PersonalDataHolder {

    private final Interactions interactions;
    private final Slices slices;
    private final Pseudonyms pseudonyms;
    private final Communities communities;

    EngagementRecord(Interactions interactions, Slices slices, Pseudonyms pseudonyms, Communities communities) {
        this.interactions = interactions;
        this.slices = slices;
        this.pseudonyms = pseudonyms;
        this.communities = communities;
    }

    @Override
    public List<Entry> show(MemberRef member, Language language) {
        var words = Words.in(language, EngagementMessages.class);
        return pseudonyms.known(member).map(interactions::of).orElse(List.of()).stream()
                .map(trace -> new Entry(words.act(trace.act().name()), what(trace), trace.at()))
                .toList();
    }

    @Override
    public void erase(MemberRef member) {
        pseudonyms.known(member).ifPresent(number -> {
            interactions.erase(number);
            slices.forget(number);
        });
    }

    @Override
    public int expire(Instant limit, int most) {
        return communities.all().stream()
                .mapToInt(community -> interactions.eraseBefore(limit, community.id(), most))
                .sum();
    }

    private static String what(Trace trace) {
        return switch (trace.act()) {
            case REACTED -> trace.subject() + " :" + trace.detail() + ":";
            default -> trace.subject();
        };
    }
}
