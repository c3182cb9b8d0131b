package io.rebond.stories;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class SourcesOnH2Test extends SourcesContract {}
