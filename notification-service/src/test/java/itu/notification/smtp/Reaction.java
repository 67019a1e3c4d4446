package itu.notification.smtp;

import java.time.Duration;

/** What a server does at one stage. */
public sealed interface Reaction {
    /** Answers so; lines are parted by \n. A command that is answered 4xx or 5xx has no effect. */
    record Say(String answer) implements Reaction {}

    /** Says its last words, if any, and hangs up; the command has no effect. */
    record HangUp(String lastWords) implements Reaction {
        public HangUp() {
            this("");
        }
    }

    /** At {@link Stage#CONTENT}: hangs up as soon as so many bytes of the message have arrived. */
    record HangUpAfter(int bytes) implements Reaction {}

    /** At {@link Stage#END}: takes the mail and hangs up without a word. */
    record TakeAndHangUp() implements Reaction {}

    /** Does it, but not at once. */
    record Late(Duration delay, Reaction then) implements Reaction {}

    /** Does what a server does that takes everything. */
    record Usual() implements Reaction {}
}
