package io.rebond.gathering;

import io.rebond.chat.MemberRef;
import io.rebond.chat.Role;
import io.rebond.directory.People;
import io.rebond.directory.Readership;
import io.rebond.privacy.Pseudonyms;
import jakarta.inject.Singleton;
import java.util.List;

/** Who sees to a gathering: whoever invited to it, and those who animate its channel. */
@Singleton
public class Stewards {

    private final People people;
    private final Readership readership;
    private final Pseudonyms pseudonyms;

    Stewards(People people, Readership readership, Pseudonyms pseudonyms) {
        this.people = people;
        this.readership = readership;
        this.pseudonyms = pseudonyms;
    }

    /**
     * Those that the member sees to and whose words they may read: an animator need not be in a closed channel,
     * and a host may have left it.
     */
    public List<Gathering> readable(List<Gathering> gatherings, MemberRef member) {
        var open = readership.openTo(member);
        return gatherings.stream()
                .filter(each -> open.contains(each.where()) && include(member, each))
                .toList();
    }

    boolean include(MemberRef member, Gathering gathering) {
        return invitedTo(gathering, member) || animates(gathering, member);
    }

    private boolean invitedTo(Gathering gathering, MemberRef member) {
        return gathering.host().isPresent() && gathering.host().equals(pseudonyms.known(member));
    }

    private boolean animates(Gathering gathering, MemberRef member) {
        return people.roleOf(member, gathering.where()).covers(Role.ANIMATOR);
    }
}
