package io.rebond.privacy;

import io.rebond.chat.Block;
import io.rebond.chat.DeliveryId;
import io.rebond.chat.Language;
import io.rebond.chat.MemberRef;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The notice as part of a message that goes to many, for those whom none has reached: one who reads by mail is told in the
 * first letter, not in a second one. Nothing is recorded until that letter has been delivered.
 */
@Singleton
public class Notices {

    private final Notice notice;
    private final Pseudonyms pseudonyms;
    private final Consents consents;
    private final Clock clock;

    Notices(Notice notice, Pseudonyms pseudonyms, Consents consents, Clock clock) {
        this.notice = notice;
        this.pseudonyms = pseudonyms;
        this.consents = consents;
        this.clock = clock;
    }

    /** Those of the members to whom the next message is to bring the notice. Joins the caller's transaction. */
    public Set<MemberRef> owedBy(Collection<MemberRef> members) {
        if (members.isEmpty()) {
            return Set.of();
        }
        var numbers = pseudonyms.of(members);
        consents.begin(numbers, clock.instant());
        var known = consents.of(numbers.values());
        return members.stream()
                .filter(member -> known.get(numbers.get(member)).awaitsNotice())
                .collect(Collectors.toSet());
    }

    public List<Block> blocks(Language language) {
        return notice.blocks(language);
    }

    /** Each of the members is told by that delivery. Joins the caller's transaction. */
    public void travelWith(Map<MemberRef, DeliveryId> letters) {
        if (letters.isEmpty()) {
            return;
        }
        var numbers = pseudonyms.known(letters.keySet());
        var notices = new HashMap<Long, DeliveryId>();
        letters.forEach((member, letter) -> notices.put(numbers.get(member), letter));
        consents.noticesAre(notices);
    }
}
