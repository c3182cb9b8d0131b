package io.rebond.stories;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class BehindDoorsOnH2Test extends BehindDoorsContract {}
