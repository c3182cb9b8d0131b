package io.rebond.part;

import org.junit.platform.suite.api.ExcludeClassNamePatterns;
import org.junit.platform.suite.api.SelectPackages;
import org.junit.platform.suite.api.Suite;

/** All others: rules of the house, and what is tried without a story. */
@Suite
@SelectPackages("io.rebond")
@ExcludeClassNamePatterns({
    Parts.ON_POSTGRESQL,
    Parts.ON_THE_PAGE,
    Parts.IN_STORIES,
    Parts.ON_SLACK_AND_BY_MAIL,
    Parts.ON_TEAMS
})
class TheRestPart {}
