package io.rebond.stories;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class FindModelOnH2Test extends FindModelContract {}
