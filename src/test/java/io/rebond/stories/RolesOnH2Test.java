package io.rebond.stories;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class RolesOnH2Test extends RolesContract {}
