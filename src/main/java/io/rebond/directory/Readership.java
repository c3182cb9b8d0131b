package io.rebond.directory;

import io.rebond.chat.ChannelRef;
import io.rebond.chat.MemberRef;
import io.rebond.chat.WorkspaceRef;
import io.rebond.privacy.Pseudonyms;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;

/** Who may read where. */
@Singleton
public class Readership {

    private static final long ANY = 0;

    private final Jdbi database;
    private final People people;
    private final Pseudonyms pseudonyms;

    Readership(Jdbi database, People people, Pseudonyms pseudonyms) {
        this.database = database;
        this.people = people;
        this.pseudonyms = pseudonyms;
    }

    /**
     * What the member may read, of the channels of their own workspace that Rebond stands in: those that they are in, and the
     * open ones where the platform lets them. As the platform told last; what it has not told is closed.
     */
    public Set<ChannelRef> openTo(MemberRef member) {
        var workspace = member.workspace();
        return database
                .withHandle(handle -> handle.createQuery("select channel from channel "
                                + "where platform = ? and workspace = ? and stands and (open and ? or exists (select 1 from membership "
                                + "where membership.channel_id = channel.id and membership.pseudonym_id = ?))")
                        .bind(0, workspace.platform())
                        .bind(1, workspace.id())
                        .bind(2, people.readsWhatIsOpen(member))
                        .bind(3, pseudonyms.known(member).orElse(-1L))
                        .mapTo(String.class)
                        .list())
                .stream()
                .map(id -> new ChannelRef(workspace, id))
                .collect(Collectors.toSet());
    }

    /** Whether whoever works there may read it; not before the platform has said so, and no direct conversation. */
    public boolean isOpen(ChannelRef channel) {
        return database.withHandle(handle -> handle.createQuery(
                        "select 1 from channel where platform = ? and workspace = ? and channel = ? and stands and open")
                .bind(0, channel.workspace().platform())
                .bind(1, channel.workspace().id())
                .bind(2, channel.id())
                .mapTo(Integer.class)
                .findOne()
                .isPresent());
    }

    /** The channels of a community that whoever works there may read, with their names, by the alphabet. */
    public Map<ChannelRef, String> openPlaces(Community community) {
        return openPlaces(community.workspace(), community.id());
    }

    /** The same of a whole workspace. */
    public Map<ChannelRef, String> openPlaces(WorkspaceRef workspace) {
        return openPlaces(workspace, ANY);
    }

    private Map<ChannelRef, String> openPlaces(WorkspaceRef workspace, long community) {
        var names = new LinkedHashMap<ChannelRef, String>();
        database.useHandle(handle -> handle.createQuery("select channel, name from channel "
                        + "where platform = ? and workspace = ? and stands and open and (community_id = ? or ? = 0) "
                        + "order by name, channel")
                .bind(0, workspace.platform())
                .bind(1, workspace.id())
                .bind(2, community)
                .bind(3, community)
                .map((row, context) -> Map.entry(new ChannelRef(workspace, row.getString(1)), row.getString(2)))
                .forEach(place -> names.put(place.getKey(), place.getValue())));
        return names;
    }
}
