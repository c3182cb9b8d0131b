package io.rebond.stories;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class RepeatedPollOnH2Test extends RepeatedPollContract {}
