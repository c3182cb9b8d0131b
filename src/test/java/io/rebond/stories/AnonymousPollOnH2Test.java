package io.rebond.stories;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class AnonymousPollOnH2Test extends AnonymousPollContract {}
