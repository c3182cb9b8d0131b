package io.rebond.slack;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class WorkspacesOnH2Test extends WorkspacesContract {}
