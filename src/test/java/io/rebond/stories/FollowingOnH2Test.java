package io.rebond.stories;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class FollowingOnH2Test extends FollowingContract {}
