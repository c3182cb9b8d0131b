package io.rebond.teams;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.bot.schema.Activity;
import com.microsoft.bot.schema.ActivityTypes;
import com.microsoft.bot.schema.Attachment;
import io.rebond.card.AdaptiveCard;
import io.rebond.card.CardJson;

/** Puts a card into the activity that carries it. */
final class Letterhead {

    static final String CARD = "application/vnd.microsoft.card.adaptive";

    private Letterhead() {}

    static Activity carrying(AdaptiveCard card) {
        return carrying(CardJson.tree(card), card.fallbackText());
    }

    static Activity carrying(JsonNode card, String summary) {
        var attachment = new Attachment();
        attachment.setContentType(CARD);
        attachment.setContent(card);
        var activity = new Activity(ActivityTypes.MESSAGE);
        activity.setAttachment(attachment);
        activity.setSummary(summary);
        return activity;
    }
}
