package io.rebond.engagement;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class FoldingOnH2Test extends FoldingContract {}
