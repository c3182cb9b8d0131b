package io.rebond.stories;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class TeamsOnH2Test extends TeamsContract {}
