package io.rebond.stories;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class OddFeedsOnH2Test extends OddFeedsContract {}
