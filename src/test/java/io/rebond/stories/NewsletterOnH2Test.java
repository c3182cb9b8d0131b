package io.rebond.stories;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;

@QuarkusTest
@TestProfile(ByMail.class)
class NewsletterOnH2Test extends NewsletterContract {}
