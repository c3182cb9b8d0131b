package io.rebond.stories;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class ReceptionOnH2Test extends ReceptionContract {}
