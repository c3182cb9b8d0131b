package io.rebond.stories;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class SummaryCountOnH2Test extends SummaryCountContract {}
