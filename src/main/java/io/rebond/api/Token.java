package io.rebond.api;

import io.rebond.chat.WorkspaceRef;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * What a program comes with, except its secret.
 *
 * @param ends empty for one that has no end
 * @param usedOn the last day, in UTC, on which it was used
 */
record Token(
        long id,
        WorkspaceRef workspace,
        String name,
        Set<Permission> permissions,
        Optional<Instant> ends,
        Optional<LocalDate> usedOn) {

    boolean isValid(Instant now) {
        return ends.filter(end -> !end.isAfter(now)).isEmpty();
    }

    boolean reads(String report) {
        return permissions.stream().anyMatch(of(report));
    }

    boolean readsEverywhere(String report) {
        return permissions.contains(new Permission(report, Permission.EVERYWHERE));
    }

    /** Those that are named; see {@link #readsEverywhere}. */
    Set<Long> communities(String report) {
        return permissions.stream()
                .filter(of(report))
                .map(Permission::community)
                .collect(Collectors.toSet());
    }

    private static Predicate<Permission> of(String report) {
        return permission -> permission.report().equals(report);
    }
}
