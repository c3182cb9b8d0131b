package io.rebond.stories;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class ReminderOnH2Test extends ReminderContract {}
