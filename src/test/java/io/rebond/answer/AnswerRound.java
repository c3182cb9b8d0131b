package io.rebond.answer;

import jakarta.inject.Singleton;

/** Looks which replies wait for somebody, when a story says so. */
@Singleton
public class AnswerRound {

    private final Looking looking;

    AnswerRound(Looking looking) {
        this.looking = looking;
    }

    public void run() {
        looking.run();
    }
}
