package io.rebond.stories;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class RendezvousOnH2Test extends RendezvousContract {}
