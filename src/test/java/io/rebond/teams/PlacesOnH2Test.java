package io.rebond.teams;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class PlacesOnH2Test extends PlacesContract {}
