package io.rebond.teams;

import com.microsoft.bot.schema.ChannelAccount;
import io.rebond.chat.ChannelRef;
import io.rebond.chat.DeliveryFailed;
import io.rebond.chat.Language;
import io.rebond.chat.MemberRef;
import io.rebond.chat.Population;
import io.rebond.chat.Profile;
import io.rebond.chat.Role;
import io.rebond.chat.WorkspaceRef;
import io.rebond.connector.Connector;
import io.rebond.connector.ListedChannel;
import io.rebond.connector.TeamsSettings;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jboss.logging.Logger;

/** The teams and chats that the app was added to, and who is in them. Teams tells bots of nobody's role. */
@Singleton
class TeamsPopulation implements Population {

    private static final Logger LOG = Logger.getLogger(TeamsPopulation.class);

    /** Teams leaves the first channel of a team without a name, for each client to translate. */
    private static final String FIRST = "General";

    private final TeamsSettings settings;
    private final Conversations conversations;
    private final Acquaintances acquaintances;
    private final Connector connector;

    TeamsPopulation(
            TeamsSettings settings, Conversations conversations, Acquaintances acquaintances, Connector connector) {
        this.settings = settings;
        this.conversations = conversations;
        this.acquaintances = acquaintances;
        this.connector = connector;
    }

    @Override
    public String platform() {
        return Incoming.PLATFORM;
    }

    @Override
    public List<WorkspaceRef> workspaces() {
        return settings.isOff()
                ? List.of()
                : conversations.workspaces().stream()
                        .filter(workspace -> settings.allowsTenant(workspace.id()))
                        .toList();
    }

    /** A team that Rebond is in no longer is left out, not the others with it. */
    @Override
    public List<Channel> channels(WorkspaceRef workspace) {
        var known = conversations.of(workspace);
        var teams = known.stream().filter(each -> each.id().equals(each.team())).flatMap(this::channels);
        var groups = known.stream().filter(each -> each.team() == null).map(TeamsPopulation::group);
        return Stream.concat(teams, groups).toList();
    }

    @Override
    public List<Profile> members(ChannelRef channel) {
        return conversations.find(channel).stream()
                .flatMap(place -> roster(place).stream().map(account -> met(place, account)))
                .toList();
    }

    @Override
    public Map<MemberRef, Role> roles(WorkspaceRef workspace) {
        return Map.of();
    }

    @Override
    public Optional<Profile> profile(MemberRef member) {
        return member.workspace().platform().equals(platform())
                ? acquaintances.find(member).map(Acquaintance::profile)
                : Optional.empty();
    }

    /** A standard channel is open to its team alone, whose roster is that of the channel. */
    @Override
    public boolean readsWhatIsOpen(MemberRef member) {
        return false;
    }

    /** Only acts tell it here, so that the first one is to be answered in it. */
    @Override
    public Optional<Language> languageToldBy(MemberRef member) {
        return acquaintances.find(member).map(Acquaintance::language).map(Language::of);
    }

    @Override
    public Map<MemberRef, Language> languagesToldBy(Collection<MemberRef> members) {
        return acquaintances.languagesOf(members);
    }

    private Stream<Channel> channels(Conversation home) {
        try {
            return connector.channels(home.serviceUrl(), home.team()).stream().map(channel -> standing(home, channel));
        } catch (DeliveryFailed e) {
            var why = "the channels of a team could not be listed: " + e.getMessage();
            if (!e.isFatal()) {
                throw new IllegalStateException(why, e);
            }
            LOG.warn(why);
            return Stream.empty();
        }
    }

    /** Kept, so that it can be posted to before anybody has said a word there. */
    private Channel standing(Conversation home, ListedChannel channel) {
        var name = Optional.ofNullable(channel.name()).map(Limits::shown).orElse(FIRST);
        var place = home.beside(channel.id(), name);
        conversations.keep(place);
        return new Channel(place.ref(), name, channel.isStandard());
    }

    private static Channel group(Conversation place) {
        return new Channel(place.ref(), Optional.ofNullable(place.name()).orElse("chat"), false);
    }

    private List<ChannelAccount> roster(Conversation place) {
        try {
            return connector.members(place.serviceUrl(), place.team() == null ? place.id() : place.team());
        } catch (DeliveryFailed e) {
            throw new IllegalStateException("the members of a channel could not be listed: " + e.getMessage());
        }
    }

    /** Kept with Teams' own id, by which a personal chat can be opened with somebody who never wrote. */
    private Profile met(Conversation place, ChannelAccount account) {
        var id = Limits.name(Incoming.idOf(account));
        var met = new Acquaintance(
                place.tenant(),
                id,
                account.getId(),
                place.serviceUrl(),
                place.bot(),
                null,
                Limits.shown(account.getName()),
                null,
                null);
        acquaintances.keep(met);
        return acquaintances.find(met.ref()).orElse(met).profile();
    }
}
