package io.rebond.part;

import org.junit.platform.suite.api.IncludeClassNamePatterns;
import org.junit.platform.suite.api.SelectPackages;
import org.junit.platform.suite.api.Suite;

/** Slack, e-mail, and what is fetched. */
@Suite
@SelectPackages("io.rebond")
@IncludeClassNamePatterns(Parts.ON_SLACK_AND_BY_MAIL)
class SlackAndMailPart {}
