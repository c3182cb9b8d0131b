package io.rebond.mail;

import io.rebond.chat.ChannelRef;
import io.rebond.chat.MemberRef;
import io.rebond.chat.Newsletter;
import io.rebond.chat.Population;
import io.rebond.chat.Profile;
import io.rebond.chat.Role;
import io.rebond.chat.WorkspaceRef;
import jakarta.inject.Singleton;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The recipients, as the rest of the house may know them: nobody's address. They are in no channel, so the census meets none
 * of them, and they count in no population.
 */
@Singleton
class MailingList implements Newsletter, Population {

    private final Recipients recipients;
    private final MailSettings settings;

    MailingList(Recipients recipients, MailSettings settings) {
        this.recipients = recipients;
        this.settings = settings;
    }

    @Override
    public boolean isOn() {
        return settings.isOn();
    }

    @Override
    public int count(long community, String after) {
        return recipients.countActive(community, after);
    }

    @Override
    public List<Reader> next(long community, String after, int most) {
        return recipients.active(community, after, most).stream()
                .map(recipient -> new Reader(recipient.ref(), recipient.language()))
                .toList();
    }

    @Override
    public String platform() {
        return MailSettings.PLATFORM;
    }

    @Override
    public List<WorkspaceRef> workspaces() {
        return List.of();
    }

    @Override
    public List<Channel> channels(WorkspaceRef workspace) {
        return List.of();
    }

    @Override
    public List<Profile> members(ChannelRef channel) {
        return List.of();
    }

    @Override
    public Map<MemberRef, Role> roles(WorkspaceRef workspace) {
        return Map.of();
    }

    @Override
    public Optional<Profile> profile(MemberRef member) {
        return recipients.find(member.id()).map(MailingList::profile);
    }

    private static Profile profile(Recipient recipient) {
        var name = recipient.name().isEmpty() ? "…" : recipient.name();
        return new Profile(recipient.ref(), name, recipient.language(), ZoneOffset.UTC, true);
    }
}
