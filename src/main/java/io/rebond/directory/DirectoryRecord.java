package io.rebond.directory;

import io.rebond.chat.ChannelRef;
import io.rebond.chat.Language;
import io.rebond.chat.MemberRef;
import io.rebond.chat.PersonalDataHolder;
import io.rebond.chat.Words;
import io.rebond.privacy.Pseudonyms;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What the directory stores about a person. */
@Singleton
class DirectoryRecord implements PersonalDataHolder {

    private final Members members;
    private final Communities communities;
    private final Teams teams;
    private final Roles roles;
    private final Interests interests;
    private final Followers followers;
    private final Audit audit;
    private final Pseudonyms pseudonyms;

    DirectoryRecord(
            Members members,
            Communities communities,
            Teams teams,
            Roles roles,
            Interests interests,
            Followers followers,
            Audit audit,
            Pseudonyms pseudonyms) {
        this.members = members;
        this.communities = communities;
        this.teams = teams;
        this.roles = roles;
        this.interests = interests;
        this.followers = followers;
        this.audit = audit;
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
                                profile.language().formal().tag(),
                                profile.zone().getId()),
                        null)));
        pseudonyms
                .known(member)
                .map(communities::channelsOf)
                .filter(channels -> !channels.isEmpty())
                .ifPresent(channels -> entries.add(new Entry(words.kindChannels(), names(channels), null)));
        pseudonyms
                .known(member)
                .map(teams::namesFor)
                .filter(names -> !names.isEmpty())
                .ifPresent(names -> entries.add(new Entry(words.kindTeams(), String.join(", ", names), null)));
        var followed = interests.of(member);
        if (!followed.isEmpty()) {
            entries.add(new Entry(words.kindTopics(), String.join(", ", followed), null));
        }
        roles.of(member).forEach(grant -> entries.add(new Entry(words.kindRole(), told(grant, words), null)));
        pseudonyms
                .known(member)
                .map(audit::concerning)
                .orElse(List.of())
                .forEach(line -> entries.add(told(line, words)));
        return entries;
    }

    /** Lines of the audit stay, about nobody. */
    @Override
    public void erase(MemberRef member) {
        pseudonyms.known(member).ifPresent(number -> {
            teams.forget(number);
            interests.forget(number);
            followers.forget(number);
            members.forget(number);
        });
    }

    @Override
    public int expire(Instant limit, int most) {
        return audit.expire(limit, most);
    }

    private String told(Grant grant, DirectoryMessages words) {
        var scope = communities.nameOf(grant.scope());
        return scope.isEmpty()
                ? words.role(grant.role().name())
                : words.role(grant.role().name()) + ", " + scope;
    }

    private static Entry told(Audit.Line line, DirectoryMessages words) {
        var change = words.change(line.change().name());
        return new Entry(
                words.kindAudit(), line.detail().isEmpty() ? change : change + ": " + line.detail(), line.at());
    }

    private String names(Set<ChannelRef> channels) {
        return channels.stream()
                .map(channel -> "#" + communities.nameOf(channel))
                .sorted()
                .collect(Collectors.joining(" "));
    }
}
