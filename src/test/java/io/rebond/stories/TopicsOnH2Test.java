package io.rebond.stories;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class TopicsOnH2Test extends TopicsContract {}
