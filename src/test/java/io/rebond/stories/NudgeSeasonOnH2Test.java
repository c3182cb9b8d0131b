package io.rebond.stories;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class NudgeSeasonOnH2Test extends NudgeSeasonContract {}
