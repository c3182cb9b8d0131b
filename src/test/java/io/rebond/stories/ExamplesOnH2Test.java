package io.rebond.stories;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class ExamplesOnH2Test extends ExamplesContract {}
