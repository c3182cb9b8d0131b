package io.rebond.webapi;

import com.slack.api.methods.SlackApiTextResponse;
import com.slack.api.methods.response.chat.ChatPostMessageResponse;
import com.slack.api.methods.response.chat.ChatUpdateResponse;
import com.slack.api.model.ErrorResponseMetadata;
import java.util.List;

/** What Slack says of single blocks when it refuses a message: in words, each with the place of the block. */
final class Complaints {
    private Complaints() {}

    static List<String> in(SlackApiTextResponse response) {
        var metadata = metadata(response);
        return metadata == null || metadata.getMessages() == null ? List.of() : metadata.getMessages();
    }

    private static ErrorResponseMetadata metadata(SlackApiTextResponse response) {
        if (response instanceof ChatPostMessageResponse posted) {
            return posted.getResponseMetadata();
        }
        // Of a whispered message, Slack tells nothing but that it refused it.
        return response instanceof ChatUpdateResponse updated ? updated.getResponseMetadata() : null;
    }
}
