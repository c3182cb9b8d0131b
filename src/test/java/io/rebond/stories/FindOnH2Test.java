package io.rebond.stories;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class FindOnH2Test extends FindContract {}
