package io.rebond.teams;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.microsoft.bot.schema.Activity;
import com.microsoft.bot.schema.Serialization;
import io.rebond.chat.MemberRef;
import io.rebond.chat.Mention;
import io.rebond.chat.WorkspaceRef;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MentionsTest {

    private static final WorkspaceRef TENANT = new WorkspaceRef("teams", TeamsAlone.TENANT);

    private static final Map<String, MemberRef> MET = Map.of(
            "29:zoe", new MemberRef(TENANT, "zoe-aad"),
            "29:zoe-other", new MemberRef(TENANT, "other-aad"));

    @Test
    void peopleAreNamedAsTheyStandInTheTextAndKnownByTheDirectory() throws Exception {
        var typed = new Activities("https://smba.example").mention("role give <at>Zoé &amp; Co</at> animator");
        name(typed, "<at>Zoé &amp; Co</at>", "29:zoe", "Zoé &amp; Co");

        var mentions = new Mentions(new Incoming(Serialization.treeToValue(typed, Activity.class)));

        assertThat(mentions.without(typed.path("text").asText())).isEqualTo("role give @Zoé & Co animator");
        assertThat(mentions.people(account -> Optional.ofNullable(MET.get(account))))
                .containsExactly(new Mention("@Zoé & Co", new MemberRef(TENANT, "zoe-aad")));
    }

    @Test
    void whomNobodyMetIsOnlyAName() throws Exception {
        var typed = new Activities("https://smba.example").mention("role give <at>Noor</at> animator");
        name(typed, "<at>Noor</at>", "29:noor", "Noor");

        var mentions = new Mentions(new Incoming(Serialization.treeToValue(typed, Activity.class)));

        assertThat(mentions.without(typed.path("text").asText())).isEqualTo("role give @Noor animator");
        assertThat(mentions.people(account -> Optional.ofNullable(MET.get(account))))
                .isEmpty();
    }

    private static void name(ObjectNode activity, String shown, String account, String name) {
        var mention = activity.withArray("entities")
                .addObject()
                .put("type", "mention")
                .put("text", shown);
        mention.putObject("mentioned").put("id", account).put("name", name);
    }
}
