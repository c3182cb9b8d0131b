package io.rebond.part;

import org.junit.platform.suite.api.IncludeClassNamePatterns;
import org.junit.platform.suite.api.SelectPackages;
import org.junit.platform.suite.api.Suite;

/** What people do in each room, as stories on H2. */
@Suite
@SelectPackages("io.rebond")
@IncludeClassNamePatterns(Parts.IN_STORIES)
class RoomsPart {}
