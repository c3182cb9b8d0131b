package io.rebond.stories;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class LeaversOnH2Test extends LeaversContract {}
