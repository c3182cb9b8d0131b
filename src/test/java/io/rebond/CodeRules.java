package io.rebond;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Set;

/** How a class may be written, whichever package it stands in. */
final class CodeRules {
    private static final String CONFIG_MAPPING = "io.smallrye.config.ConfigMapping";
    private static final String EMPTY_WORDS = ".*(Utils?|Helpers?|Managers?|Impl|Base|Commons?|Dtos?|DTOs?)(?![a-z]).*";

    private static final Set<String> NAPS = Set.of("java.lang.Thread.sleep", "java.util.concurrent.TimeUnit.sleep");
    private static final Set<String> CONSOLE = Set.of("java.lang.System.out", "java.lang.System.err");

    /** They stand below the package that implements them, and there turn an import round. */
    private static final Set<String> PORTS_OUTSIDE_CHAT =
            Set.of(ImportTable.ROOT + ".calendar.CalendarSource", ImportTable.ROOT + ".calendar.BestMoment");

    private CodeRules() {}

    static ArchRule timeComesFromTheClock() {
        return noClasses()
                .should()
                .accessTargetWhere(describe("the system tells the time", SystemTime::isAskedBy))
                .because("what is due must be a function of an injected Clock, which a test or the demo can set")
                .allowEmptyShould(true);
    }

    static ArchRule entitiesStayAtHome() {
        return classes()
                .that()
                .areAnnotatedWith("jakarta.persistence.Entity")
                .should()
                .notBePublic()
                .because("records leave a package, entities don't")
                .allowEmptyShould(true);
    }

    static ArchRule namesSaySomething() {
        return classes()
                .should()
                .haveNameNotMatching(EMPTY_WORDS)
                .because("such a name says nothing of what is inside, so anything ends up there")
                .allowEmptyShould(true);
    }

    static ArchRule nobodySleeps() {
        return noClasses()
                .should()
                .accessTargetWhere(describe("a thread naps", access -> isNamed(access, NAPS)))
                .because("a sleeping thread holds its connection: what comes later is a row that becomes due")
                .allowEmptyShould(true);
    }

    static ArchRule nobodyPrintsAStackTrace() {
        return noClasses()
                .should()
                .accessTargetWhere(describe("a stack trace is printed", CodeRules::printsAStackTrace))
                .because("a failure is collected or logged, where the operator finds it")
                .allowEmptyShould(true);
    }

    static ArchRule onlyTheFrontUsesTheConsole() {
        return noClasses()
                .that()
                .resideOutsideOfPackage(ImportTable.ROOT)
                .should()
                .accessTargetWhere(describe("the console is used", access -> isNamed(access, CONSOLE)))
                .because("only the start-up banner speaks to whoever types the command; the rest is logged")
                .allowEmptyShould(true);
    }

    static ArchRule interfacesHaveAReason() {
        return classes()
                .that(describe("are interfaces with no reason of their own", CodeRules::isAnswerableForItself))
                .and()
                .resideOutsideOfPackage(ImportTable.ROOT + ".chat")
                .should(new OneImplementation())
                .because("an interface with one implementation is a second name for a class")
                .allowEmptyShould(true);
    }

    static ArchRule configurationIsCalledConfig() {
        return classes()
                .that()
                .areAnnotatedWith(CONFIG_MAPPING)
                .should()
                .haveSimpleNameEndingWith("Config")
                .because("whoever looks for a setting looks for *Config")
                .allowEmptyShould(true);
    }

    static ArchRule onlyConfigurationIsCalledConfig() {
        return classes()
                .that()
                .haveSimpleNameEndingWith("Config")
                .should()
                .beAnnotatedWith(CONFIG_MAPPING)
                .because("settings are declared once, typed and documented, in a @ConfigMapping")
                .allowEmptyShould(true);
    }

    private static boolean isNamed(JavaAccess<?> access, Set<String> members) {
        return members.contains(access.getTargetOwner().getName() + "." + access.getName());
    }

    private static boolean printsAStackTrace(JavaAccess<?> access) {
        return access.getName().equals("printStackTrace")
                && access.getTargetOwner().isAssignableTo(Throwable.class);
    }

    private static boolean isAnswerableForItself(JavaClass type) {
        return type.isInterface()
                && !type.isAnnotation()
                && !type.isAnnotatedWith(CONFIG_MAPPING)
                && !type.isAnnotatedWith("io.quarkus.qute.i18n.MessageBundle")
                && !type.isAnnotatedWith("io.quarkus.qute.CheckedTemplate")
                && !PORTS_OUTSIDE_CHAT.contains(type.getName())
                && !OneImplementation.isSealed(type);
    }
}
