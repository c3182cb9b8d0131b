package io.rebond.stories;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class WhoOnH2Test extends WhoContract {}
