package io.rebond.stories;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class DoctorOnH2Test extends DoctorContract {}
