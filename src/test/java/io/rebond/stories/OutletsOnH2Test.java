package io.rebond.stories;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class OutletsOnH2Test extends OutletsContract {}
