package io.rebond.api;

import io.rebond.chat.Report;
import io.rebond.directory.Communities;
import io.rebond.directory.Community;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a program asks for, as it wrote it.
 *
 * @param community null for all that its token reads
 */
record Question(String community, String page, String size) {

    static final int USUAL_SIZE = 50;
    static final int LARGEST_SIZE = 100;
    static final int LAST_PAGE = 9_999;

    private static final Pattern NUMBER = Pattern.compile("\\d{1,18}");

    int number() {
        return (int) bounded("page", page, 0, LAST_PAGE, 0);
    }

    int rows() {
        return (int) bounded("size", size, 1, LARGEST_SIZE, USUAL_SIZE);
    }

    /** One row more than a page holds, by which it is known whether there is another page. */
    Report.Portion portion(Token token, Report report, Communities communities) {
        return new Report.Portion(
                token.workspace(), readable(token, report.name(), communities), number() * rows(), rows() + 1);
    }

    /** What is no community, or another workspace's, is told apart only to who may read all of their own. */
    private Set<Long> readable(Token token, String report, Communities communities) {
        if (!token.reads(report)) {
            throw Refusal.outOfScope(report);
        }
        boolean everywhere = token.readsEverywhere(report);
        var readable = everywhere
                ? communities.in(token.workspace()).stream().map(Community::id).collect(Collectors.toSet())
                : token.communities(report);
        if (community == null) {
            return readable;
        }
        long wanted = bounded("community", community, 1, Long.MAX_VALUE, 0);
        if (!readable.contains(wanted)) {
            throw everywhere ? Refusal.nothingHere() : Refusal.outOfScope(report);
        }
        return Set.of(wanted);
    }

    private static long bounded(String name, String typed, long least, long most, long usual) {
        if (typed == null) {
            return usual;
        }
        if (!NUMBER.matcher(typed).matches() || Long.parseLong(typed) < least || Long.parseLong(typed) > most) {
            throw Refusal.malformed(
                    most == Long.MAX_VALUE
                            ? name + " is a number, as communities tells it."
                            : name + " is a number from " + least + " to " + most + ".");
        }
        return Long.parseLong(typed);
    }
}
