package io.rebond.stories;

import static io.rebond.chat.Language.ENGLISH;
import static io.rebond.chat.Language.FRENCH;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** How a community lives. */
abstract class PlaybookContract extends Story {

    private static final String FIRST = """
            # Playbook
            purpose: ""
            language: en
            address: formal
            zone: Europe/Paris
            cadence: ""
            quiet-hours: 19:00-08:00
            holidays: ""
            weekly-cap: 3
            minimum-group: 5
            critical-mass: 300
            kudos-a-day: 5
            values: ""
            relaunch-a-week: ""
            relaunch-after-days: ""
            approval: required""";

    @Test
    void a_ready_playbook_is_compared_then_applied_as_a_whole() {
        var sven = company.admin("Sven", ENGLISH);
        assertThat(sven.types("admin playbook export")).isEqualTo(FIRST);

        var form = sven.types("admin playbook import expert");
        assertThat(form).contains("cadence: every 2 weeks on thursday at 11:00").contains("language: en");
        var yaml =
                form.substring(form.indexOf("purpose:"), form.indexOf("approval: automatic")) + "approval: automatic";
        assertThat(sven.sends(Map.of("lines", yaml, "what", "compare"))).isEqualTo("""
                Nothing is changed yet. This would:
                purpose:  → A small circle that goes deep, and tells the others what it found.
                address: formal → familiar
                cadence:  → every 2 weeks on thursday at 11:00
                quiet-hours: 19:00-08:00 → 20:00-07:30
                critical-mass: 300 → 30
                approval: required → automatic""");
        assertThat(sven.types("admin playbook export")).isEqualTo(FIRST);

        sven.types("admin playbook import expert");
        assertThat(sven.sends(Map.of("lines", yaml, "what", "apply")))
                .startsWith("“Tech watch” now lives by this playbook. Changed:\npurpose: ");
        assertThat(sven.types("admin playbook export"))
                .contains(
                        "critical-mass: 30\nkudos-a-day: 5\nvalues: \"\"\nrelaunch-a-week: \"\"\nrelaunch-after-days: \"\"\napproval: automatic");
        assertThat(sven.types("admin audit"))
                .contains("Sven: playbook changed (purpose, address, cadence, quiet-hours, critical-mass, approval)");
    }

    @Test
    void a_text_with_flaws_is_refused_whole_with_their_lines() {
        var sven = company.admin("Sven", ENGLISH);
        sven.types("admin playbook import");

        assertThat(sven.sends(Map.of(
                        "lines",
                        FIRST.replace("# Playbook\n", "")
                                .replace("holidays: \"\"", "holidays: FR-XX")
                                .replace("weekly-cap: 3", "weekly-cap: 300")
                                .replace("zone: Europe/Paris", "zone: Mars/Olympus")
                                .replace("minimum-group: 5", "minimum-group: 3"),
                        "what",
                        "apply")))
                .isEqualTo("lines: Nothing was changed. Mend this and send it again:\n"
                        + "Line 4: “zone”: a zone such as Europe/Paris.\n"
                        + "Line 7: “holidays”: a country or subdivision such as FR, DE-BY or CH-GE; empty for none.\n"
                        + "Line 8: “weekly-cap”: a number from 0 to 20.\n"
                        + "Line 9: “minimum-group”: a number from 5 to 100.");
        assertThat(sven.sends(Map.of("lines", "purpose: x\npurpose: y\ncolour: red\n- z", "what", "apply")))
                .startsWith("lines: Nothing was changed. Mend this and send it again:\nLine 4: ");
        assertThat(sven.sends(Map.of("lines", "purpose: x\npurpose: y\ncolour: red", "what", "apply")))
                .startsWith("lines: Nothing was changed. Mend this and send it again:\n"
                        + "Line 2: “purpose” stands twice.\nLine 3: there is no rule called “colour”.");
        assertThat(sven.types("admin playbook export")).isEqualTo(FIRST);
    }

