package io.rebond;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Holds the house to its plan. That each rule bites is shown on planted houses, by the tests of the rules. */
class ModularityTest {
    private static final Path SOURCES = Path.of("src/main/java");
    private static final JavaClasses HOUSE =
            new ClassFileImporter().withImportOption(new DoNotIncludeTests()).importPackages(ImportTable.ROOT);

    /** Without it, the rules would be green over an empty scan. */
    @Test
    void everyFileOfTheHouseIsRead() {
        List<String> written = SourceRules.javaFilesIn(SOURCES)
                .filter(file -> !file.endsWith("package-info.java"))
                .map(file -> SOURCES.relativize(file).toString())
                .map(file -> file.replaceAll("\\.java$", "").replaceAll("[/\\\\]", "."))
                .toList();
        assertThat(HOUSE).extracting(JavaClass::getName).containsAll(written);
    }

    @Test
    void everyPackageIsInTheTable() {
        PackageRules.everyPackageIsInTheTable().check(HOUSE);
    }

    @Test
    void importsFollowTheTable() {
        PackageRules.importsFollowTheTable().check(HOUSE);
    }

    @Test
    void packagesAreFreeOfCycles() {
        PackageRules.packagesAreFreeOfCycles().check(HOUSE);
    }

    @Test
    void packagesHaveOneLevel() {
        PackageRules.packagesHaveOneLevel().check(HOUSE);
    }

    @Test
    void chatIsOnlyALanguage() {
        PackageRules.chatIsOnlyALanguage().check(HOUSE);
    }

    @Test
    void slackStaysInSlack() {
        PackageRules.slackStaysInSlack().check(HOUSE);
    }

    @Test
    void teamsStaysInTeams() {
        PackageRules.teamsStaysInTeams().check(HOUSE);
    }

    @Test
    void timeComesFromTheClock() {
        CodeRules.timeComesFromTheClock().check(HOUSE);
    }

    @Test
    void entitiesStayAtHome() {
        CodeRules.entitiesStayAtHome().check(HOUSE);
    }

    @Test
    void namesSaySomething() {
        CodeRules.namesSaySomething().check(HOUSE);
    }

    @Test
    void nobodySleeps() {
        CodeRules.nobodySleeps().check(HOUSE);
    }

    @Test
    void nobodyPrintsAStackTrace() {
        CodeRules.nobodyPrintsAStackTrace().check(HOUSE);
    }

    @Test
    void onlyTheFrontUsesTheConsole() {
        CodeRules.onlyTheFrontUsesTheConsole().check(HOUSE);
    }

    @Test
    void interfacesHaveAReason() {
        CodeRules.interfacesHaveAReason().check(HOUSE);
    }

    @Test
    void configurationIsCalledConfig() {
        CodeRules.configurationIsCalledConfig().check(HOUSE);
    }

    @Test
    void onlyConfigurationIsCalledConfig() {
        CodeRules.onlyConfigurationIsCalledConfig().check(HOUSE);
    }

    @Test
    void everyPackageSaysWhatItIsFor() {
        SourceRules.everyPackageSaysWhatItIsFor().check(SOURCES);
    }

    @Test
    void everySettingIsDocumented() {
        SourceRules.everySettingIsDocumented().check(SOURCES);
    }
}
