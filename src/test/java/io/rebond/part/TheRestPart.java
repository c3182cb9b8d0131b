package io.rebond.part;

import org.junit.platform.suite.api.ExcludeClassNamePatterns;
import org.junit.platform.suite.api.SelectPackages;
import org.junit.platform.suite.api.Suite;

/** All others: the house itself, and its stories on H2. */
@Suite
@SelectPackages("io.rebond")
@ExcludeClassNamePatterns({Parts.ON_POSTGRESQL, Parts.ON_PLATFORMS, Parts.ON_THE_PAGE})
class RestPart {}