    @Test
    void rule_by_rule_in_a_form() {
        var sven = company.admin("Sven", ENGLISH);

        assertThat(sven.types("admin playbook"))
                .contains("quiet-hours*: Quiet hours (such as 19:00-08:00) = 19:00-08:00");
        Map<String, String> rules = Map.of(
                "purpose",
                "To learn",
                "language",
                "fr",
                "address",
                "familiar",
                "zone",
                "America/Montreal",
                "cadence",
                "chaque mardi à 9h",
                "quiet-hours",
                "18:00 - 9h",
                "holidays",
                "ca-qc",
                "minimum-group",
                "6",
                "critical-mass",
                "40",
                "kudos-a-day",
                "3");
        rules = with(rules, "weekly-cap", "2");
        assertThat(sven.sends(with(rules, "approval", "required"))).isEqualTo("quiet-hours: such as 19:00-08:00");
        assertThat(sven.sends(with(with(rules, "quiet-hours", "18:00 - 09:00"), "approval", "required")))
                .startsWith("“Tech watch” now lives by this playbook. Changed:")
                .contains("holidays:  → CA-QC");
        assertThat(sven.types("admin community")).contains("French, America/Montreal");
    }

    @Test
    void a_larger_minimum_group_withholds_more_than_everybody_must() {
        var sven = company.admin("Sven", ENGLISH);
        var people = company.people(10, ENGLISH);
        people.stream().limit(5).forEach(each -> each.types("topics follow java"));
        sven.types("share https://example.com/article");
        sven.types("digest publish");
        people.get(0).presses("Read", "Article");
        company.settled();
        people.get(0).presses("Read", "Article");
        clock.pass(Duration.ofDays(6));
        assertThat(sven.types("summary")).contains("Eligible: 11 people");
        assertThat(sven.types("topics")).contains("Many here follow: java (5).");

        sven.types("admin playbook import");
        sven.sends(Map.of(
                "lines",
                FIRST.replace("# Playbook\n", "").replace("minimum-group: 5", "minimum-group: 12"),
                "what",
                "apply"));
        assertThat(sven.types("topics")).doesNotContain("java (5)").contains("numbers speak of 12 people or more");
        assertThat(sven.types("summary"))
                .contains("This community has fewer than 12 people: no figure about it is told.");
    }

    @Test
    void une_communauté_qui_se_tutoie_est_tutoyée_dans_ses_canaux_et_en_privé() {
        company.begin(FRENCH);
        var sven = company.admin("Sven", FRENCH);
        var zoe = company.member("Zoé", FRENCH);
        var ada = company.member("Ada", ENGLISH);
        assertThat(zoe.types("mesdonnees")).startsWith("# Ce qui est enregistré sur vous");

        sven.types("reglages charte importer");
        sven.sends(Map.of(
                "lines",
                FIRST.replace("# Playbook\n", "")
                        .replace("language: en", "language: fr")
                        .replace("address: formal", "address: familiar"),
                "what",
                "apply"));
        assertThat(sven.types("reglages charte exporter")).contains("language: fr\naddress: familiar");
        assertThat(zoe.types("mesdonnees")).startsWith("# Ce qui est enregistré sur toi");
        assertThat(zoe.types("sondage « On mange dehors ? »"))
                .isEqualTo("Ton sondage est en route vers #veille. Pour le clore : `/rebond sondage fermer`");
        assertThat(company.wall()).singleElement().asString().endsWith("peut retrouver ton choix.)");
        assertThat(ada.presses("Oui", "")).isEqualTo("Counted: Oui.");

        sven.types("reglages langue anglais");
        assertThat(company.language()).isEqualTo("en");
        sven.types("reglages langue francais");
        assertThat(company.language()).isEqualTo("fr-x-tu");
    }

    private static Map<String, String> with(Map<String, String> rules, String key, String value) {
        var all = new TreeMap<>(rules);
        all.put(key, value);
        return all;
    }
}
