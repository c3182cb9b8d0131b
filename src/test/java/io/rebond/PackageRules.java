package io.rebond;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;

/**
 * What a package may know of another. Bytecode is read, so a constant that the compiler inlined leaves no trace here. The rules
 * accept an empty house: they stand before the packages they speak of.
 */
final class PackageRules {
    private PackageRules() {}

    static ArchRule everyPackageIsInTheTable() {
        return classes()
                .should(ArchCondition.<JavaClass>from(describe("be in a package of the table", ImportTable::names)))
                .because("a package that nobody drew has no agreed place in the flow: draw it, then write it")
                .allowEmptyShould(true);
    }

    static ArchRule importsFollowTheTable() {
        return classes()
                .should(new ImportWhatTheTableAllows())
                .because("imports point one way and a feature never meets its sibling")
                .allowEmptyShould(true);
    }

    static ArchRule packagesAreFreeOfCycles() {
        return slices().matching(ImportTable.ROOT + ".(*)..")
                .should()
                .beFreeOfCycles()
                .because("packages that need each other can only be understood, tested and changed together")
                .allowEmptyShould(true);
    }

    static ArchRule packagesHaveOneLevel() {
        return noClasses()
                .should()
                .resideInAPackage(ImportTable.ROOT + ".*.*..")
                .because("a package that needs floors is two packages")
                .allowEmptyShould(true);
    }

    static ArchRule chatIsOnlyALanguage() {
        return noClasses()
                .that()
                .resideInAPackage(ImportTable.ROOT + ".chat..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "jakarta.persistence..",
                        "org.hibernate..",
                        "io.quarkus.hibernate..",
                        "jakarta.ws.rs..",
                        "org.quartz..",
                        "com.slack..",
                        "com.microsoft..")
                .because(
                        "everybody speaks it: what it knows of storage, HTTP, timers or a platform, everybody would know")
                .allowEmptyShould(true);
    }

    static ArchRule slackStaysInSlack() {
        return only("com.slack..", "slack", "block", "webapi");
    }

    static ArchRule teamsStaysInTeams() {
        return only("com.microsoft.bot..", "teams", "connector");
    }

    private static ArchRule only(String sdk, String... rooms) {
        return noClasses()
                .that()
                .resideOutsideOfPackages(Stream.of(rooms)
                        .map(room -> ImportTable.ROOT + "." + room + "..")
                        .toArray(String[]::new))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(sdk)
                .because("an adapter translates at the edge, so that a change of " + sdk + " stays in "
                        + String.join(" and ", rooms))
                .allowEmptyShould(true);
    }
}
