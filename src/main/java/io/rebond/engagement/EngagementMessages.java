package io.rebond.engagement;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The kinds of interaction in words. */
@MessageBundle("engagement")
interface EngagementMessages {

    @Message("{#when name}{#is 'CLICKED'}Opened{#is 'REACTED'}Reacted{#is 'USEFUL'}Marked useful{#is 'REPLIED'}Replied"
            + "{#is 'SHARED'}Proposed{#is 'VOTED'}Voted{#is 'KUDOS'}Thanked{#is 'RSVP'}Answered an invitation{/when}")
    String act(String name);
}
