package io.rebond.stories;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class AnswerOnH2Test extends AnswerContract {}
