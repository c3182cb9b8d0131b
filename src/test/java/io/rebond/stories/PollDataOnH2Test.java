package io.rebond.stories;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class PollDataOnH2Test extends PollDataContract {}
