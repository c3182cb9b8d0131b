package io.rebond.feed;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import io.rebond.web.Problem;

/** The reasons in words, one line each: {@code messages/feed.properties} and {@code messages/feed_fr.properties}. */
@MessageBundle(value = "feed", locale = "en")
public interface FeedMessages {
    @Message
    String problem(Problem problem);
}
