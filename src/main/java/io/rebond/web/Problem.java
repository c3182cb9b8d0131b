package io.rebond.web;

/** Why an address is refused, or what stands there could not be read. */
public enum Problem {
    NOT_AN_ADDRESS,
    NOT_HTTPS,
    STRANGE_HOST,
    CREDENTIALS_IN_ADDRESS,
    SAMPLE_UNKNOWN,
    HOST_UNKNOWN,
    PRIVATE_ADDRESS,
    REFUSED_CONNECTION,
    BROKEN_CONNECTION,
    TLS,
    TOO_SLOW,
    TOO_LARGE,
    TOO_MANY_REDIRECTS,
    HTTP_STATUS,
    NOT_A_FEED,
    DOCTYPE,
    MALFORMED
}
