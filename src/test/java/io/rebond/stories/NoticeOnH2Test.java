package io.rebond.stories;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class NoticeOnH2Test extends NoticeContract {}
