package itu.local;

import java.io.PrintStream;

/** What the user reads; parts that start at the same time write whole lines. */
record Console(PrintStream out) {
    synchronized void say(String sentence) {
        out.println(sentence);
        out.flush();
    }

    void ready(String part, long nanos) {
        say("%-22s ready  %5.1f s".formatted(part, nanos / 1e9));
    }
}
