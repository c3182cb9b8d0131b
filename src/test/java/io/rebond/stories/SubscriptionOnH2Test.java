package io.rebond.stories;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;

@QuarkusTest
@TestProfile(ByMail.class)
class SubscriptionOnH2Test extends SubscriptionContract {}
