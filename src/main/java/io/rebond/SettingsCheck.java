package io.rebond;

import io.quarkus.flyway.FlywayConfigurationCustomizer;
import io.quarkus.runtime.PreventFurtherStepsException;
import io.rebond.chat.Diagnosis;
import io.rebond.chat.Diagnosis.Finding;
import io.rebond.chat.Diagnosis.Weight;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Collectors;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.jboss.logging.Logger;

/**
 * Looks at the settings before the first connection is made: everything that is wrong is said at once, so that it can be
 * mended at once. It does so where the migrations are prepared, because Quartz wants its tables before the application
 * is told that it starts.
 */
@Singleton
class SettingsCheck implements FlywayConfigurationCustomizer {

    private static final Logger LOG = Logger.getLogger(SettingsCheck.class);

    private final List<Diagnosis> diagnoses;

    SettingsCheck(Instance<Diagnosis> diagnoses) {
        this.diagnoses = diagnoses.stream().toList();
    }

    @Override
    public void customize(FluentConfiguration migrations) {
        judge(diagnoses.stream()
                .flatMap(diagnosis -> diagnosis.findings().stream())
                .toList());
    }

    static void judge(List<Finding> findings) {
        refuse(findings.stream()
                .filter(finding -> finding.weight() == Weight.WRONG)
                .toList());
        findings.stream()
                .filter(finding -> finding.weight() == Weight.OFF || finding.weight() == Weight.WARNING)
                .forEach(finding -> LOG.infof("%s: %s", finding.key(), finding.english()));
    }

    private static void refuse(List<Finding> wrong) {
        if (!wrong.isEmpty()) {
            throw new PreventFurtherStepsException(
                    wrong.stream()
                            .map(finding -> "  " + finding.key() + ": " + finding.english())
                            .collect(Collectors.joining("\n", "Rebond does not start with these settings:\n", "")),
                    1);
        }
    }
}
