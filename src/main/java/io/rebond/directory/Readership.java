package io.rebond.directory;

import io.rebond.chat.ChannelRef;
import io.rebond.chat.MemberRef;
import io.rebond.privacy.Pseudonyms;
import jakarta.inject.Singleton;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;

/** Who may read where. */
@Singleton
public class Readership {

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
}
