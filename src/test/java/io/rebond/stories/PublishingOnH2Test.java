package io.rebond.stories;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class PublishingOnH2Test extends PublishingContract {}
