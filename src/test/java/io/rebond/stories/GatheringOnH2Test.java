package io.rebond.stories;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class GatheringOnH2Test extends GatheringContract {}
