package io.rebond.directory;

import io.rebond.chat.ChannelRef;
import io.rebond.chat.Language;
import io.rebond.chat.MemberRef;
import io.rebond.chat.PersonalDataHolder;
import io.rebond.chat.Words;
import io.rebond.privacy.Pseudonyms;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What the directory stores about a person. */
@Singleton
class DirectoryRecord implements PersonalDataHolder {

    private final Members members;
    private final Communities communities;
    private final Pseudonyms pseudonyms;

    DirectoryRecord(Members members, Communities communities, Pseudonyms pseudonyms) {
        this.members = members;
        this.communities = communities;
        this.pseudonyms = pseudonyms;
    }

    @Override
    public List<Entry> show(MemberRef member, Language language) {
        var words = Words.in(language, DirectoryMessages.class);
        var entries = new ArrayList<Entry>();
        members.find(member)
                .ifPresent(profile -> entries.add(new Entry(
                        words.kindProfile(),
                        words.profile(
                                profile.name(),
                                profile.language().tag(),
                                profile.zone().getId()),
                        null)));
        pseudonyms
                .known(member)
                .map(communities::channelsOf)
                .filter(channels -> !channels.isEmpty())
                .ifPresent(channels -> entries.add(new Entry(words.kindChannels(), names(channels), null)));
        return entries;
    }

    @Override
    public void erase(MemberRef member) {
        pseudonyms.known(member).ifPresent(members::forget);
    }

    private String names(Set<ChannelRef> channels) {
        return channels.stream()
                .map(channel -> "#" + communities.nameOf(channel))
                .sorted()
                .collect(Collectors.joining(" "));
    }
}
