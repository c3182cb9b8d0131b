package io.rebond.card;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;

/** What pressing something does. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonInclude(JsonInclude.Include.NON_NULL)
sealed interface Press {

    /** Told to Rebond, which answers with words or with the card as it is now. */
    @JsonTypeName("Action.Execute")
    record Execute(String title, String verb, CardData data, String style) implements Press {}

    /** Told to Rebond too: the only button that a dialog has, and the only one that opens a dialog. */
    @JsonTypeName("Action.Submit")
    record Submit(String title, CardData data, String style) implements Press {}

    /** The platform opens a page and tells nobody. */
    @JsonTypeName("Action.OpenUrl")
    record OpenUrl(String title, String url) implements Press {}
}
