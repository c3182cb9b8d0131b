package io.rebond.engagement;

import io.rebond.chat.Act;
import java.util.Map;

/**
 * How a community takes part.
 *
 * @param eligible the humans in its channels
 * @param activated those of them who did anything that was recorded, ever within the retention
 * @param contributing those of them who did more than look or react within the last 28 days
 * @param acts of the last 28 days, by kind
 */
public record Participation(long eligible, long activated, long contributing, Map<Act, Count> acts) {

    /**
     * How often something was done, and by how many.
     *
     * @param people at least so many, which decides whether the figure may be told
     */
    public record Count(long times, long people) {

        Count plus(long more) {
            return new Count(times + more, people + 1);
        }

        /** Together with people who may be the same. */
        Count withUnnamed(Count others) {
            return new Count(times + others.times, Math.max(people, others.people));
        }
    }

    public Count of(Act act) {
        return acts.getOrDefault(act, new Count(0, 0));
    }
}
