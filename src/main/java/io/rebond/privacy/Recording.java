package io.rebond.privacy;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import io.rebond.chat.Circular;
import io.rebond.chat.Delivered;
import io.rebond.chat.MemberRef;
import io.rebond.chat.Outbox;
import io.rebond.chat.Target;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** May this be recorded? Asking for somebody who was never told sends them the notice. */
@Singleton
public class Recording {

    private final Pseudonyms pseudonyms;
    private final Consents consents;
    private final Notice notice;
    private final Outbox outbox;
    private final PrivacyConfig config;
    private final Clock clock;

    Recording(
            Pseudonyms pseudonyms, Consents consents, Notice notice, Outbox outbox, PrivacyConfig config, Clock clock) {
        this.pseudonyms = pseudonyms;
        this.consents = consents;
        this.notice = notice;
        this.outbox = outbox;
        this.config = config;
        this.clock = clock;
    }

    /** What one member was told and chose; answers for an act at a given time. */
    public interface Choice {
        Verdict at(Instant act);
    }

    /** For each of the members, in the caller's transaction. */
    @Transactional(MANDATORY)
    public Map<MemberRef, Choice> of(Set<MemberRef> members) {
        var numbers = pseudonyms.of(members);
        var known = consents.of(numbers.values());
        return members.stream().collect(Collectors.toMap(member -> member, member -> {
            var consent = known.get(numbers.get(member));
            return consent == null || consent.owesNotice() ? inform(member, numbers.get(member)) : consent::at;
        }));
    }

    /** Those of the pseudonyms whose acts of now would be recorded: told, and not declined. Asking leaves no trace. */
    public Set<Long> recorded(Collection<Long> numbers) {
        if (numbers.isEmpty()) {
            return Set.of();
        }
        var now = clock.instant();
        return consents.of(numbers).entrySet().stream()
                .filter(each -> each.getValue().at(now) == Verdict.ALLOWED)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    /** How many months what is recorded is kept. */
    public int retentionMonths() {
        return config.retentionMonths();
    }

    /**
     * Nothing is recorded of who refused, so there is nothing to tell them. When thousands act for the first time, their
     * notices wait for the turn of each: what everybody looks at in the channel must not wait for them.
     */
    private Choice inform(MemberRef member, long pseudonym) {
        consents.begin(member, pseudonym, clock.instant());
        if (consents.claimNotice(pseudonym)) {
            var to = new Target.ToMember(member);
            var sent = outbox.post(new Circular(List.of(to), notice.message(member), Notice.PURPOSE));
            consents.noticeIs(pseudonym, sent.get(to));
        }
        return consents.of(pseudonym).orElseThrow()::at;
    }

    /** The notice is a message of its own, or part of one. */
    void reached(@Observes Delivered delivered) {
        if (delivered.target() instanceof Target.ToMember) {
            consents.noticeReached(delivered.delivery(), delivered.at());
        }
    }
}
