package io.rebond.stories;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class ReviewOnH2Test extends ReviewContract {}
