package io.rebond.web;

import java.util.regex.Pattern;

/**
 * What the server said last time to recognise the same version again, to be kept by the caller and given back at the next reading.
 * Either may be null. A value that could not travel in a header is dropped: it costs one full download, nothing else.
 */
public record Validators(String etag, String lastModified) {
    /** For an address that was never read. */
    public static final Validators NONE = new Validators(null, null);

    private static final Pattern SAFE_IN_A_HEADER = Pattern.compile("[\\x20-\\x7E]{1,250}");
    private static final int LONGEST_DATE = 100;

    public Validators {
        etag = safe(etag);
        lastModified = safe(lastModified);
        lastModified = lastModified == null || lastModified.length() > LONGEST_DATE ? null : lastModified;
    }

    private static String safe(String value) {
        return value != null && SAFE_IN_A_HEADER.matcher(value).matches() ? value : null;
    }
}
