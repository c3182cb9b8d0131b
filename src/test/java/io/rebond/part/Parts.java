package io.rebond.part;

/**
 * Which test class belongs to which part. The parts run beside each other, each in a process of its own: Quarkus starts
 * anew for each class when classes are dealt to processes one by one (quarkusio/quarkus#43979), so that they are dealt by
 * the part.
 */
final class Parts {

    static final String ON_POSTGRESQL = "io\\.rebond\\..*OnPostgreSqlTest";
    static final String ON_PLATFORMS = "io\\.rebond\\.(slack|teams|mail|bounce|token|web)\\..*(?<!OnPostgreSql)Test";
    static final String ON_THE_PAGE = "io\\.rebond\\.(window|demo|gate|feed)\\..*(?<!OnPostgreSql)Test";

    private Parts() {}
}
