package io.rebond.stories;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;

@QuarkusTest
@TestProfile(ByMailOnPostgreSql.class)
class SubscriptionOnPostgreSqlTest extends SubscriptionContract {}
