package io.rebond.stories;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class PlaybookOnH2Test extends PlaybookContract {}
