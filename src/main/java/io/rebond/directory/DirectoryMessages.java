package io.rebond.directory;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the directory tells people about what it knows of them. */
@MessageBundle("directory")
public interface DirectoryMessages {

    @Message("Profile")
    String kindProfile();

    @Message("{name}, language {language}, zone {zone}, as your platform tells")
    String profile(String name, String language, String zone);

    @Message("Channels")
    String kindChannels();

    @Message("Topics you follow")
    String kindTopics();

    @Message("Teams")
    String kindTeams();

    @Message("Role")
    String kindRole();

    @Message("Change you made, or that concerned you")
    String kindAudit();

    @Message("Left alone, as you asked")
    String kindRest();

    @Message("Community you hold, because")
    String kindHold();

    @Message("until {date}")
    String restsUntil(String date);

    @Message("Messages sent to you unasked")
    String kindUnasked();

    @Message("{sent} in the week of {week}")
    String unasked(String week, int sent);

    @Message("{#when name}{#is 'AMBASSADOR'}ambassador{#is 'MANAGER'}manager{#is 'ANIMATOR'}animator{#is "
            + "'ADMIN'}administrator{#else}member{/when}")
    String role(String name);

    @Message("{#when name}{#is 'ROLE_GIVEN'}role given{#is 'ROLE_TAKEN'}role taken back{#is 'TEAM_CREATED'}team "
            + "created{#is 'TEAMS_IMPORTED'}teams imported{#is 'COMMUNITY_CREATED'}community created{#is "
            + "'CHANNEL_MOVED'}channel moved{#is 'LANGUAGE_CHANGED'}language changed{#is 'PLAYBOOK_APPLIED'}playbook "
            + "changed{#is 'SOURCE_ADDED'}feed added{#is 'SOURCE_PAUSED'}feed paused{#is 'SOURCE_RESUMED'}feed resumed{#is 'SOURCE_REMOVED'}feed removed{#is 'EDITION_PUBLISHED'}edition published{#is 'ITEM_CORRECTED'}item corrected{#is 'POLL_CHANGED'}poll changed{#is 'POLL_CLOSED'}poll closed{#is "
            + "'RENDEZVOUS_MOVED'}rendezvous moved{#is 'RENDEZVOUS_PAUSED'}rendezvous paused{#is "
            + "'RENDEZVOUS_RESUMED'}rendezvous resumed{#is 'RENDEZVOUS_CANCELLED'}rendezvous cancelled{#is 'NUDGE_SCHEDULED'}nudge scheduled{#is "
            + "'NUDGE_CHANGED'}nudge changed{#is 'GATHERING_MOVED'}gathering moved{#is "
            + "'GATHERING_CANCELLED'}gathering called off{#is 'TOKEN_CREATED'}token made{#is 'TOKEN_REVOKED'}token "
            + "revoked{#is 'LEAVERS_ERASED'}leavers erased{#is 'COMMUNITY_HELD'}everything held{#is 'COMMUNITY_RELEASED'}hold "
            + "released{#else}{name}{/when}")
    String change(String name);
}
