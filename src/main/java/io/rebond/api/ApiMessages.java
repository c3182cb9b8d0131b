package io.rebond.api;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What administrators are told about the tokens of programs. */
@MessageBundle("api")
interface ApiMessages {

    @Message("Lists the tokens by which programs read from me")
    String doesList();

    @Message("Makes a token by which a program reads reports; without naming any, all of them")
    String doesCreate();

    @Message("Ends a token at once")
    String doesRevoke();

    @Message("Tokens of programs")
    String title();

    @Message("There is no token, and therefore no door: no program can read anything from me.")
    String none();

    @Message("reads {reports}{until}{#if used.isEmpty}, not used yet{#else}, last used on {used}{/if}")
    String line(String reports, String until, String used);

    @Message("{report} of “{community}”")
    String of(String report, String community);

    @Message(", until {date}")
    String until(String date);

    @Message(", ended")
    String ended();

    @Message("“{name}” reads {reports}{until}:")
    String created(String name, String reports, String until);

    @Message(
            "I show it this once and keep only its fingerprint: copy it now to where the program keeps its secrets. If this "
                    + "chat keeps what I say, delete it here.")
    String once();

    @Message("“{name}” is revoked: nobody reads anything with it any more.")
    String revoked(String name);

    @Message("There is no token “{name}”.")
    String noToken(String name);

    @Message("There is a token “{name}” already: choose another name, or revoke it first.")
    String known(String name);

    @Message("A token needs a name of 1 to {most} characters, by which you know the program.")
    String name(int most);

    @Message("There are {most} tokens: revoke one that no program needs any more.")
    String tooMany(int most);

    @Message("“{word}” is no report: {reports}. One community's alone is written `\"{example}\"`.")
    String noReport(String word, String reports, String example);

    @Message("There is no community “{word}” here.")
    String noCommunity(String word);

    @Message("“{word}” is no date: write it as `2027-01-31`.")
    String noDate(String word);

    @Message("{date} is over: choose a day to come.")
    String past(String date);
}
