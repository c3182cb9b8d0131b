package io.rebond.stories;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class FeedsOnH2Test extends FeedsContract {}
