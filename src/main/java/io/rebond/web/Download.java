package io.rebond.web;

import java.net.URI;

/**
 * What stands at an address, as it came: only its size has been looked at.
 *
 * @param from the last address, when redirects led on
 * @param contentType what the server says it is, possibly empty
 * @param validators what to send along next time
 */
public record Download(URI from, byte[] body, String contentType, Validators validators) {}
