package io.rebond.stories;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.rebond.OnPostgreSql;

@QuarkusTest
@TestProfile(OnPostgreSql.class)
class OutletsOnPostgreSqlTest extends OutletsContract {}
