package io.rebond.stories;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class QuestionOnH2Test extends QuestionContract {}
