package io.rebond.part;

/**
 * Which test class belongs to which part. The parts run beside each other, each in a process of its own: Quarkus starts
 * anew for each class when classes are dealt to processes one by one (quarkusio/quarkus#43979), so that they are dealt by
 * the part. They begin by their names; the longest has the first.
 */
final class Parts {

    private static final String ON_H2 = "(?<!OnPostgreSql)Test";

    static final String ON_POSTGRESQL = "io\\.rebond\\..*OnPostgreSqlTest";
    static final String ON_THE_PAGE = "io\\.rebond\\.(window|demo|gate|feed)\\..*" + ON_H2;
    static final String IN_STORIES = "io\\.rebond\\.stories\\..*" + ON_H2;
    static final String ON_SLACK_AND_BY_MAIL = "io\\.rebond\\.(slack|mail|bounce|web)\\..*" + ON_H2;
    static final String ON_TEAMS = "io\\.rebond\\.(teams|token)\\..*" + ON_H2;

    private Parts() {}
}
