package io.rebond.stories;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class HoldOnH2Test extends HoldContract {}
