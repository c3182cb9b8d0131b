package io.rebond.part;

import org.junit.platform.suite.api.IncludeClassNamePatterns;
import org.junit.platform.suite.api.SelectPackages;
import org.junit.platform.suite.api.Suite;

/** What is seen in a browser, the company behind it and what it reads. */
@Suite
@SelectPackages("io.rebond")
@IncludeClassNamePatterns(Parts.ON_THE_PAGE)
class PagePart {}
