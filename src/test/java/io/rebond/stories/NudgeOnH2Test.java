package io.rebond.stories;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class NudgeOnH2Test extends NudgeContract {}
