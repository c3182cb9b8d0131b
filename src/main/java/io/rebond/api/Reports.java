package io.rebond.api;

import io.rebond.chat.Report;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What there is to read. */
@Singleton
class Reports {

    private final List<Report> all;

    Reports(Instance<Report> reports) {
        // In the same order after each build: Quarkus promises none.
        all = reports.stream().sorted(Comparator.comparing(Report::name)).toList();
    }

    List<Report> all() {
        return all;
    }

    Optional<Report> named(String name) {
        return all.stream().filter(report -> report.name().equals(name)).findFirst();
    }
}
