package io.rebond.stories;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class ApiOnH2Test extends ApiContract {}
