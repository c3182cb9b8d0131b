package io.rebond.stories;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class KudosOnH2Test extends KudosContract {}
