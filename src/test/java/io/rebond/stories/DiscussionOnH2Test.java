package io.rebond.stories;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class DiscussionOnH2Test extends DiscussionContract {}
