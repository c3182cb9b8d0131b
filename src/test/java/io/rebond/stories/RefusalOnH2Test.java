package io.rebond.stories;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class RefusalOnH2Test extends RefusalContract {}
