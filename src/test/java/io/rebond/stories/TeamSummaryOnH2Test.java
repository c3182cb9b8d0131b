package io.rebond.stories;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class TeamSummaryOnH2Test extends TeamSummaryContract {}
