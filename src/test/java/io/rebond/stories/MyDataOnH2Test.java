package io.rebond.stories;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class MyDataOnH2Test extends MyDataContract {}
