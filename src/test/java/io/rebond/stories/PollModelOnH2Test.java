package io.rebond.stories;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class PollModelOnH2Test extends PollModelContract {}
