package io.rebond.recognition;

import io.rebond.chat.ChannelRef;
import io.rebond.chat.Language;
import io.rebond.chat.MemberRef;
import io.rebond.directory.Communities;
import io.rebond.directory.People;
import io.rebond.privacy.Pseudonyms;
import jakarta.inject.Singleton;
import java.util.List;

/** Who is behind a number, and where it was, in words. */
@Singleton
class Names {

    private final People people;
    private final Pseudonyms pseudonyms;
    private final Communities communities;

    Names(People people, Pseudonyms pseudonyms, Communities communities) {
        this.people = people;
        this.pseudonyms = pseudonyms;
        this.communities = communities;
    }

    String of(long person, KudosMessages words) {
        return pseudonyms.behind(person).map(people::nameOf).orElseGet(words::someone);
    }

    Language languageOf(long person) {
        return pseudonyms.behind(person).map(people::languageOf).orElse(Language.ENGLISH);
    }

    String of(ChannelRef place, KudosMessages words) {
        return communities.knows(place) ? "#" + communities.nameOf(place) : words.conversation();
    }

    String all(List<MemberRef> members, KudosMessages words) {
        return list(members.stream().map(people::nameOf).toList(), words);
    }

    static String list(List<String> names, KudosMessages words) {
        int last = names.size() - 1;
        return last == 0 ? names.get(0) : words.and(String.join(", ", names.subList(0, last)), names.get(last));
    }
}
