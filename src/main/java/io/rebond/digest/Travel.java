package io.rebond.digest;

import io.rebond.chat.Newsletter;
import io.rebond.delivery.Deliveries;
import io.rebond.delivery.Progress;
import io.rebond.directory.Community;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;

/** How far an edition's messages have come. */
@Singleton
class Travel {

    private static final Progress NOTHING = new Progress(0, 0, Map.of(), 0, null, null, 0);

    /** @param unaddressed readers for whom nothing is queued yet */
    record Letters(Progress progress, int unaddressed) {}

    private final Deliveries deliveries;
    private final Mailings mailings;
    private final Newsletter newsletter;

    Travel(Deliveries deliveries, Mailings mailings, Newsletter newsletter) {
        this.deliveries = deliveries;
        this.mailings = mailings;
        this.newsletter = newsletter;
    }

    Progress inChat(Edition edition, Community community) {
        return deliveries
                .of(Subject.purposeOf(edition))
                .getOrDefault(community.workspace().platform(), NOTHING);
    }

    /** Empty when it does not go by mail. */
    Optional<Letters> byMail(Edition edition) {
        return mailings.of(edition.id)
                .map(mailing -> new Letters(
                        deliveries.of(Subject.purposeOf(edition)).getOrDefault(newsletter.platform(), NOTHING),
                        mailing.done() ? 0 : newsletter.count(edition.communityId, mailing.reached())));
    }
}
