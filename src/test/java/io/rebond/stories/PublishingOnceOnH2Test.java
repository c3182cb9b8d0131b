package io.rebond.stories;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class PublishingOnceOnH2Test extends PublishingOnceContract {}
