package io.rebond.bounce;

import io.rebond.mail.EnhancedStatus;
import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.InternetHeaders;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a mail server tells of a letter that it could not deliver (RFC 3464 within RFC 6522).
 *
 * @param nobodyThere whether it failed for good because there is no such mailbox, and not for reasons of size or policy
 * @param token of the unsubscribe link in what came back of our letter, or ""
 */
record Report(boolean nobodyThere, String token) {

    private static final Pattern LEAVE = Pattern.compile("<[^>]*/mail/unsubscribe/([A-Za-z0-9_.-]{20,1500})>");

    /** Empty for any other mail. */
    static Optional<Report> read(Part mail) throws MessagingException, IOException {
        if (!mail.isMimeType("multipart/report") || !(mail.getContent() instanceof Multipart parts)) {
            return Optional.empty();
        }
        var status = part(parts, "message/delivery-status");
        if (status.isEmpty()) {
            return Optional.empty();
        }
        var letter = part(parts, "message/rfc822", "text/rfc822-headers");
        return Optional.of(
                new Report(isNobodyThere(status.get()), letter.isEmpty() ? "" : token(headers(letter.get()))));
    }

    private static Optional<BodyPart> part(Multipart parts, String... types) throws MessagingException {
        for (int i = 0; i < parts.getCount(); i++) {
            for (var type : types) {
                if (parts.getBodyPart(i).isMimeType(type)) {
                    return Optional.of(parts.getBodyPart(i));
                }
            }
        }
        return Optional.empty();
    }

    /** The first group of fields is about the message, each further one about a recipient: of ours each letter has one. */
    private static boolean isNobodyThere(Part status) throws MessagingException, IOException {
        return groups(status).stream()
                .skip(1)
                .anyMatch(group -> field(group, "Action").equalsIgnoreCase("failed")
                        && EnhancedStatus.saysThatNobodyIsThere(
                                field(group, "Status").split("\\s", 2)[0]));
    }

    private static List<InternetHeaders> groups(Part status) throws MessagingException, IOException {
        var groups = new ArrayList<InternetHeaders>();
        try (InputStream lines = new BufferedInputStream(status.getInputStream())) {
            while (groups.size() < 10 && hasMore(lines)) {
                groups.add(new InternetHeaders(lines));
            }
        }
        return groups;
    }

    private static boolean hasMore(InputStream lines) throws IOException {
        lines.mark(1);
        boolean more = lines.read() >= 0;
        lines.reset();
        return more;
    }

    private static InternetHeaders headers(Part letter) throws MessagingException, IOException {
        try (InputStream lines = letter.getInputStream()) {
            return new InternetHeaders(lines);
        }
    }

    private static String token(InternetHeaders letter) {
        var link = LEAVE.matcher(field(letter, "List-Unsubscribe").replaceAll("\\s", ""));
        return link.find() ? link.group(1) : "";
    }

    private static String field(InternetHeaders headers, String name) {
        var value = headers.getHeader(name, ",");
        return value == null ? "" : value.strip();
    }
}
