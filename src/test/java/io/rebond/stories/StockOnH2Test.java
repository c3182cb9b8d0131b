package io.rebond.stories;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class StockOnH2Test extends StockContract {}
