package io.rebond.stories;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class SummaryOnH2Test extends SummaryContract {}
