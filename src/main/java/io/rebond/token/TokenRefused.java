package io.rebond.token;

/** A request is not what it says it is. The reason is for the log: it holds nothing of the token. */
public class TokenRefused extends Exception {

    private static final long serialVersionUID = 1;

    TokenRefused(String reason) {
        super(reason);
    }
}
