package io.rebond.stories;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class KudosRoundupOnH2Test extends KudosRoundupContract {}
