package io.rebond.setup;

import io.rebond.chat.Asker;
import io.rebond.chat.MemberRef;
import io.rebond.chat.Role;
import io.rebond.chat.Words;
import io.rebond.directory.Audit;
import io.rebond.directory.Audit.Change;
import io.rebond.directory.Communities;
import io.rebond.directory.Grant;
import io.rebond.directory.People;
import io.rebond.directory.Roles;
import io.rebond.directory.Scope;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Optional;

/** Gives roles and takes them back. */
@Singleton
class Appointing {

    /** What somebody asked for, as it was typed. */
    record Wish(String person, String role, String where, String until) {}

    private final People people;
    private final Roles roles;
    private final Communities communities;
    private final Audit audit;
    private final Clock clock;

    Appointing(People people, Roles roles, Communities communities, Audit audit, Clock clock) {
        this.people = people;
        this.roles = roles;
        this.communities = communities;
        this.audit = audit;
        this.clock = clock;
    }

    Outcome give(Asker asker, Wish wish) {
        try {
            var grant = understood(asker, wish);
            roles.give(grant);
            audit.note(asker.member(), Change.ROLE_GIVEN, grant.holder(), detail(grant, wish));
            return Outcome.done(words(asker)
                    .roleGiven(
                            people.nameOf(grant.holder()),
                            RoleNames.of(grant.role(), asker.language()),
                            where(grant, asker),
                            grant.ends().isPresent() ? words(asker).until(date(wish.until(), asker)) : ""));
        } catch (Misunderstood e) {
            return e.outcome();
        }
    }

    Outcome take(Asker asker, Wish wish) {
        try {
            var grant = understood(asker, wish);
            var name = people.nameOf(grant.holder());
            var role = RoleNames.of(grant.role(), asker.language());
            if (!roles.take(grant.holder(), grant.role(), grant.scope())) {
                return Outcome.refused(RoleForm.ROLE, words(asker).roleNotGiven(name, role, where(grant, asker)));
            }
            audit.note(asker.member(), Change.ROLE_TAKEN, grant.holder(), detail(grant, wish));
            return Outcome.done(words(asker).roleTaken(name, role, where(grant, asker)));
        } catch (Misunderstood e) {
            return e.outcome();
        }
    }

    private Grant understood(Asker asker, Wish wish) throws Misunderstood {
        var grant = new Grant(person(asker, wish), role(asker, wish), scope(asker, wish), ends(asker, wish));
        // Who administers gives roles, also such that hold everywhere: half an administrator would be a whole one.
        if (grant.role() == Role.ADMIN && !grant.scope().equals(Scope.WORKSPACE)) {
            throw new Misunderstood(RoleForm.WHERE, words(asker).adminsEverywhere());
        }
        return grant;
    }

    private MemberRef person(Asker asker, Wish wish) throws Misunderstood {
        return people.find(asker, wish.person())
                .orElseThrow(
                        () -> new Misunderstood(RoleForm.PERSON, words(asker).nobody(Shown.word(wish.person()))));
    }

    private Role role(Asker asker, Wish wish) throws Misunderstood {
        return RoleNames.read(wish.role())
                .orElseThrow(() -> new Misunderstood(RoleForm.ROLE, words(asker).noRole(Shown.word(wish.role()))));
    }

    private Scope scope(Asker asker, Wish wish) throws Misunderstood {
        if (wish.where().isBlank()) {
            return Scope.WORKSPACE;
        }
        var workspace = asker.where().workspace();
        var community = communities.named(workspace, wish.where()).map(Scope::of);
        return community
                .or(() -> communities.scopeOf(workspace, wish.where()))
                .orElseThrow(
                        () -> new Misunderstood(RoleForm.WHERE, words(asker).noPlace(Shown.word(wish.where()))));
    }

    /** At the end of that day, where the community lives. */
    private Optional<Instant> ends(Asker asker, Wish wish) throws Misunderstood {
        if (wish.until().isBlank()) {
            return Optional.empty();
        }
        try {
            var zone = communities.of(asker.where()).zone();
            var end = LocalDate.parse(wish.until().strip())
                    .plusDays(1)
                    .atStartOfDay(zone)
                    .toInstant();
            if (end.isAfter(clock.instant())) {
                return Optional.of(end);
            }
            throw new Misunderstood(RoleForm.UNTIL, words(asker).past(date(wish.until(), asker)));
        } catch (DateTimeParseException e) {
            throw new Misunderstood(RoleForm.UNTIL, words(asker).noDate(Shown.word(wish.until())));
        }
    }

    private String where(Grant grant, Asker asker) {
        var name = communities.nameOf(grant.scope());
        return switch (grant.scope().kind()) {
            case WORKSPACE -> words(asker).everywhere();
            case COMMUNITY -> words(asker).inCommunity(name);
            case CHANNEL -> words(asker).inChannel(name);
        };
    }

    private String detail(Grant grant, Wish wish) {
        var place = communities.nameOf(grant.scope());
        return grant.role().name().toLowerCase(Locale.ROOT)
                + (place.isEmpty() ? "" : ", " + place)
                + (wish.until().isBlank() ? "" : ", " + wish.until().strip());
    }

    private static String date(String iso, Asker asker) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(asker.language().locale())
                .format(LocalDate.parse(iso.strip()));
    }

    private static SetupMessages words(Asker asker) {
        return Words.in(asker.language(), SetupMessages.class);
    }
}
