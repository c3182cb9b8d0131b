package io.rebond.directory;

import io.rebond.chat.Language;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * How one community lives: no two are alike.
 *
 * @param purpose which need it answers, in one or two sentences
 * @param language of what is posted to its channels
 * @param familiar whether French says <i>tu</i>, in its channels and to those all of whose French communities do
 * @param zone in which its rendezvous are told
 * @param cadence how often it means to meet, for people to read; where it is written as a rendezvous is, an animator who
 *     arranges another rhythm is told, and nothing is arranged by it
 * @param quiet when nobody is written to unasked
 * @param holidays the country or subdivision whose public holidays are kept, such as {@code FR} or {@code DE-BY}; "" for none
 * @param weeklyCap the most messages that one person is sent unasked, by the weeks of their own zone
 * @param minimumGroup the fewest people a figure may speak of, never below 5
 * @param criticalMass how many must be there before it is recommended to everybody
 * @param approval whether an edition waits for somebody's go-ahead
 * @param thanks how its people thank each other
 * @param relaunching how what went quiet is offered to who is willing
 */
public record Playbook(
        String purpose,
        Language language,
        boolean familiar,
        ZoneId zone,
        String cadence,
        QuietHours quiet,
        String holidays,
        int weeklyCap,
        int minimumGroup,
        int criticalMass,
        Approval approval,
        Thanks thanks,
        Relaunching relaunching) {

    public static final int PURPOSE_LIMIT = 500;
    public static final int CADENCE_LIMIT = 200;
    public static final int LEAST_GROUP = 5;
    public static final int MOST_GROUP = 100;
    public static final int MOST_WEEKLY = 20;
    public static final int MOST_MASS = 1_000_000;
    public static final int MOST_KUDOS = 20;
    public static final int MOST_VALUES = 10;
    public static final int VALUE_LIMIT = 40;
    public static final int MOST_RELAUNCHES = 20;
    public static final int SHORTEST_SILENCE = 14;
    public static final int LONGEST_SILENCE = 60;

    public enum Approval {
        REQUIRED,
        AUTOMATIC
    }

    /**
     * @param daily how often one person may thank in a day; 0 for a community that does without
     * @param values what it stands for, in its own words, to be named beside a thank-you; may be empty
     */
    public record Thanks(int daily, List<String> values) {

        /** Until something else is agreed on. */
        public static final Thanks USUAL = new Thanks(5, List.of());

        public Thanks {
            values = List.copyOf(values);
        }
    }

    /**
     * Limits that only count where they are stricter than the installation's; empty for as installed.
     *
     * @param weekly the most people who are asked within seven days, 0 for nobody
     * @param silence after how many days a topic counts as quiet
     */
    public record Relaunching(Optional<Integer> weekly, Optional<Integer> silence) {

        /** Until something else is agreed on. */
        public static final Relaunching AS_INSTALLED = new Relaunching(Optional.empty(), Optional.empty());
    }
}
