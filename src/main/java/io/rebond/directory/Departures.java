package io.rebond.directory;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.rebond.chat.MemberRef;
import io.rebond.chat.WorkspaceRef;
import io.rebond.directory.Audit.Change;
import io.rebond.privacy.Erasure;
import io.rebond.privacy.PrivacyConfig;
import io.rebond.privacy.SuppressionRule;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Map;
import java.util.Set;
import org.jboss.logging.Logger;

/** Erases those who have been gone for long enough, each once whichever replica comes first, and notes how many. */
@Singleton
class Departures {

    private static final Logger LOG = Logger.getLogger(Departures.class);

    private final Leavers leavers;
    private final Erasure erasure;
    private final Audit audit;
    private final SuppressionRule rule;
    private final PrivacyConfig config;
    private final Clock clock;

    Departures(Leavers leavers, Erasure erasure, Audit audit, SuppressionRule rule, PrivacyConfig config, Clock clock) {
        this.leavers = leavers;
        this.erasure = erasure;
        this.audit = audit;
        this.rule = rule;
        this.config = config;
        this.clock = clock;
    }

    /** One who cannot be erased just now is tried again tomorrow, and keeps nobody else. */
    void of(WorkspaceRef workspace, Map<Long, MemberRef> known, Set<Long> gone) {
        int erased = 0;
        for (var number : gone) {
            try {
                erased += QuarkusTransaction.requiringNew().call(() -> erase(number, known.get(number))) ? 1 : 0;
            } catch (RuntimeException e) {
                LOG.errorf(e, "somebody who left %s could not be erased", workspace.platform());
            }
        }
        if (erased > 0) {
            var count = rule.shows(erased) ? String.valueOf(erased) : "< " + rule.minimum();
            QuarkusTransaction.requiringNew().run(() -> audit.note(workspace, Change.LEAVERS_ERASED, count));
        }
    }

    private boolean erase(long number, MemberRef member) {
        boolean due = leavers.claim(number, clock.instant().minus(config.leavers()));
        if (due) {
            erasure.of(member);
        }
        return due;
    }
}
