package io.rebond.stories;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class BestMomentOnH2Test extends BestMomentContract {}
