package io.rebond.stories;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class SpotlightOnH2Test extends SpotlightContract {}
