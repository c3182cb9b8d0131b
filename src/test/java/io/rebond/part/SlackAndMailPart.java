package io.rebond.part;

import org.junit.platform.suite.api.IncludeClassNamePatterns;
import org.junit.platform.suite.api.SelectPackages;
import org.junit.platform.suite.api.Suite;

/** Slack, Teams and e-mail. */
@Suite
@SelectPackages("io.rebond")
@IncludeClassNamePatterns(Parts.ON_PLATFORMS)
class PlatformPart {}
