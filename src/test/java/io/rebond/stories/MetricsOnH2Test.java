package io.rebond.stories;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class MetricsOnH2Test extends MetricsContract {}
