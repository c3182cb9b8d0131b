package io.rebond.stories;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class PollRushOnH2Test extends PollRushContract {}
