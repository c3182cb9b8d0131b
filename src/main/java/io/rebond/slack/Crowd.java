package io.rebond.slack;

import com.slack.api.model.User;
import io.rebond.chat.MemberRef;
import io.rebond.chat.Profile;
import io.rebond.chat.WorkspaceRef;
import io.rebond.webapi.Pages;
import io.rebond.webapi.Refusal;
import io.rebond.webapi.SlackApi;
import io.rebond.webapi.SlackRefused;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Who Slack says people are, kept for a while: a role is asked for with each command. */
@Singleton
class Crowd {
    /** A census renews all of it each hour. */
    private static final Duration FRESH = Duration.ofHours(2);

    /** Somebody who waits for an answer is not kept waiting twice by a Slack that is down. */
    private static final Duration PAUSE = Duration.ofMinutes(1);

    private static final int PAGE = 200;

    private final SlackApi api;
    private final Workspaces workspaces;
    private final Clock clock;
    private final Map<MemberRef, Person> people = new ConcurrentHashMap<>();
    private volatile Instant quietUntil = Instant.EPOCH;

    Crowd(SlackApi api, Workspaces workspaces, Clock clock) {
        this.api = api;
        this.workspaces = workspaces;
        this.clock = clock;
    }

    private record Person(Profile profile, boolean admin, boolean stranger, boolean guest, Instant seen) {}

    void gather() throws SlackRefused {
        var workspace = workspaces.current().orElseThrow().ref();
        var pages = Pages.of(cursor -> api.call(methods -> methods.usersList(
                request -> request.includeLocale(true).cursor(cursor).limit(PAGE))));
        pages.stream()
                .flatMap(page -> page.getMembers().stream())
                .filter(user -> !user.isDeleted())
                .forEach(user -> renew(user, workspace));
        people.values()
                .removeIf(person -> person.seen().isBefore(clock.instant().minus(FRESH)));
    }

    void renew(User user, WorkspaceRef workspace) {
        var profile = Profiles.of(user, workspace);
        if (user.isDeleted()) {
            people.remove(profile.member());
        } else {
            boolean stranger = Profiles.isStranger(user, workspace);
            boolean admin = !stranger && (user.isAdmin() || user.isOwner());
            var person = new Person(profile, admin, stranger, Profiles.isGuest(user), clock.instant());
            people.put(profile.member(), person);
        }
    }

    List<MemberRef> admins(WorkspaceRef workspace) {
        return people.values().stream()
                .filter(Person::admin)
                .map(person -> person.profile().member())
                .filter(member -> member.workspace().equals(workspace))
                .toList();
    }

    /** Of the workspace's own people only. */
    Optional<Profile> profile(MemberRef member) {
        return colleague(member).map(Person::profile);
    }

    /** Whoever Slack does not know is let in nowhere. */
    boolean isGuest(MemberRef member) {
        return colleague(member).map(Person::guest).orElse(true);
    }

    private Optional<Person> colleague(MemberRef member) {
        if (!people.containsKey(member) && clock.instant().isAfter(quietUntil)) {
            try {
                ask(member);
            } catch (SlackRefused e) {
                quietUntil =
                        e.reason().isForGood() ? quietUntil : clock.instant().plus(PAUSE);
            }
        }
        return Optional.ofNullable(people.get(member)).filter(person -> !person.stranger());
    }

    /** Whoever Slack does not know is nobody's colleague. */
    boolean isStranger(MemberRef member) throws SlackRefused {
        if (!people.containsKey(member)) {
            try {
                ask(member);
            } catch (SlackRefused e) {
                if (e.reason() != Refusal.NO_SUCH_PERSON) {
                    throw e;
                }
            }
        }
        var person = people.get(member);
        return person == null || person.stranger();
    }

    /** By Slack's own word: whom it does not show, or calls a stranger, may well work somewhere. */
    boolean isDeactivated(MemberRef member) throws SlackRefused {
        try {
            return !people.containsKey(member) && user(member).isDeleted();
        } catch (SlackRefused e) {
            if (e.reason() != Refusal.NO_SUCH_PERSON) {
                throw e;
            }
            return false;
        }
    }

    private void ask(MemberRef member) throws SlackRefused {
        renew(user(member), member.workspace());
    }

    private User user(MemberRef member) throws SlackRefused {
        return api.call(methods ->
                        methods.usersInfo(request -> request.user(member.id()).includeLocale(true)))
                .getUser();
    }
}
