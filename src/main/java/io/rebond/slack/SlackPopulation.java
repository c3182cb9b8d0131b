package io.rebond.slack;

import com.slack.api.model.Conversation;
import com.slack.api.model.ConversationType;
import com.slack.api.model.User;
import io.rebond.chat.ChannelRef;
import io.rebond.chat.MemberRef;
import io.rebond.chat.Population;
import io.rebond.chat.Profile;
import io.rebond.chat.Role;
import io.rebond.chat.WorkspaceRef;
import io.rebond.webapi.Pages;
import io.rebond.webapi.SlackApi;
import io.rebond.webapi.SlackRefused;
import io.rebond.webapi.Standing;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The workspace's people and the channels that Rebond is in. */
@Singleton
class SlackPopulation implements Population {
    private static final int PAGE = 200;

    private final SlackApi api;
    private final Workspaces workspaces;
    private final Crowd crowd;
    private final Standing standing;
    private volatile Map<String, Channel> channels;

    SlackPopulation(SlackApi api, Workspaces workspaces, Crowd crowd, Standing standing) {
        this.api = api;
        this.workspaces = workspaces;
        this.crowd = crowd;
        this.standing = standing;
    }

    @Override
    public String platform() {
        return SlackPlatform.NAME;
    }

    /** Nobody is asked about a workspace that does not answer: it is told once it does. */
    @Override
    public List<WorkspaceRef> workspaces() {
        return workspaces.isConnected()
                ? workspaces.current().map(Workspace::ref).stream().toList()
                : List.of();
    }

    /** Each census begins here, so here everybody is asked for too: one list costs less than a question a person. */
    @Override
    public List<Channel> channels(WorkspaceRef workspace) {
        try {
            crowd.gather();
            channels = ours(workspace);
            standing.standsIn(channels.size());
            return List.copyOf(channels.values());
        } catch (SlackRefused e) {
            throw new IllegalStateException(e.getMessage(), e);
        }
    }

    /** Without the people of another company, with which the channel may be shared. */
    @Override
    public List<Profile> members(ChannelRef channel) {
        try {
            return Pages.of(cursor -> api.call(methods -> methods.conversationsMembers(request ->
                            request.channel(channel.id()).cursor(cursor).limit(PAGE))))
                    .stream()
                    .flatMap(page -> page.getMembers().stream())
                    .map(id -> profile(new MemberRef(channel.workspace(), id)))
                    .flatMap(Optional::stream)
                    .toList();
        } catch (SlackRefused e) {
            throw new IllegalStateException(e.getMessage(), e);
        }
    }

    @Override
    public Map<MemberRef, Role> roles(WorkspaceRef workspace) {
        return crowd.admins(workspace).stream().collect(Collectors.toMap(member -> member, member -> Role.ADMIN));
    }

    @Override
    public Optional<Profile> profile(MemberRef member) {
        return crowd.profile(member);
    }

    @Override
    public boolean readsWhatIsOpen(MemberRef member) {
        return !crowd.isGuest(member);
    }

    @Override
    public boolean hasLeft(MemberRef member) {
        try {
            return crowd.isDeactivated(member);
        } catch (SlackRefused e) {
            throw new IllegalStateException(e.getMessage(), e);
        }
    }

    /** What an event tells of somebody. */
    void renew(User user, WorkspaceRef workspace) {
        crowd.renew(user, workspace);
    }

    void forgetChannels() {
        channels = null;
    }

    /** The name of a channel that Rebond is in; the identifier of any other. */
    String channelName(String id) {
        var known = channels;
        return known != null && known.containsKey(id) ? known.get(id).name() : id;
    }

    /** True only for a channel that Rebond is in and that everybody who works here may read. */
    boolean isOpen(ChannelRef channel) {
        var known = channels;
        return known != null
                && known.containsKey(channel.id())
                && known.get(channel.id()).open();
    }

    /** True only when the channels are known, and it is not one of them. */
    boolean isAbsentFrom(ChannelRef channel) {
        var known = channels;
        return known != null && !known.containsKey(channel.id());
    }

    private Map<String, Channel> ours(WorkspaceRef workspace) throws SlackRefused {
        return Pages.of(cursor -> api.call(methods -> methods.conversationsList(request -> request.types(
                                List.of(ConversationType.PUBLIC_CHANNEL, ConversationType.PRIVATE_CHANNEL))
                        .excludeArchived(true)
                        .cursor(cursor)
                        .limit(PAGE))))
                .stream()
                .flatMap(page -> page.getChannels().stream())
                .filter(Conversation::isMember)
                .collect(Collectors.toMap(
                        Conversation::getId,
                        channel -> new Channel(
                                new ChannelRef(workspace, channel.getId()), channel.getName(), !channel.isPrivate())));
    }
}
