package io.rebond.indicator;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class BulletinsOnH2Test extends BulletinsContract {}
