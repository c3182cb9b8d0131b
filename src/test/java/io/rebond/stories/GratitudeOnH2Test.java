package io.rebond.stories;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class GratitudeOnH2Test extends GratitudeContract {}
