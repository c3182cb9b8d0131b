package io.rebond.stories;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class RelaunchOnH2Test extends RelaunchContract {}
