package io.rebond.stories;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class NudgePageOnH2Test extends NudgePageContract {}
