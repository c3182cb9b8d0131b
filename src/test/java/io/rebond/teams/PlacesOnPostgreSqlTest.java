package io.rebond.teams;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.rebond.OnPostgreSql;

@QuarkusTest
@TestProfile(OnPostgreSql.class)
class PlacesOnPostgreSqlTest extends PlacesContract {}
