package io.rebond.part;

import org.junit.platform.suite.api.IncludeClassNamePatterns;
import org.junit.platform.suite.api.SelectPackages;
import org.junit.platform.suite.api.Suite;

/** Microsoft Teams. */
@Suite
@SelectPackages("io.rebond")
@IncludeClassNamePatterns(Parts.ON_TEAMS)
class TeamsPart {}
