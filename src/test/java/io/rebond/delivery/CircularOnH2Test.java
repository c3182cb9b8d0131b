package io.rebond.delivery;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class CircularOnH2Test extends CircularContract {}
