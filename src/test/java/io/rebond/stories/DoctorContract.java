package io.rebond.stories;

import static io.rebond.chat.Language.ENGLISH;
import static io.rebond.chat.Language.FRENCH;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Who administers Rebond is told what is missing, and how to mend it. */
abstract class DoctorContract extends Story {

    @Test
    void an_administrator_is_told_what_is_off_and_how_to_change_that() {
        assertThat(company.admin("Admin", ENGLISH).types("admin doctor"))
                .startsWith("# The set-up\n")
                .contains(
                        "**Off** `SLACK_BOT_TOKEN`\nSlack is off: to connect it, see \"Connect Slack\" in the README.")
                .contains("**Fine** `REBOND_SANDBOX_TOKEN`\n");
        assertThat(company.admin("Zoé", FRENCH).types("réglages diagnostic"))
                .startsWith("# Les réglages\n")
                .contains("**Désactivé** `SLACK_BOT_TOKEN`\nSlack est désactivé\u202f: pour le connecter, voyez"
                        + " « Connect Slack » dans le README.");
    }

    @Test
    void nobody_else_is() {
        assertThat(company.member("Ada", ENGLISH).types("admin doctor"))
                .isEqualTo("Here, this is for administrators: ask one of them.");
    }
}
