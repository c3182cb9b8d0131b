package io.rebond.stories;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class PollOnH2Test extends PollContract {}
