package io.rebond.delivery;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class DeliveryRecordOnH2Test extends DeliveryRecordContract {}
