package io.rebond.stories;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class WeeklyCapOnH2Test extends WeeklyCapContract {}
