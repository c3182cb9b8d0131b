package io.rebond.web;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import java.util.Set;

/** What a server answered; the body is there for a 200 only. */
record Answer(int status, MultiMap headers, byte[] body) {
    private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307, 308);

    boolean isRedirect() {
        return REDIRECTS.contains(status) && headers.contains(HttpHeaders.LOCATION);
    }

    String location() {
        return header(HttpHeaders.LOCATION);
    }

    String encoding() {
        String encoding = header(HttpHeaders.CONTENT_ENCODING);
        return encoding == null ? "" : encoding;
    }

    String contentType() {
        String type = header(HttpHeaders.CONTENT_TYPE);
        return type == null ? "" : type;
    }

    Validators validators() {
        return new Validators(header(HttpHeaders.ETAG), header(HttpHeaders.LAST_MODIFIED));
    }

    private String header(CharSequence name) {
        return headers.get(name);
    }
}
