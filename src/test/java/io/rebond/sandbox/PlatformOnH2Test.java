package io.rebond.sandbox;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class PlatformOnH2Test extends PlatformContract {}
