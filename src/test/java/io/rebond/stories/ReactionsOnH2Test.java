package io.rebond.stories;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class ReactionsOnH2Test extends ReactionsContract {}
