package io.rebond.stories;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class MovingOnH2Test extends MovingContract {}
