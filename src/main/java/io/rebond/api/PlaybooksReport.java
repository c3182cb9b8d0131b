package io.rebond.api;

import io.rebond.chat.Report;
import io.rebond.directory.Communities;
import io.rebond.directory.Community;
import io.rebond.directory.Playbook.Approval;
import io.rebond.directory.Playbooks;
import jakarta.inject.Singleton;
import java.util.List;

/** How each community lives. */
@Singleton
class PlaybooksReport implements Report {

    record Row(
            @Means("The community's number.") long community,

            @Means("Which need it answers; may be empty.") String purpose,

            @Means("en or fr.") String language,

            @Means("Whether French says tu.") boolean familiar,

            @Means("The zone in which its rendezvous are told.")
            String zone,

            @Means("How often it means to meet, in words; may be empty.")
            String cadence,

            @Means("When nobody is written to unasked, by the clock of each, such as 19:00-08:00.")
            String quietHours,

            @Means("The country or subdivision whose public holidays are kept, such as FR or DE-BY; may be empty.")
            String holidays,

            @Means("The most messages that one person is sent unasked in a week.")
            int weeklyCap,

            @Means("The fewest people a figure may speak of, never below 5.")
            int minimumGroup,

            @Means("How many are activated before it is recommended to everybody.")
            int criticalMass,

            @Means("Whether an edition waits for somebody's go-ahead.")
            Approval approval,

            @Means("How often one person may thank in a day; 0 for a community that does without.")
            int kudosADay,

            @Means("What it stands for, in its own words.") List<String> values,

            @Means(
                    "The most people who are asked in seven days to pick up what went quiet, where fewer than installed; null for as installed.")
            Integer relaunchesAWeek,

            @Means("After how many days a topic counts as quiet, where more than installed; null for as installed.")
            Integer quietAfterDays) {}

    private final Communities communities;
    private final Playbooks playbooks;

    PlaybooksReport(Communities communities, Playbooks playbooks) {
        this.communities = communities;
        this.playbooks = playbooks;
    }

    @Override
    public String name() {
        return "playbooks";
    }

    @Override
    public String french() {
        return "chartes";
    }

    @Override
    public String tells() {
        return "How each community has agreed to live.";
    }

    @Override
    public Class<Row> shape() {
        return Row.class;
    }

    @Override
    public List<Row> rows(Portion portion) {
        return communities.in(portion).stream().map(community -> row(community)).toList();
    }

    private Row row(Community community) {
        var playbook = playbooks.of(community);
        return new Row(
                community.id(),
                playbook.purpose(),
                playbook.language().tag(),
                playbook.familiar(),
                playbook.zone().getId(),
                playbook.cadence(),
                playbook.quiet().toString(),
                playbook.holidays(),
                playbook.weeklyCap(),
                playbook.minimumGroup(),
                playbook.criticalMass(),
                playbook.approval(),
                playbook.thanks().daily(),
                playbook.thanks().values(),
                playbook.relaunching().weekly().orElse(null),
                playbook.relaunching().silence().orElse(null));
    }
}
