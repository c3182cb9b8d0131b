package io.rebond.stories;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class CalendarOnH2Test extends CalendarContract {}
