package io.rebond.part;

import org.junit.platform.suite.api.IncludeClassNamePatterns;
import org.junit.platform.suite.api.SelectPackages;
import org.junit.platform.suite.api.Suite;

/** The contracts on PostgreSQL. */
@Suite
@SelectPackages("io.rebond")
@IncludeClassNamePatterns(Parts.ON_POSTGRESQL)
class HouseOnPostgreSqlPart {}
