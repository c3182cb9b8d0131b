package io.rebond.connector;

import java.io.IOException;

/** Rebond's own token could not be had. An IOException, because it is thrown where a request is about to be sent. */
class TokenUnavailable extends IOException {

    private static final long serialVersionUID = 1;

    TokenUnavailable(String reason) {
        super(reason);
    }
}
