package io.rebond.api;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.rebond.chat.Report;
import io.rebond.csv.Csv;
import java.util.ArrayList;
import java.util.List;

/**
 * One page of a report.
 *
 * @param more whether there is another page
 */
record Reading(Report report, int page, int size, boolean more, List<ObjectNode> rows) {

    /** @param told one more than the page holds where there is another */
    static Reading of(Report report, Question question, List<? extends Record> told, ObjectMapper json) {
        int size = question.rows();
        return new Reading(
                report,
                question.number(),
                size,
                told.size() > size,
                told.stream()
                        .limit(size)
                        .map(row -> json.<ObjectNode>valueToTree(row))
                        .toList());
    }

    ObjectNode asJson(ObjectMapper json) {
        var body = json.createObjectNode()
                .put("report", report.name())
                .put("page", page)
                .put("size", size)
                .put("more", more);
        body.putArray("rows").addAll(rows);
        return body;
    }

    String asCsv() {
        var shape = new Shape(report.shape());
        var lines = new ArrayList<List<String>>();
        lines.add(shape.header());
        rows.forEach(row -> lines.addAll(shape.lines(row)));
        return Csv.of(lines);
    }
}
