package io.rebond.delivery;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class OutboxOnH2Test extends OutboxContract {}
