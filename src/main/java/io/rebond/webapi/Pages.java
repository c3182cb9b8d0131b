package io.rebond.webapi;

import com.slack.api.methods.SlackApiTextResponse;
import com.slack.api.methods.response.conversations.ConversationsListResponse;
import com.slack.api.methods.response.conversations.ConversationsMembersResponse;
import com.slack.api.methods.response.users.UsersListResponse;
import com.slack.api.model.ResponseMetadata;
import java.util.ArrayList;
import java.util.List;

/** All pages of a list that Slack gives out piece by piece. */
public final class Pages {
    /** Slack never needs as many; a cursor that leads nowhere must not be followed for ever. */
    private static final int MOST = 5_000;

    private Pages() {}

    /** Asks for the page at a cursor, null for the first. */
    public interface Asking<T extends SlackApiTextResponse> {
        T page(String cursor) throws SlackRefused;
    }

    public static <T extends SlackApiTextResponse> List<T> of(Asking<T> asking) throws SlackRefused {
        var pages = new ArrayList<T>();
        String cursor = null;
        do {
            var page = asking.page(cursor);
            pages.add(page);
            cursor = next(page);
        } while (!cursor.isEmpty() && pages.size() < MOST);
        return pages;
    }

    private static String next(SlackApiTextResponse page) {
        var next = metadata(page);
        return next == null || next.getNextCursor() == null ? "" : next.getNextCursor();
    }

    private static ResponseMetadata metadata(SlackApiTextResponse page) {
        if (page instanceof ConversationsListResponse channels) {
            return channels.getResponseMetadata();
        }
        if (page instanceof ConversationsMembersResponse members) {
            return members.getResponseMetadata();
        }
        return page instanceof UsersListResponse users ? users.getResponseMetadata() : null;
    }
}
