package io.rebond.feed;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.condition.EnabledIf;

/** Against the feed reader that Debian packages; skipped, with the package's name, where it is not installed. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@EnabledIf(
        value = "io.rebond.feed.Feedparser#isInstalled",
        disabledReason = "python3-feedparser is missing for /usr/bin/python3")
@interface WithFeedparser {}
