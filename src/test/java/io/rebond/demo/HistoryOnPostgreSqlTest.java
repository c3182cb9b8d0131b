package io.rebond.demo;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;

@QuarkusTest
@TestProfile(LivingOnPostgreSql.class)
class HistoryOnPostgreSqlTest extends HistoryContract {}
