package io.rebond.demo;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;

@QuarkusTest
@TestProfile(Living.class)
class HistoryOnH2Test extends HistoryContract {}
