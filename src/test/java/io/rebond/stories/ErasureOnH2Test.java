package io.rebond.stories;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class ErasureOnH2Test extends ErasureContract {}
