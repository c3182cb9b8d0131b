package io.rebond.slack;

import com.slack.api.model.User;
import io.rebond.chat.Language;
import io.rebond.chat.MemberRef;
import io.rebond.chat.Profile;
import io.rebond.chat.WorkspaceRef;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.stream.Stream;

/** Slack's users as members. */
final class Profiles {
    /** Slack's own bot, which Slack does not call one. */
    private static final String SLACKBOT = "USLACKBOT";

    private Profiles() {}

    static Profile of(User user, WorkspaceRef workspace) {
        return new Profile(
                new MemberRef(workspace, user.getId()),
                name(user),
                Language.of(user.getLocale()),
                zone(user.getTz()),
                !user.isBot() && !SLACKBOT.equals(user.getId()));
    }

    /** Slack tells of people of another company where a channel is shared with it. */
    static boolean isStranger(User user, WorkspaceRef workspace) {
        var team = user.getTeamId();
        boolean elsewhere = team != null && team.startsWith("T") && !team.equals(workspace.id());
        return user.isStranger() || elsewhere && !isAlsoIn(user, workspace);
    }

    /** A guest sees only the channels that they were invited into. */
    static boolean isGuest(User user) {
        return user.isRestricted() || user.isUltraRestricted();
    }

    /** In an organisation of several workspaces, the team that Slack names is the first of a person's. */
    private static boolean isAlsoIn(User user, WorkspaceRef workspace) {
        var organisation = user.getEnterpriseUser();
        return organisation != null
                && organisation.getTeams() != null
                && organisation.getTeams().contains(workspace.id());
    }

    private static String name(User user) {
        var profile = user.getProfile();
        return Stream.of(
                        profile == null ? null : profile.getDisplayName(),
                        profile == null ? null : profile.getRealName(),
                        user.getRealName(),
                        user.getName())
                .filter(Objects::nonNull)
                .filter(name -> !name.isBlank())
                .findFirst()
                .orElse(user.getId());
    }

    private static ZoneId zone(String name) {
        try {
            return name == null ? ZoneOffset.UTC : ZoneId.of(name);
        } catch (DateTimeException e) {
            return ZoneOffset.UTC;
        }
    }
}
