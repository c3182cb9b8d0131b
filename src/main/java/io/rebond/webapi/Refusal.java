package io.rebond.webapi;

import java.util.Map;
import java.util.Set;

/** Why Slack did not do what it was asked to, as people can understand and mend it. */
public enum Refusal {
    NOT_INVITED(true),
    NO_SUCH_PLACE(true),
    ARCHIVED(true),
    NOT_ALLOWED(true),
    NO_SUCH_PERSON(true),
    MESSAGE_GONE(true),
    TOKEN_INVALID(true),
    SCOPE_MISSING(true),
    APP_TOKEN(true),
    TOO_LONG(true),
    PICTURE(true),
    REFUSED(true),
    NOT_READ_YET(false),
    TOO_FAST(false),
    DOWN(false),
    UNREACHABLE(false),
    SOCKET(false);

    /** Slack's error codes, from the reference of each method called here. */
    private static final Map<Refusal, Set<String>> CODES = Map.of(
            NOT_INVITED,
            Set.of("not_in_channel"),
            NO_SUCH_PLACE,
            Set.of("channel_not_found", "thread_not_found"),
            ARCHIVED,
            Set.of("is_archived"),
            NOT_ALLOWED,
            Set.of(
                    "restricted_action",
                    "restricted_action_read_only_channel",
                    "restricted_action_thread_only_channel",
                    "restricted_action_non_threadable_channel",
                    "ekm_access_denied",
                    "access_denied",
                    "no_permission"),
            NO_SUCH_PERSON,
            Set.of(
                    "user_not_found",
                    "users_not_found",
                    "user_disabled",
                    "cannot_dm_bot",
                    "user_not_visible",
                    "user_not_in_channel",
                    "messages_tab_disabled"),
            MESSAGE_GONE,
            Set.of("message_not_found", "cant_update_message", "edit_window_closed"),
            TOKEN_INVALID,
            Set.of(
                    "invalid_auth",
                    "not_authed",
                    "account_inactive",
                    "token_revoked",
                    "token_expired",
                    "org_login_required",
                    "team_access_not_granted"),
            SCOPE_MISSING,
            Set.of("missing_scope", "not_allowed_token_type"),
            TOO_LONG,
            Set.of("msg_too_long", "msg_blocks_too_long", "metadata_too_large"),
            DOWN,
            Set.of("internal_error", "fatal_error", "service_unavailable", "request_timeout", "team_added_to_org"));

    private static final Set<String> TOO_FAST_CODES = Set.of("ratelimited", "rate_limited", "message_limit_exceeded");

    private final boolean forGood;

    Refusal(boolean forGood) {
        this.forGood = forGood;
    }

    static Refusal of(String code) {
        return TOO_FAST_CODES.contains(code)
                ? TOO_FAST
                : CODES.entrySet().stream()
                        .filter(reason -> reason.getValue().contains(code))
                        .map(Map.Entry::getKey)
                        .findFirst()
                        .orElse(REFUSED);
    }

    /** Trying again cannot help. */
    public boolean isForGood() {
        return forGood;
    }

    /** It concerns what the token may do at all, not one message. */
    boolean isAboutTheSetUp() {
        return this == TOKEN_INVALID || this == SCOPE_MISSING;
    }
}
