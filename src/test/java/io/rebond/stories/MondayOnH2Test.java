package io.rebond.stories;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class MondayOnH2Test extends MondayContract {}
