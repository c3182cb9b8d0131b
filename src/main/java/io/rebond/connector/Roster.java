package io.rebond.connector;

import com.microsoft.bot.schema.ChannelAccount;
import com.microsoft.bot.schema.PagedMembersResult;
import io.rebond.chat.DeliveryFailed;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import retrofit2.http.GET;
import retrofit2.http.Path;
import retrofit2.http.Query;

/**
 * Which channels a team has, and who is in a conversation, page by page. The SDK's client for the first cannot be given
 * time-outs and drops what kind of channel each is, and its method for the second fails at the second page.
 */
interface Roster {

    /** The most that Teams gives at a time. */
    int PAGE = 500;

    /** @param conversations its channels, the first without a name */
    record Channels(List<ListedChannel> conversations) {}

    @GET("v3/teams/{team}/conversations")
    CompletableFuture<Channels> channels(@Path("team") String team);

    @GET("v3/conversations/{conversation}/pagedmembers")
    CompletableFuture<PagedMembersResult> page(
            @Path("conversation") String conversation,
            @Query("pageSize") int size,
            @Query("continuationToken") String token);

    /** Asks for one page; the token is null for the first. */
    @FunctionalInterface
    interface Page {
        PagedMembersResult after(String token) throws DeliveryFailed;
    }

    static List<ChannelAccount> everybody(Page pages) throws DeliveryFailed {
        var members = new ArrayList<ChannelAccount>();
        String token = null;
        do {
            var page = pages.after(token);
            members.addAll(page.getMembers());
            token = page.getContinuationToken();
        } while (token != null && !token.isEmpty());
        return members;
    }
}
