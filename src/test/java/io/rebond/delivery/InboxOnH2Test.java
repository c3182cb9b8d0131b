package io.rebond.delivery;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class InboxOnH2Test extends InboxContract {}
