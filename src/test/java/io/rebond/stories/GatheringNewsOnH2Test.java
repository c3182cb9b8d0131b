package io.rebond.stories;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class GatheringNewsOnH2Test extends GatheringNewsContract {}
