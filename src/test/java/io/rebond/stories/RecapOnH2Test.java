package io.rebond.stories;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class RecapOnH2Test extends RecapContract {}
